/** How sources are named in Simplified Chinese. */
import type { SourceWords } from "./words.ts";

export const sources: SourceWords = {
	via: (publisher, reporter) => `${publisher}（转引自${reporter}）`,
	judgement: (why) => `我们的判断：${why}`,
	names: {
		"three-vendors": "HubSpot、Intercom和Zendesk（其中两家为二手信息）",
		"list-prices": "三家公布的按次解决目录价",
		"alhena-and-3chat": "Alhena AI（0.84–0.90）和3Chat（0.92）",
		unnamed: "未具名机构",
		"intercom-second-hand": "Intercom（二手信息）",
		"fin-voice-price": "Fin Voice按次解决的价格",
		"rival-and-zendesk": "fin.ai（竞争对手）；计费规则见support.zendesk.com",
		"own-build": "我们的判断：自建没有目录价",
	},
};
