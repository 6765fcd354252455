/** A named person of the demo city whom anyone may sign in as on this machine. */
export type Persona = {
  readonly id: string
  readonly name: string
  /** What they are, as the sign-in page says it. */
  readonly what: string
  readonly identity: string
}

const persona = <const Id extends string>(id: Id, name: string, what: string) => ({
  id,
  name,
  what,
  identity: `local:${id}`,
})

/** One for every row of who uses the system, and neighbours enough to see what each of them may not. */
export const personas = [
  persona('wang-guilan', '王桂兰', '居民 · 康翠社区一网格'),
  persona('zhao-min', '赵敏', '居民 · 康翠社区二网格'),
  persona('sun-haibo', '孙海波', '居民 · 紫云社区（另一个社区）'),
  persona('li-guoqiang', '李国强', '商户负责人 · 李记早点（已签约）'),
  persona('chen-xiaoyu', '陈晓雨', '商户负责人 · 海河书屋（第 53 家，留给您签）'),
  persona('liu-jianhua', '刘建华', '社区书记 · 康翠社区'),
  persona('gao-xiuying', '高秀英', '社区书记 · 紫云社区（另一个社区）'),
  persona('zhou-qiang', '周强', '网格员 · 康翠社区一网格'),
  persona('ma-jun', '马军', '考核员 · 环卫'),
  persona('he-wei', '何炜', '考核员 · 消防'),
  persona('meng-qingxi', '孟庆喜', '考核员 · 环卫（有一家等您换人复看）'),
  persona('xu-meiling', '徐美玲', '理事长 · 康翠商圈共同缔造理事会'),
  persona('guo-liang', '郭亮', '理事 · 康翠商圈共同缔造理事会'),
  persona('tian-ye', '田野', '职能部门 · 泰达街道市场监管'),
  persona('zheng-hong', '郑红', '街镇 · 泰达街道'),
  persona('lin-zhiyuan', '林志远', '区考核办 · 滨海新区'),
  persona('qian-shufen', '钱淑芬', '群众监督员 · 康翠商圈'),
  persona('luo-yifan', '罗一帆', '理事长 · 泰达科创园共同缔造理事会'),
  persona('cao-xue', '曹雪', '秘书长 · 泰达科创园共同缔造理事会'),
  persona('feng-lei', '冯磊', '协同专班（交管）· 泰达科创园'),
  persona('jiang-wen', '江文', '智囊 · 泰达科创园'),
  persona('tang-jing', '唐静', '成员企业 · 海智芯科技（泰达科创园）'),
  persona('han-yuzhen', '韩玉珍', '项目监督员 · 康翠里口袋公园'),
  persona('wu-xinyi', '吴欣怡', '刚搬来，还没登记住处'),
] as const satisfies readonly Persona[]

export type PersonaId = (typeof personas)[number]['id']
