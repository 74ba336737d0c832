import type { ComponentChildren } from "preact";
import type { SignalStatus } from "../../engine/index.ts";

/** One shape for each status, so that none is told by its colour alone. */
const SHAPES: Record<SignalStatus, string> = {
	pass: "M3 8.5 6.5 12 13 4.5",
	pause: "M5.5 3v10M10.5 3v10",
	insufficient: "M8 2.5a5.5 5.5 0 1 0 .01 0",
	"not-applicable": "M4 8h8",
};

/** The shape of a status; what it means stands beside it. */
export function Shape({ status }: { status: SignalStatus }) {
	return (
		<svg class={`shape ${status}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={SHAPES[status]} />
		</svg>
	);
}

interface MarkProps {
	status: SignalStatus;
	children: ComponentChildren;
}

/** A status as its shape, beside the words for it. */
export function Mark({ status, children }: MarkProps) {
	return (
		<span class={`mark ${status}`}>
			<Shape status={status} />
			<span>{children}</span>
		</span>
	);
}
