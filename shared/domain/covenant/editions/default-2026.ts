import type { Edition } from '../edition.ts'
import { frontage } from './default-frontage.ts'
import { epidemic, waste } from './default-health.ts'
import { fire, food } from './default-safety.ts'

/**
 * The default edition: 5 categories, 11 items, 100 points. The source names four categories and the departments that
 * train the shops; items, points and wording are ours. A council may adopt an edition of its own.
 */
export const default2026: Edition = {
  id: 'default-2026-2',
  title: '商户共治条约（2026 年第二版）',
  adoptedOn: '2026-01-01',
  preamble: [
    '一条街，是大家的门面，也是大家的家门口。我们在这里做生意，也在这里做邻居。',
    '为了街面干净、秩序顺畅、吃得放心、住得安心，我们这些店自愿坐到一起，成立商圈共同缔造理事会，一起商量、一起出力、一起管好、一起评判，好处也一起分享。',
    '我们约定下面这些事，写明白、记清楚、互相监督，说到做到。',
  ],
  categories: [frontage, epidemic, waste, food, fire],
  clauses: [
    {
      title: '怎么考核',
      paragraphs: [
        '满分 100 分，分 5 大类 11 项。考核员到店逐项看，每项扣分不超过这一项的总分。',
        '有的项目对您的店不适用（比如书店没有后厨），就不算这一项，按“得分 ÷ 适用总分 × 100”计算。',
        '堵死安全出口、造成食物中毒等一票否决的情形，当次得分不超过 59 分。',
        '扣了哪一项、扣几分、为什么、由哪个部门看的，当场就能在手机上看到。',
      ],
    },
    {
      title: '怎么整改',
      paragraphs: [
        '发现问题，按各项写明的工作时限整改，拍照回复。考核员 3 个工作日内复查，合格即了结，不合格重新整改。',
        '觉得扣得不对，5 个工作日内可以申诉，由没有参加当次考核的人在 5 个工作日内定下来。申诉成立，分数当天补回。',
        '每项扣分要写明哪一条；条款注明要拍照的，须有照片。',
      ],
    },
    {
      title: '怎么排榜',
      paragraphs: [
        '每月一榜：考核占 70%，居民评价占 20%，店与店互查占 10%。哪一部分当月样本不够，就不计，由其他部分按比例分担。',
        '90 分及以上上红榜，60 分以下、或当月两次复查不合格的上黑榜；当月没有考核过的店写“样本不足”，不排名。',
        '月底结榜后公布 30 天，到期自动撤下。结榜后不再改动；申诉迟到成立的，另写更正，写明改了什么、为什么。',
        '店与店互查由系统随机分派，只看门前卫生、秩序、绿化设施和垃圾分类；同一个老板的店不互查。',
        '最近 12 个月里上红榜满 1、3、6、9、12 个月，分别评为一到五星。',
      ],
    },
    {
      title: '奖励和约束',
      paragraphs: [
        '上红榜的店，理事会公开表扬，优先参加街区活动和推荐评优。',
        '上黑榜的店，理事会上门帮着找原因、定措施，组织参加市场监管、消防、交管、环卫等部门的培训。黑榜有期限，改好了就撤下。',
      ],
    },
    {
      title: '我们的承诺',
      paragraphs: [
        '理事会说话算数：标准公开、结果公开、人人一样。',
        '我店自愿加入，认真履行以上约定，接受街坊邻居、理事会和各部门监督。',
        '条约如有修改，会把改了哪里逐条告诉每一家店，重新请大家签名。',
      ],
    },
  ],
  weights: { inspections: 70, ratings: 20, mutual: 10 },
  minimum: { inspections: 1, ratings: 3, mutual: 1 },
  lines: { red: 90, pass: 60, vetoCap: 59 },
  mutualItems: [1, 2, 3, 6],
  rectification: { recheckDays: 3, blackAfter: 2 },
  appeal: { lodgeDays: 5, decideDays: 5 },
  publication: { redDays: 30, blackDays: 30 },
  stars: [
    { stars: 5, redMonths: 12 },
    { stars: 4, redMonths: 9 },
    { stars: 3, redMonths: 6 },
    { stars: 2, redMonths: 3 },
    { stars: 1, redMonths: 1 },
  ],
  rewards: [
    { id: 'praise', text: '理事会在榜上公开表扬', days: 30 },
    { id: 'priority', text: '优先参加街区市集和活动', days: 90 },
    { id: 'recommend', text: '推荐参加街镇评优', days: null },
  ],
  penalties: [
    { id: 'visit', text: '理事会上门约谈，一起定整改措施', days: 30 },
    { id: 'training', text: '负责人参加相关部门的培训', days: 30 },
    { id: 'suspend', text: '暂停参加街区评优', days: 90 },
  ],
}
