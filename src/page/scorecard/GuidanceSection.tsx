import { pilotInWords } from "../../data/pilot-in-words.ts";
import { guidanceWords, inputLabels, scorecardWords } from "../text/scorecard.ts";
import { Section } from "./Section.tsx";

/** How to run a pilot whose scorecard means something. */
export function GuidanceSection() {
	const { guidance: text } = scorecardWords.value;
	const { phases, goodFirst, avoidFirst, costDrivers } = pilotInWords(guidanceWords.value);
	return (
		<Section name="guidance" heading={text.heading} lead={text.lead} screenOnly>
			<div class="phases">
				<h3>{text.phases}</h3>
				<ol>
					{phases.map(({ id, goal, output }) => (
						<li key={id}>
							<h4>{text.phase[id]}</h4>
							<p>{goal}</p>
							<p class="soft">{text.output(output)}</p>
						</li>
					))}
				</ol>
			</div>
			<div class="candidates">
				<Candidates title={text.goodFirst} candidates={goodFirst} />
				<Candidates title={text.avoidFirst} candidates={avoidFirst} />
			</div>
			<div class="drivers">
				<h3>{text.costDrivers}</h3>
				<dl>
					{costDrivers.map(({ name, why, pointer }) => (
						<div key={pointer}>
							<dt>{name}</dt>
							<dd>
								{why}
								<p>{text.belongs(inputLabels.value[pointer])}</p>
							</dd>
						</div>
					))}
				</dl>
			</div>
		</Section>
	);
}

interface CandidatesProps {
	title: string;
	candidates: { workflow: string; why: string }[];
}

function Candidates({ title, candidates }: CandidatesProps) {
	return (
		<div>
			<h3>{title}</h3>
			<dl>
				{candidates.map(({ workflow, why }) => (
					<div key={workflow}>
						<dt>{workflow}</dt>
						<dd>{why}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}
