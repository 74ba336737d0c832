/** Where on the methodology page something stands: names for the fragment of a link, which stay. */
import { BENEFIT_IDS, COST_IDS, type InputPointer, type LineId } from "../../engine/index.ts";

/**
 * An input's place: `/labor/cashableShare` is at `input-labor-cashableShare`, list positions are left out. Letters, digits
 * and hyphens only, so that it needs no escaping in an address or a selector.
 */
export const inputAnchor = (pointer: InputPointer): string =>
	`input${pointer.replaceAll("/*", "").replaceAll("/", "-")}`;

/** A line's place is its own id. */
export const lineAnchor = (id: LineId): string => id;

const LINES: readonly string[] = [...BENEFIT_IDS, ...COST_IDS];

/**
 * The place of a figure of a result, or of a step on the way: `roiOnAllCosts` is at `roi-on-all-costs`.
 * A total that has the name of a line is at `total-…`.
 */
export function figureAnchor(name: string): string {
	const anchor = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
	return LINES.includes(anchor) ? `total-${anchor}` : anchor;
}

export const benchmarkAnchor = (id: string): string => `benchmark-${id}`;
export const presetAnchor = (id: string): string => `preset-${id}`;
export const vendorAnchor = (id: string): string => `vendor-${id}`;
export const warningAnchor = (code: string): string => `warning-${code}`;
