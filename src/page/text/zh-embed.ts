/** The page's own words in Chinese for the calculator in a frame. */
import type { EmbedWords } from "./embed.ts";

export const zhEmbed: EmbedWords = {
	more: "显示这些数字的由来和其他全部输入项",
	behind: "这些数字的由来",
	failed: "未能载入。请打开下方的完整计算器：你的数字会一并带过去。",
	full: "打开完整计算器",
	newTab: "（带上这些数字，在新标签页中打开）",
	kept: "填写的内容只留在这个浏览器里。不用Cookie，不做跟踪。",
	shared: (site) =>
		`${site ?? "嵌入本计算器的网页"}会收到结果和一个包含你所填数字的链接；除此之外，内容不会从这里发往别处。不用Cookie，不做跟踪。`,
};
