import type { Stage } from "../../engine/index.ts";
import { belowWords } from "../text/below.ts";
import { stageName } from "../text/item-name.ts";
import type { Axis } from "./scales.ts";
import { textWidth } from "./text-width.ts";

interface StagesProps {
	rollout: Stage[];
	last: number;
	x: Axis;
	top: number;
	bottom: number;
}

/** Whether the rollout has more to tell than "live from the first month". */
const isGradual = (rollout: Stage[]): boolean =>
	rollout.length > 1 || (rollout[0]?.startMonth ?? 1) > 1;

/** The stages as bands behind the curve, numbered; the legend below names them. */
export function Stages({ rollout, last, x, top, bottom }: StagesProps) {
	if (!isGradual(rollout)) return null;
	return (
		<g class="stages">
			{rollout.map(({ stage, startMonth }, i) => {
				const from = startMonth - 1;
				const to = Math.min((rollout[i + 1]?.startMonth ?? last + 1) - 1, last);
				if (from >= to) return null;
				const width = x.at(to) - x.at(from);
				const name = `${i + 1} ${stageName(stage)}`;
				const fits = width > textWidth(name) + 16;
				return (
					<g key={startMonth}>
						<rect
							class={i % 2 === 0 ? "band" : "band odd"}
							x={x.at(from)}
							y={top - 20}
							width={width}
							height={bottom - top + 20}
						/>
						<text x={x.at(from) + Math.min(8, width / 2 - 3)} y={top - 6}>
							{fits ? name : i + 1}
						</text>
					</g>
				);
			})}
		</g>
	);
}

export function StageLegend({ rollout }: { rollout: Stage[] }) {
	if (!isGradual(rollout)) return null;
	const text = belowWords.value.chart;
	return (
		<div class="legend">
			<span class="caption">{text.stages}</span>
			<ol>
				{rollout.map(({ stage, startMonth }) => (
					<li key={startMonth}>{text.stage(stageName(stage), startMonth)}</li>
				))}
			</ol>
		</div>
	);
}
