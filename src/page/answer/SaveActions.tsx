import { useEffect } from "preact/hooks";
import { saved } from "../state/saved.ts";
import { loadSharing, sharing, sharingWay } from "../state/sharing.ts";
import { words } from "../text/index.ts";

/**
 * Saving, beside the answer, if that is the answer to everything entered; its dialog is fetched when
 * the button is pressed.
 */
export function SaveActions({ ready }: { ready: boolean }) {
	const { save } = words.value;
	const way = sharingWay.value;
	const comesFrom = saved.value;
	useEffect(() => {
		// Whether it is this device's own is for the part that loads to say.
		if (comesFrom) void loadSharing();
	}, [comesFrom]);

	const open = async () => {
		if (ready) (await loadSharing())?.openDialog();
	};
	const button = (
		<button
			type="button"
			class="button primary"
			aria-disabled={!ready}
			aria-describedby="save-note"
			onClick={() => void open()}
		>
			{save.button}
		</button>
	);
	const Owner = comesFrom && sharing.value?.OwnerBar;
	return (
		<div class="save screen-only">
			{Owner ? <Owner ready={ready}>{button}</Owner> : button}
			{!ready && (
				<p class="hint" id="save-note">
					{save.notNow}
				</p>
			)}
			<output>{way && save[way]}</output>
		</div>
	);
}
