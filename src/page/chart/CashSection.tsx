import { belowWords } from "../text/below.ts";
import { CashChart } from "./CashChart.tsx";
import { MonthTable, YearTable } from "./CashTables.tsx";
import type { CashProps } from "./figures.ts";
import { StageLegend } from "./Stages.tsx";

interface CashSectionProps extends CashProps {
	/** Whether the band is still that of earlier figures. */
	updating?: boolean;
	/** Whether the page itself goes to the printer, and takes a drawing for paper along. */
	printed?: boolean;
}

/** When the money comes back: drawing, months as a table, years. */
export function CashSection({
	estimate,
	band = null,
	updating = false,
	printed = false,
}: CashSectionProps) {
	const text = belowWords.value.chart;
	return (
		<section class="band-section cash" aria-labelledby="cash-heading">
			<header>
				<h2 id="cash-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<CashChart estimate={estimate} band={band} />
				{printed && (
					<div class="print-only">
						<CashChart estimate={estimate} band={band} paper />
					</div>
				)}
				{band && (
					<p class="legend" aria-busy={updating}>
						<span class="swatch" aria-hidden="true" />
						{text.band} {updating && text.updating}
					</p>
				)}
				<StageLegend rollout={estimate.resolvedInput.rollout} />
				<YearTable estimate={estimate} />
				<MonthTable estimate={estimate} band={band} />
			</div>
		</section>
	);
}
