export default definePageConfig({ navigationBarTitleText: '每日指纹' })
