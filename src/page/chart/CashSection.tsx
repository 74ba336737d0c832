import { belowWords } from "../text/below.ts";
import { CashChart } from "./CashChart.tsx";
import { MonthTable, YearTable } from "./CashTables.tsx";
import type { CashProps } from "./figures.ts";
import { StageLegend } from "./Stages.tsx";

/** When the money comes back: drawing, months as a table, years. */
export function CashSection({ estimate }: CashProps) {
	const text = belowWords.value.chart;
	return (
		<section class="band-section cash" aria-labelledby="cash-heading">
			<header>
				<h2 id="cash-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<CashChart estimate={estimate} />
				<StageLegend rollout={estimate.resolvedInput.rollout} />
				<YearTable estimate={estimate} />
				<MonthTable estimate={estimate} />
			</div>
		</section>
	);
}
