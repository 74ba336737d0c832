import { loadBelowWords } from "../text/below.ts";
import { loadDocsWords } from "../text/docs.ts";
import { loadHelps } from "../text/helps.ts";
import { loadWords } from "../text/index.ts";
import { open } from "../text/language.ts";
import { loadReference } from "./reference.ts";
import "../styles/docs.css";

const unavailable = () => document.getElementById("unavailable")?.removeAttribute("hidden");

async function show(): Promise<void> {
	const reference = loadReference().catch(() => unavailable);
	try {
		await open([loadWords, loadBelowWords, loadDocsWords, loadHelps], () => import("./start.tsx"));
	} finally {
		// Not before: it would be pushed down by what stands above it.
		const draw = await reference;
		draw();
	}
}

void show();
