import { signal } from "@preact/signals";
import { LOCALES, type Locale } from "../engine/index.ts";
import { locale, notLoaded, words } from "./text/index.ts";
import { chooseLanguage } from "./text/language.ts";
import { LANGUAGES } from "./text/wish.ts";

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
					aria-label={LANGUAGES[language]}
					aria-pressed={language === locale.value}
					onClick={() => void choose(language)}
				>
					{language === "zh-CN" ? <Zhongwen /> : LANGUAGES[language]}
				</button>
			))}
			<output class="error">{failed.value && notLoaded.value()}</output>
		</fieldset>
	);
}

/** 中文, drawn: many machines have no Chinese font, and others look for one so long that the page waits. */
const Zhongwen = () => (
	<svg class="zhongwen" aria-hidden="true" viewBox="0 0 24 12">
		<path d="M5.5 0.5V11.5M1 3.2H10V7.6H1ZM18 0.4V2.4M13 2.6H23M21 3Q19.4 8.8 13.2 11.4M15 3Q16.6 8.8 22.8 11.4" />
	</svg>
);
