/** The page's own words in Chinese for the API reference; the document's own reference stays English. */
import type { DocsWords } from "./docs.ts";

export const zhDocs: DocsWords = {
	tab: "API参考 · Support ROI",
	header: {
		title: "API参考",
		lead: "无需密钥，无需注册。拼出一个请求，当场试用，再把代码带走；全部操作列在下方，其说明为英文。",
		skip: "跳到全部操作",
		calculator: "计算器",
	},
	loading: "正在载入API文档……",
	notLoaded: "未能载入，请刷新页面。",
	missing: "API文档未能载入，请刷新页面。",
	builder: {
		heading: "生成一个测算请求",
		lead: "这里有一次测算的全部参数。留空的参数不会写进请求，由预设补上。",
		fields: "参数",
		startOver: "重新开始",
		clear: "清空所有字段",
		groups: {
			plan: "方案",
			contacts: "咨询及其成本",
			ai: "AI如何处理",
			costs: "费用（各自取代预设中的同类费用）",
			answer: "返回内容",
		},
		way: "数字放在哪里",
		ways: { GET: "GET：放在地址里", POST: "POST：放在正文里" },
		address: "地址",
		notes: {
			GET: "适合你自己网页上的表单。地址中的数字在传输途中可能被记入日志。",
			POST: "适合需要保密的数字：正文不会进入任何日志。数字相同，结果相同。",
		},
		code: "这个请求的代码",
	},
	field: {
		required: "（必填）",
		leftOut: "不写",
		options: {
			include: "返回中另附",
			locale: "返回内容的语言",
			view: "返回内容的形式",
		},
		limits: {
			between: (min, max) => `${min}到${max}。`,
			whole: (min, max) => `${min}到${max}的整数。`,
			longest: (max) => `最多${max}个字符。`,
		},
	},
	trial: {
		button: "试一试",
		asking: "正在请求……",
		before: "此后请求又有改动。",
		busy: (seconds) => `429：请求过多，请在${seconds}秒后重试。`,
		odd: (status) => `${status}：这不是API自己的回答，请稍后重试。`,
		offline: "没有收到回答。请检查网络连接后重试。",
		calculator: "在计算器中打开这些数字",
		whole: "完整的返回内容",
	},
	code: {
		label: (language) => `代码：${language}`,
		notes: {
			curl: "用于macOS、Linux、WSL或Git Bash的命令行。",
			JavaScript: "模块，用于浏览器，或18及以上版本的Node。",
			Python: "用于3.7及以上版本的Python，无需安装其他内容。",
		},
	},
	operations: {
		heading: "每个操作的代码",
		lead: "文档中示范的请求，可以直接复制。",
		operation: "操作",
		example: "示例",
		token: "处填写保存方案时得到的编辑令牌。",
		code: "这个操作的代码",
	},
};
