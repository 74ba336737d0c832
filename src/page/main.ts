import { loadWords } from "./text/index.ts";
import { open } from "./text/language.ts";
import "./styles/index.css";

// The page and its words are fetched at the same time. What is taken is named: so no object of all that
// a module exports is bundled with it.
void open([loadWords], async () => {
	const { start } = await import("./start.tsx");
	return { start };
});
