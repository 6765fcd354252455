export default definePageConfig({ navigationBarTitleText: '问答和异议' })
