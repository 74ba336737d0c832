/**
 * What parameters do that are no input of the table, or stand for more than theirs: in the languages that
 * the API's document does not speak.
 */
import type { Locale } from "../../engine/index.ts";

export const NOTES: Partial<Record<Locale, Record<string, string>>> = {
	"zh-CN": {
		aiPrice: "AI每次计费的单价，按currency所写的货币。它取代预设中按用量计的价格。",
		aiPriceUnit: "aiPrice按什么计费；只能与aiPrice一起使用，不写为resolution。按消息计费请用POST。",
		monthlyOperatingCost:
			"AI费用以外每月的运行成本，按currency所写的货币。它取代预设中的全部月度成本（/costs/monthly）；预设中的席位和年度项目另计。",
		oneTimeCost: "全部一次性成本，按currency所写的货币。它取代预设中的全部一次性成本。",
		include:
			"另外返回的内容，以逗号分隔：timeline是逐月的现金流，resolvedInput是补全后的输入。对view=summary不起作用。",
		locale: "返回内容中句子的语言，包括输入的错误：英文或简体中文。不写为en。",
		view: "summary只返回货币、版本、inputHash、摘要句、链接、汇总、运营数字和提示。不写为full。",
	},
};
