import type { PhrasedEstimate } from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { influence, rangeFailed, updating } from "../state/range.ts";
import { belowWords } from "../text/below.ts";
import { MustBeTable } from "./MustBeTable.tsx";
import { Tornado } from "./Tornado.tsx";

/** What the result hangs on; the last answer stays in sight while a new one is made. */
export function InfluenceSection({ estimate }: { estimate: PhrasedEstimate }) {
	const text = belowWords.value.influence;
	const format = pageFormat(estimate.currency);
	const found = influence.value;
	const { net } = estimate.summary;
	return (
		<section class="band-section influence" aria-labelledby="influence-heading">
			<header>
				<h2 id="influence-heading">{text.heading}</h2>
				<p>{text.lead}</p>
				<p class="hint">{found && updating.value && text.updating}</p>
			</header>
			<div class="body" aria-busy={updating.value}>
				{!found && <p class="soft">{rangeFailed.value ? text.failed : text.loading}</p>}
				{found?.swings.length === 0 && <p class="soft">{text.none}</p>}
				{found && found.swings.length > 0 && (
					<>
						<Tornado
							swings={found.swings}
							base={net}
							resolved={estimate.resolvedInput}
							format={format}
						/>
						<p class="soft">{text.base(format.whole(net))}</p>
					</>
				)}
				{found && found.mustBe.length > 0 && (
					<div class="must">
						<h3>{text.mustHeading}</h3>
						<p class="soft">{text.mustLead}</p>
						{/* Too wide for a phone, it scrolls in a place of its own, which the keyboard must reach. */}
						{/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
						<section class="scroll" tabIndex={0} aria-label={text.mustHeading}>
							<MustBeTable mustBe={found.mustBe} pays={net >= 0} format={format} />
						</section>
					</div>
				)}
			</div>
		</section>
	);
}
