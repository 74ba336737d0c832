/** The words of downloading a plan, in Chinese. */
import type { ExportRowWords } from "./en-export-row.ts";

export const zhExportRow: ExportRowWords = {
	label: "下载：",
	csv: "CSV",
	xlsx: "XLSX（含公式）",
	busy: "正在生成文件……",
	done: (name) => `已下载${name}。`,
	failed: "文件未能生成。请刷新页面：你的数字还在网址里。",
	notNow: "只有最新的结果才能下载。",
	tooMany: (limit) => `XLSX最多容纳${limit}种咨询类型；此方案超出了这个数目，请下载CSV。`,
};
