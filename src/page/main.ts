import { loadWords } from "./text/index.ts";
import { open } from "./text/language.ts";
import "./styles/index.css";

// The page and its words are fetched at the same time.
void open([loadWords], () => import("./start.tsx"));
