import { computed } from "@preact/signals";
import { useState } from "preact/hooks";
import { shown } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { loadExportWords } from "../text/export.ts";
import type { FileKind } from "./files.ts";
import { WORKFLOW_LIMIT } from "./limit.ts";
import "../styles/export.css";

/** Hands a file to the browser, which saves it under its name. */
function save(file: File): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	// The browser has taken the address by the time it runs this.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type Said = { kind: "" | "busy" | "failed" } | { kind: "done"; name: string };

const isReady = computed(() => shown.value.estimate !== null && !shown.value.stale);
const hasTooMany = computed(
	() => (shown.value.estimate?.resolvedInput.workflows.length ?? 0) > WORKFLOW_LIMIT,
);

/** The plan as a file: all its figures, or a workbook that recalculates. */
export function ExportActions() {
	const { files } = belowWords.value;
	const [said, say] = useState<Said>({ kind: "" });
	const ready = isReady.value;
	const tooMany = hasTooMany.value;

	const press = async (kind: FileKind, open: boolean) => {
		if (!open || said.kind === "busy") return;
		say({ kind: "busy" });
		try {
			const [{ fileOf }] = await Promise.all([import("./files.ts"), loadExportWords()]);
			const file = await fileOf(kind);
			save(file);
			say({ kind: "done", name: file.name });
		} catch {
			say({ kind: "failed" });
		}
	};
	const button = (kind: FileKind, open: boolean) => (
		<button
			type="button"
			class="link"
			aria-disabled={!open}
			aria-describedby={open ? undefined : "export-note"}
			onClick={() => void press(kind, open)}
		>
			{files[kind]}
		</button>
	);
	return (
		<div class="files screen-only">
			<span class="soft">{files.label}</span>
			{button("csv", ready)}
			{button("xlsx", ready && !tooMany)}
			{(!ready || tooMany) && (
				<p class="hint" id="export-note">
					{ready ? files.tooMany(WORKFLOW_LIMIT) : files.notNow}
				</p>
			)}
			<output>
				{said.kind === "done" ? files.done(said.name) : said.kind && files[said.kind]}
			</output>
		</div>
	);
}
