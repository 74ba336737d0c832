import { useEffect } from "preact/hooks";
import { comparing, loadComparing } from "../compare/part.ts";
import { compareWords } from "../text/compare.ts";
import { vendorsOpen } from "./fold.ts";

/** What every vendor would charge for this plan, folded away until somebody asks. */
export function VendorPicker() {
	useEffect(() => {
		void loadComparing();
	}, []);
	const Vendors = comparing.value?.Vendors;
	// Its very name comes with it.
	if (!Vendors) return null;
	return (
		<details
			class="vendor-picker"
			id="vendors"
			open={vendorsOpen.value}
			onToggle={({ currentTarget }) => {
				vendorsOpen.value = currentTarget.open;
			}}
		>
			<summary>{compareWords.value.vendors.open}</summary>
			{vendorsOpen.value && <Vendors />}
		</details>
	);
}
