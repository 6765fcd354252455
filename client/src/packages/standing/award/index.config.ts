export default definePageConfig({ navigationBarTitleText: '记奖惩', enablePullDownRefresh: true })
