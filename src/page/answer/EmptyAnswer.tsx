import { missing, workflow } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { words } from "../text/index.ts";

/** A plan without figures: what it needs, instead of zeros. */
export function EmptyAnswer() {
	const text = words.value.answer;
	const lacks = (end: string) => missing.value.some((pointer) => pointer.endsWith(end));
	const contacts = lacks("/monthlyContacts");
	const cost = lacks("/costPerContact");
	const answers = `/workflows/${workflow.value}/automation/deflectionRate`;
	return (
		<div class="nothing">
			<p class="title">{text.emptyTitle}</p>
			{contacts || cost ? (
				<>
					<p>{text.emptyLead}</p>
					<ul>
						<li class={contacts ? "" : "done"}>{text.emptyNeeds.contacts}</li>
						<li class={cost ? "" : "done"}>{text.emptyNeeds.cost}</li>
						<li class={inForce(answers).origin === "neutral" ? "" : "done"}>
							{text.emptyNeeds.answers}
						</li>
					</ul>
				</>
			) : (
				<p>{text.emptyNothing}</p>
			)}
		</div>
	);
}
