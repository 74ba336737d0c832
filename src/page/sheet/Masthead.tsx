import { format, preset } from "../state/store.ts";
import { locale, words } from "../text/index.ts";
import { sheetWords } from "../text/sheet.ts";
import { baselineOf } from "./baseline.ts";
import type { PartProps } from "./Part.tsx";

/** What was calculated, for whom, when, by which model, and where it lives on. */
export function Masthead({ estimate, date, link }: PartProps & { date: Date; link: string }) {
	const { header, footer, presets } = words.value;
	const text = sheetWords.value.title;
	const { count } = format.value;
	const { contacts } = baselineOf(estimate.resolvedInput);
	const day = new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(date);
	return (
		<header class="title">
			<p class="eyebrow">
				<b>{header.name}</b> <span>{text.kind}</span>
			</p>
			<h1>{text.heading}</h1>
			<dl>
				<div>
					<dt>{text.business}</dt>
					<dd>{presets[preset.value.id].name}</dd>
				</div>
				<div>
					<dt>{text.contacts}</dt>
					<dd>{text.contactsAMonth(count(contacts))}</dd>
				</div>
				<div>
					<dt>{text.horizon}</dt>
					<dd>{text.terms(estimate.horizonMonths, estimate.currency)}</dd>
				</div>
			</dl>
			<p class="note">
				{footer.versions(estimate.modelVersion, estimate.dataVersion)} {footer.printed(day)}
			</p>
			<p class="note link-text">
				{footer.live} <a href={link}>{link}</a>
			</p>
		</header>
	);
}
