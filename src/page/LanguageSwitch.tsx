import { signal } from "@preact/signals";
import { LOCALES, type Locale } from "../engine/index.ts";
import { locale, words } from "./text/index.ts";
import { chooseLanguage, LANGUAGES } from "./text/language.ts";

const failed = signal(false);

async function choose(language: Locale): Promise<void> {
	failed.value = false;
	try {
		await chooseLanguage(language);
	} catch {
		failed.value = true;
	}
}

/** The page's languages, each by its own name; the one in force is pressed. */
export function LanguageSwitch() {
	const { header } = words.value;
	return (
		<fieldset class="languages screen-only" aria-label={header.language}>
			{LOCALES.map((language) => (
				<button
					key={language}
					type="button"
					class="link"
					lang={language}
					aria-pressed={language === locale.value}
					onClick={() => void choose(language)}
				>
					{LANGUAGES[language]}
				</button>
			))}
			<output class="error">{failed.value && header.languageFailed}</output>
		</fieldset>
	);
}
