import { computed, signal } from "@preact/signals";
import { docsWords } from "../text/docs.ts";
import { Code } from "./Code.tsx";
import { exampleRequest, TOKEN } from "./request.ts";
import { operations } from "./state.ts";

const chosen = signal("");
const operation = computed(
	() => operations.value.find(({ id }) => id === chosen.value) ?? operations.value[0],
);
const wanted = signal("");

/** Any operation of the API as code, with the request that the document shows. */
export function Operations() {
	const { operations: text } = docsWords.value;
	const one = operation.value;
	if (!one) return null;
	const example = one.examples.find(({ name }) => name === wanted.value) ?? one.examples[0];
	const request = exampleRequest(one, window.location.origin, example);
	const tags = [...new Set(operations.value.map(({ tag }) => tag))];
	return (
		<section class="band-section operations" aria-labelledby="operations-heading">
			<header>
				<h2 id="operations-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<div class="pickers">
					<p>
						<label for="operation">{text.operation}</label>
						<select
							id="operation"
							lang="en"
							value={one.id}
							onChange={(event) => {
								chosen.value = event.currentTarget.value;
							}}
						>
							{tags.map((tag) => (
								<optgroup key={tag} label={tag}>
									{operations.value
										.filter((other) => other.tag === tag)
										.map(({ id, method, path, summary }) => (
											<option key={id} value={id}>
												{method} {path}: {summary}
											</option>
										))}
								</optgroup>
							))}
						</select>
					</p>
					{example && (
						<p>
							<label for="example">{text.example}</label>
							<select
								id="example"
								lang="en"
								value={example.name}
								onChange={(event) => {
									wanted.value = event.currentTarget.value;
								}}
							>
								{one.examples.map(({ name, summary }) => (
									<option key={name} value={name}>
										{summary}
									</option>
								))}
							</select>
						</p>
					)}
				</div>
				{one.byOwner && (
					<p class="hint">
						<code lang="en">{TOKEN}</code>
						{text.token}
					</p>
				)}
				<Code request={request} label={text.code} lines={22} />
			</div>
		</section>
	);
}
