export default definePageConfig({ navigationBarTitleText: '录入纸上签名' })
