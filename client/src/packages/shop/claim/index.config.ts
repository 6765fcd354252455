export default definePageConfig({ navigationBarTitleText: '认领我的店' })
