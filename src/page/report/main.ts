import { loadBelowWords } from "../text/below.ts";
import { loadWords } from "../text/index.ts";
import { open } from "../text/language.ts";
import { loadReportWords } from "../text/report.ts";
import "../styles/report.css";

void open([loadWords, loadBelowWords, loadReportWords], () => import("./start.tsx"));
