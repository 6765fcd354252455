export default definePageConfig({ navigationBarTitleText: '历次签名', enablePullDownRefresh: true })
