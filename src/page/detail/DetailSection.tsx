import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { belowWords } from "../text/below.ts";
import { notLoaded } from "../text/index.ts";

/** The inputs beyond the seven; their code comes when somebody asks for them. */
const Fields = signal<ComponentType | null>(null);

const hasFailed = signal(false);

async function load(): Promise<boolean> {
	try {
		Fields.value ??= (await import("./DetailFields.tsx")).DetailFields;
	} catch {
		hasFailed.value = true;
	}
	return Fields.value !== null;
}

const isOpen = signal(false);

/** Opens the fold and waits for what is in it; false where that did not come. */
export async function openDetail(): Promise<boolean> {
	isOpen.value = true;
	return load();
}

/** Everything else that a plan can hold, folded away. */
export function DetailSection() {
	const text = belowWords.value.detail;
	const Loaded = Fields.value;
	return (
		<section class="band-section detail" aria-labelledby="detail-heading">
			<header>
				<h2 id="detail-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<details
					open={isOpen.value}
					onToggle={({ currentTarget }) => {
						isOpen.value = currentTarget.open;
						void load();
					}}
				>
					<summary>{text.open}</summary>
					{Loaded ? (
						<Loaded />
					) : (
						<p class="soft" role="status">
							{hasFailed.value ? notLoaded.value() : text.loading}
						</p>
					)}
				</details>
			</div>
		</section>
	);
}
