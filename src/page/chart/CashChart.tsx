import { useEffect, useId, useRef, useState } from "preact/hooks";
import { pageFormat } from "../numbers/format.ts";
import { belowWords } from "../text/below.ts";
import { words } from "../text/index.ts";
import type { CashProps } from "./figures.ts";
import { Stages } from "./Stages.tsx";
import { type Axis, amountAxis, monthAxis } from "./scales.ts";
import { textWidth } from "./text-width.ts";

/** Before the width is known. */
const USUAL_WIDTH = 920;
/** On paper, where it is narrower than this and shrinks as a whole. */
const PAPER_WIDTH = 800;
const LEAST_WIDTH = 260;
const HEIGHT = 380;
const PAPER_HEIGHT = 260;
const MARGIN = { top: 46, right: 20, bottom: 46 };

/** The drawing's width in pixels: text keeps its size, the plot takes what is left. */
function useWidth(paper: boolean) {
	const ref = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(paper ? PAPER_WIDTH : USUAL_WIDTH);
	useEffect(() => {
		const element = ref.current;
		if (!element || paper) return;
		const observer = new ResizeObserver(([entry]) => {
			// Narrower than this the drawing shrinks as a whole; a hidden one has no width at all.
			setWidth(Math.max(LEAST_WIDTH, Math.round(entry?.contentRect.width ?? 0)));
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, [paper]);
	return { ref, width };
}

/** Running total of all money in and out, with the rollout behind it and its turning points named. */
export function CashChart({
	estimate,
	band: given,
	paper = false,
}: CashProps & { paper?: boolean }) {
	// Two drawings of one page, each in a tree of its own, would be given the same.
	const id = `${useId()}${paper ? "-paper" : ""}`;
	const { ref, width } = useWidth(paper);
	const [pointed, point] = useState<number | null>(null);
	const { timeline, horizonMonths: last, summary } = estimate;
	const text = belowWords.value.chart;
	const { stop, gap } = words.value.marks;
	const { whole } = pageFormat(estimate.currency);
	const height = paper ? PAPER_HEIGHT : HEIGHT;
	const right = width - MARGIN.right;
	const bottom = height - MARGIN.bottom;
	const totals = timeline.map(({ cumulative }) => cumulative);
	// While a new one is made, the old band may be of another horizon.
	const band = given?.p10.length === totals.length ? given : null;
	const amounts = [...totals, ...(band ? [...band.p10, ...band.p90] : [])];
	const end = totals.at(-1) ?? 0;
	// Labels must run neither into the months below the plot nor into the stages' names above it.
	const extent = Math.max(0, ...amounts) - Math.min(0, ...amounts);
	const room = (extent * LABEL_SPACE) / (bottom - MARGIN.top - 2 * LABEL_SPACE);
	const labels = [end + room, ...(hasLow(estimate) ? [-summary.peakFunding - room] : [])];
	const y = amountAxis([...amounts, ...labels], 5, MARGIN.top, bottom);
	const left = 16 + Math.max(...y.ticks.map((tick) => textWidth(whole(tick))));
	const x = monthAxis(last, left, right);
	const points = (amounts: number[]) =>
		amounts.map((amount, month) => `${x.at(month).toFixed(1)},${y.at(amount).toFixed(1)}`);
	const line = points(totals);
	const area = `M${x.at(0)},${y.at(0)}L${line.join("L")}L${x.at(last)},${y.at(0)}Z`;
	const span = (month: number) => {
		const [low, high] = [band?.p10[month], band?.p90[month]];
		return low === undefined || high === undefined ? "" : text.span(whole(low), whole(high));
	};
	const read = (event: PointerEvent) => {
		const box = (event.currentTarget as SVGElement).getBoundingClientRect();
		const month = Math.round(((event.clientX - box.left - left) / (right - left)) * last);
		point(Math.min(last, Math.max(0, month)));
	};
	const story = [
		text.start(whole(totals[0] ?? 0)),
		...(summary.peakFunding > 0
			? [text.lowest(whole(-summary.peakFunding), summary.peakFundingMonth)]
			: []),
		summary.paybackMonths === null
			? text.noBreakEven(last)
			: text.breakEven(Math.ceil(summary.paybackMonths)),
		text.end(whole(end), last),
		...(span(last) ? [text.bandStory(span(last))] : []),
	];
	return (
		<div class="plot" ref={ref}>
			<svg
				role="img"
				aria-labelledby={`${id}-title ${id}-story`}
				viewBox={`0 0 ${width} ${height}`}
				onPointerMove={read}
				onPointerLeave={() => point(null)}
			>
				<title id={`${id}-title`}>{text.title}</title>
				<desc id={`${id}-story`}>
					{story.join(stop + gap)}
					{stop}
				</desc>
				<defs>
					<clipPath id={`${id}-above`}>
						<rect x={0} y={0} width={width} height={y.at(0)} />
					</clipPath>
					<clipPath id={`${id}-below`}>
						<rect x={0} y={y.at(0)} width={width} height={height} />
					</clipPath>
					<pattern
						id={`${id}-hatch`}
						width="6"
						height="6"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(45)"
					>
						<line class="hatch" x1="0" y1="0" x2="0" y2="6" />
					</pattern>
				</defs>
				<Stages
					rollout={estimate.resolvedInput.rollout}
					last={last}
					x={x}
					top={MARGIN.top}
					bottom={bottom}
				/>
				<Grid x={x} y={y} left={left} right={right} bottom={bottom} amount={whole} />
				{band && (
					<path
						class="likely"
						d={`M${points(band.p90).join("L")}L${points(band.p10).reverse().join("L")}Z`}
					/>
				)}
				<path d={area} class="gain" clip-path={`url(#${id}-above)`} />
				<path d={area} fill={`url(#${id}-hatch)`} clip-path={`url(#${id}-below)`} />
				<line class="zero" x1={left} x2={right} y1={y.at(0)} y2={y.at(0)} />
				<polyline class="total" points={line.join(" ")} />
				<TurningPoints estimate={estimate} x={x} y={y} left={left} />
				{pointed !== null && (
					<g class="reading">
						<line x1={x.at(pointed)} x2={x.at(pointed)} y1={MARGIN.top} y2={bottom} />
						<circle cx={x.at(pointed)} cy={y.at(totals[pointed] ?? 0)} r="4" />
						<text x={right} y={14} text-anchor="end">
							{text.reading(pointed, whole(totals[pointed] ?? 0))}
							{gap}
							{span(pointed)}
						</text>
					</g>
				)}
				<text class="axis" x={0} y={14}>
					{text.y}
				</text>
				<text class="axis" x={right} y={height - 6} text-anchor="end">
					{text.x}
				</text>
			</svg>
		</div>
	);
}

interface PlotProps {
	x: Axis;
	y: Axis;
	left: number;
}

/** What a label takes from top to bottom, in pixels. */
const LABEL_HEIGHT = 18;
/** What a label needs above or below the point that it names, in pixels. */
const LABEL_SPACE = 24;

/** What a label in large type takes, with its distance from what it names, in pixels. */
const roomOf = (label: string): number => 1.1 * textWidth(label) + 12;

/** Whether the lowest point gets a mark of its own: at the very end it is the end, which has one already. */
const hasLow = ({ summary, horizonMonths: last }: CashProps["estimate"]): boolean =>
	summary.peakFunding > 0 && summary.peakFundingMonth < last * 0.8;

interface GridProps extends PlotProps {
	right: number;
	bottom: number;
	amount: (value: number) => string;
}

function Grid({ x, y, left, right, bottom, amount }: GridProps) {
	return (
		<g class="grid">
			{y.ticks.map((tick) => (
				<g key={tick}>
					<line x1={left} x2={right} y1={y.at(tick)} y2={y.at(tick)} />
					<text x={left - 10} y={y.at(tick) + 4} text-anchor="end">
						{amount(tick)}
					</text>
				</g>
			))}
			{x.ticks.map((tick) => (
				<text key={tick} x={x.at(tick)} y={bottom + 20} text-anchor="middle">
					{tick}
				</text>
			))}
		</g>
	);
}

/** The lowest point, the break-even and the end, each named where it lies. */
function TurningPoints({ estimate, x, y, left }: PlotProps & CashProps) {
	const { summary, horizonMonths: last } = estimate;
	const { whole } = pageFormat(estimate.currency);
	const text = belowWords.value.chart;
	const { paybackMonths, paybackStatus } = summary;
	const evenX = x.at(paybackMonths ?? 0);
	const evenMonth = Math.ceil(paybackMonths ?? 0);
	// Where the whole of it fits on neither side, the month does; the description says the rest.
	const roomRight = x.at(last) + MARGIN.right - evenX;
	const evenText = [text.breakEven(evenMonth), words.value.answer.month(evenMonth)].find(
		(label) => Math.max(evenX - left, roomRight) > roomOf(label),
	);
	const roomLeft = evenText !== undefined && evenX - left > roomOf(evenText);
	const end = estimate.timeline.at(-1)?.cumulative ?? 0;
	const lowX = x.at(summary.peakFundingMonth);
	const lowY = y.at(-summary.peakFunding) + LABEL_HEIGHT;
	// A break-even too early for a label on its left has it below right, where the lowest may run into it.
	const evenBelow = paybackMonths !== null && paybackStatus !== "immediate" && !roomLeft;
	const meet = evenBelow && Math.abs(lowY - y.at(0) - 24) < LABEL_HEIGHT;
	const lowText = text.lowest(whole(-summary.peakFunding), summary.peakFundingMonth);
	// Where it does not fit, the description and the table still say it.
	const lowFits = lowX + 8 + textWidth(lowText) <= (meet ? evenX : x.at(last));
	return (
		<g class="marks">
			{hasLow(estimate) && (
				<>
					<circle class="minor" cx={lowX} cy={y.at(-summary.peakFunding)} r="3.5" />
					{lowFits && (
						<text x={lowX + 8} y={lowY}>
							{lowText}
						</text>
					)}
				</>
			)}
			{paybackMonths !== null && paybackStatus !== "immediate" && (
				<>
					<circle class="major" cx={evenX} cy={y.at(0)} r="5.5" />
					{/* The curve comes from below left and goes up right: the other two corners are free. */}
					<text
						class="major"
						x={evenX + (roomLeft ? -8 : 8)}
						y={y.at(0) + (roomLeft ? -12 : 24)}
						text-anchor={roomLeft ? "end" : "start"}
					>
						{evenText}
					</text>
				</>
			)}
			<circle class="minor" cx={x.at(last)} cy={y.at(end)} r="3.5" />
			<text class="major" x={x.at(last)} y={y.at(end) - 12} text-anchor="end">
				{whole(end)}
			</text>
		</g>
	);
}
