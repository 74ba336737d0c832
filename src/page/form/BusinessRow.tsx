import { useId } from "preact/hooks";
import { choosePreset } from "../state/actions.ts";
import { BLANK, PRESET_IDS } from "../state/presets.ts";
import { preset } from "../state/store.ts";
import { words } from "../text/index.ts";

/** Where the plan starts from. The blank one stands last: it is for those who know every figure. */
export function BusinessRow() {
	const name = useId();
	const { form, presets } = words.value;
	const chosen = preset.value.id;
	const ids = [...PRESET_IDS.filter((id) => id !== BLANK), BLANK];
	return (
		<li class="question business">
			<span class="number" aria-hidden="true">
				1
			</span>
			<fieldset>
				<legend class="ask">{form.business}</legend>
				<div class="choices">
					{ids.map((id) => (
						<label key={id} class="choice">
							<input
								type="radio"
								name={name}
								value={id}
								checked={id === chosen}
								onChange={() => choosePreset(id)}
							/>
							<span>{presets[id].name}</span>
						</label>
					))}
				</div>
				<p class="hint">{presets[chosen].description}</p>
			</fieldset>
		</li>
	);
}
