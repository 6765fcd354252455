/** Every failure a caller may see: the code is the contract, the Chinese is what people read. */
export const errorTable = {
  INVALID_INPUT: '填写的内容有误，请检查后再试',
  SIGNED_OUT: '请先登录',
  TOKEN_INVALID: '登录已失效，请重新登录',
  FORBIDDEN: '您目前的身份不能办理这件事',
  OUT_OF_REACH: '没有找到，或不在您能查看的范围内',
  UNKNOWN_ACTION: '没有这项功能，请更新到最新版本',
  UNKNOWN_FUNCTION: '没有这个服务，请更新到最新版本',
  NO_SECOND_CHANNEL: '这里还没有开通微信通知，有事都会写在“消息”里',
  TOO_LARGE: '内容太大，请精简后再试',
  KEY_REUSED: '这次提交的编号已被另一件事用过，请重新提交',
  MOVE_NOT_ALLOWED: '现在的状态不能这样办理，请刷新后再看',
  STALE_VERSION: '内容刚被别人更新过，请刷新后再试',
  JOIN_FIRST: '请先告诉我们怎么称呼您',
  ALREADY_ENROLLED: '您已登记过住处，请等待社区核实',
  ALREADY_GRANTED: '这个人已有同样的身份',
  NOT_YOURSELF: '不能给自己授予或收回身份',
  APPOINTMENT_NOT_ALLOWED: '您不能授予这种身份',
  PERSON_NOT_FOUND: '没有找到这个登记码对应的人，请核对后再试',
  ALREADY_SIGNED: '这家店已经签过约了',
  SHOP_CLOSED: '这家店已经歇业，不能再办理',
  NOT_SIGNED: '这家店还没有签约',
  REGISTER_HAS_ERRORS: '表格里有要改的地方，一家也没有登记，请改好再导入',
  CLAIM_CODE_INVALID: '邀请码不对、过期或已经用过，请找社区书记要一个新的',
  NO_DRAFT: '还没有草稿，或者已经被收走了，请刷新后再看',
  EDITION_UNSOUND: '草稿里还有没写好的地方，改好了才能通过',
  DRAFT_UNCHANGED: '草稿和现在的版本一字不差，不用通过',
  OWN_DRAFT: '草稿是您写的，要由没有动过笔的理事长来通过',
  ONLY_CHAIR: '只有理事长才能通过新版本',
  FROM_NOT_A_COMING_MONTH: '施行的日子要选以后十二个月里某个月的 1 号',
  ALREADY_UPCOMING: '已经有一个新版本在等着施行，施行以后再通过下一个',
  DAY_IN_FUTURE: '日期不能晚于今天',
  SIGNED_BEFORE_TEXT: '签字的日子早于这一版条约通过的日子，请核对纸上的日期',
  DEPARTMENT_NOT_YOURS: '只能登记自己部门办的培训',
  SHOP_ELSEWHERE: '有的店不在这个理事会的名册上，请重新选',
  NOT_ATTENDED: '这家店不在这次培训的名单里',
  APPEAL_TOO_LATE: '申诉的期限已经过了，这一处不能再申诉',
  ALREADY_APPEALED: '这一处已经申诉过了，每一处只能申诉一次',
  APPEAL_PENDING: '这一处店家正在申诉，等定下来再复查',
  DECIDER_SCORED: '您参加了这次考核，请换一位没参加的人来定',
  OWN_SHOP: '这是您自己的店，请换一位来办',
  OTHER_DEPARTMENT: '这一处由别的部门的考核员复查',
  RECHECK_NOTE_REQUIRED: '复查不合格，请写明哪里还没改好',
  PHOTO_REQUIRED: '这条扣分要拍照留底，请补一张照片',
  ITEM_NOT_YOURS: '这一项归别的部门看，请只评您自己的项目',
  DUE_NOT_WORKDAY: '请选今天或以后的工作日',
  NO_INSPECTOR: '这个部门在这个理事会还没有考核员，请先任命',
  DEPARTMENT_IDLE: '这个部门在这次安排里没有要看的项目，请去掉',
  NOTHING_TO_PLAN: '没有可以安排的店',
  VISIT_NOT_YOURS: '这次安排没有您的部门，请看自己的考核清单',
  VISIT_DONE: '这次安排已经有人看过了，不用再看',
  VISIT_CANCELLED: '这次安排已经取消了',
  SECOND_NOT_BY_THE_SAME: '这次安排您已经看过了，不能由同一个人看两遍',
  MUTUAL_OVER: '店与店互查只在当月进行',
  NOTE_REQUIRED: '评“差”时请写一句看到了什么',
  MONTH_NOT_OVER: '这个月还没有过完，过完了才能结榜',
  ALREADY_CLOSED: '这个月已经结过榜了',
  EARLIER_MONTH_OPEN: '前面还有月份没有结榜，请先结前面的',
  MONTH_OPEN: '这个月还没有结榜，结榜以后才能办',
  MONTH_WITHDRAWN: '这个月的榜单公布期已过，已经撤下',
  NOT_ON_LIST: '上了红榜才能记奖励，上了黑榜才能记约束',
  TERM_UNKNOWN: '条约里没有这一条奖惩',
  ALREADY_AWARDED: '这家店这个月已经记过这一条了',
  EXPORT_TOO_LARGE: '这个月的记录太多，一张表装不下，请联系区考核办分批导出',
  EDITION_CHANGED: '公约文本已更新，请重新阅读后再签',
  SIGNATURE_TOO_SHORT: '签名太短了，请完整签下您的名字',
  SHOP_NUMBER_TAKEN: '这个门牌编号已登记过',
  ITEM_MISSING: '还有考核项没有评，请逐项评完',
  DEDUCTION_UNKNOWN: '扣分条款不在本版公约里',
  DEDUCTION_OUT_OF_RANGE: '扣分超出了条款规定的范围',
  NOTHING_APPLIES: '至少要有一项适用才能计分',
  REASON_REQUIRED: '不满意时请告诉我们原因，才好改进',
  OWN_SUBJECT: '不能评价自己的店或自己负责的服务',
  NOT_RATABLE: '只有本社区登记的居民才能评价',
  ROUND_OVER: '这件事的评价时间已经过了',
  PHOTO_TOO_LARGE: '照片太大了，压缩后还是传不上，请重拍一张',
  PHOTO_UNREADABLE: '这个文件不是照片，请重新拍照或从相册里选',
  PHOTO_NOT_ALLOWED: '您的身份不能传这种照片',
  PHOTO_TOO_MANY: '您还有很多照片没交上去，请先提交，或过几天再传',
  PHOTO_MISSING: '照片没有找到或已用在别处，请重新上传',
  SHEET_UNREADABLE: '这个文件读不出来，请用 Excel 或 WPS 另存为 .xlsx 或 .csv 再上传',
  SHEET_OLD_FORMAT: '这是老版 .xls 文件，请在 Excel 里另存为 .xlsx 或 .csv 再上传',
  SHEET_TOO_LARGE: '表格太大，一次最多 2000 行，请分几次导入',
  SHEET_EMPTY: '表格里没有内容',
  CONTENT_REFUSED: '这段话里有不适合公开的内容，请修改后再提交',
  CONTENT_UNSURE: '这段话里有拿不准的说法，请换个说法再提交',
  UNAVAILABLE: '服务暂时连不上，您填写的内容还在，请稍后再试',
  INTERNAL: '系统出了点问题，我们已记下，请稍后再试',
} as const

export type ErrorCode = keyof typeof errorTable

/** Facts that help the caller mend the call; they travel with the reply. */
export type ErrorDetail = {
  /** Path of the offending input field, dotted. */
  readonly field?: string
  /** A sentence more exact than the table's. */
  readonly message?: string
}

/** An expected refusal. Anything else that is thrown becomes INTERNAL. */
export class AppError extends Error {
  override name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
  ) {
    super(detail.message ?? errorTable[code])
  }
}
