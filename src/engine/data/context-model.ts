/**
 * Trained weights, written by `npm run train`: do not edit.
 * On 833 labelled pages, 523 with labels of our own and 2030 written ones; out of fold by site on the first:
 * found 47.5% core 40.0% folds 95.4% of 811 chars 94.5% lost 0.032% pages 1.3%.
 */
import type { PackedTrees } from '../trees.ts';

export const CONTEXT_MODEL: PackedTrees = {
  base: -2.295,
  step: 0.011363636363636364,
  features:
    'context:own context:-4 context:-3 context:-1 context:1 context:2 context:4 context:parent:mean context:parent:best context:parent:worst context:parent:share context:near:mean context:near:best context:near:worst context:near:share context:wide:mean context:wide:best context:wide:worst context:wide:share context:passage:mean context:passage:best context:passage:worst context:passage:share context:siblings:mean context:siblings:best context:siblings:worst context:bestBefore context:bestAfter alike:look:mean alike:look:best alike:look:worst alike:look:count alike:text:mean alike:text:best alike:text:worst alike:text:count'.split(
      ' ',
    ),
  counts: 'CgEBAgMBAQYFBgIICQYBBwcGAgMGBgIEBgEECAkJCg0GBQYE',
  borders:
    'F77FwMtAvsCj7JvA6qqEwOOla8AAwkrAno4ewGOUvb+zRFE+a34vQAX9I0BDByNA6WQewLmiaj4vG5DAG/G3v4WKaD5fPm/AGOEswQPP5cDD5ZzAnrhGwN9XGsA12sy/BLoFQDCETsDwygK/isU1P6PJB0CxuJBA9UMRwbvN9cAXvp/A6oeQwG/UPcDXZbO/AAAAANn31j4XvsXAS8yuwA5vkcBdNnDAjvhOwNM6IsDpJsG/MPYkQEZ4ssBeWYjAAMJ6wKNNRcBfPh/AOx3dv3bZML95iJ0/t9hsQG3M6MCchuHAlV66wD8SksAmrcK+ocEIQBj3Kz9ffK7AteecwAXbhsAq7nPA46VTwI/C1b8MoUE8WHdRwBknHsBKq/i/Unqpv0yY8r4jekA/HmKLQOKd5sAAYa3A46VfwCGwJsBe+I6/RZPHPwAAAACUrJo9PQunwLdMSsBJuiTAAsoxwNuYFcDOscM/6OBkQMkVkUBkea5AUrgQwTPSCcE36t7Au83XwOqHwsC7zbnAAAAAAA5RJT59AcLAXnKywJTtqcCQKmrAfQGqwOqqoMAQWI3AwxiDwGfHG8B/y90/bcyIwAMQdsAhsFrAW6pTQEUymkA/EpTAukmIwKNNdcCmm1jASScPwNJo077/e5I/AJ+QQJ1k+8DzdOPAcW+7wBhCrcBXfnrA5yBbwIyy778AMga/eIjtP4Upg8ApvUjAxDsxwNIHGsClVQDA9eJzv6ovQL4gy0M/HBTUP4CwLcF1VRvBCKwXwXVVFMG7bA3BmM8Bwfn63sDpA83Au6phwEbZB8AAAAAAAAAAQAAAgEAAAMBAAAAwQQAAUEEAAJhBAAAMQgAAUEIAAJBCAADQQgAABUMAACRD8tLNwHbZhMCN+B/Au2zAv/m8Vz797zFAAxBiwPsCFMB1VaO/nQrZPqB7PECMj8nAX3yowPL1JcCkD8y/0P8ePt9PKUAAAAAAAACAPwAAAEAAAEBA',
  shape:
    'T6aMk1PKZXHkLB5yyjI546KcJTNWeSRrXJEz48iVcuQ0HrLJsVjlZOwRS5ZHGisfkrU4yaasZHmDsVqcWPmEbHwiVj4Mcw+GjcfBarxg402wyWOYz0T0ViH6khTzF4J5JUOfZaBnR9BvSOhnA/RFJvpOEA==',
  questions:
    '################%%#%##%%%###%%#######%%#%#######%%&#&##%#%#%%%###%###%##%#%%%###%%#%%%%###%%%%#%%##%#%##%##%%##%%%&#&%#&#%#%#%%%#%%%##%%%%%#&#%##%%%#%%##%###%#%##%##%#####%%%%%#%&%%%#%%%####%###%#%##%%#%%%%#%###%#%%##%#%#%%%%%%#%%##%%%%##%%#%##%%#%%%%%%#%&%&#%#%#%#%#%%%%%%%%#%%%###%##%#%%%%%&#%%%#%%%###%%%%%#%%####%%#%%##%%###%##############%%##%####%%##%##%##%#%%%#####%%#%#%%#%%%%%%#%%%#%##%%#&%%%%%%%#%%#%##&%#%####%%##%%%%#%#%#%%%&%##-,*fi4xu7.j,h(i-Wgo>@Zu4smclNv2op,OMQD&c{a4AYVTnUX#Z&HZyF3;D{O42I|,VTUyZH-XY:+MxI#-daLfAXUU]p{vcitAtE7y^/:cO?bPx7q+l%{o,Ayg7x/BYjca{WeMX`XdR&td+eCQG-W-0.Y+&md]@E-WqAxehcoJ9?:|?V2+X{d/WAhA)Lh#xs-Nr&.)7qhXK{Xtp.VSXc&YoYEbY(6U<YXK.X,vM6VCvGJWCEYUz[Jbd(_MYYV2+q(v&[,Z?(2.dal?AYe;T1[X.o0Xbqdk}Cikb(5&M_T1[X.j[U[qo~z[Jv=o/MP68}b5?=n{DeC%.j0T[_A<B@%.d_1x0i3>A7}w=?v[=49FdrwX~]yp|%OKw5&=?nid^Z6=XCz|SNg.,S((Y+q*mj}o6bP0[*NEsX`#wda18TlhY:5wd/_R+))zA',
  values:
    'HLQdbvl]~~~~HLQ]eSfzeo}~HKUKQ]sYckexHLOVL`W_hhhnHKOPYQZc[eciHJMRXTX`aUcfHLM_JrSV]YacHMuZMWbSWc[aHMT}QQUNfZ[`HKdN~TUTLZ]`HKKwMS^RcWY^HKONgSTNUXX^ILShQQ^UPV]]ILKRJTOVOVZ]INoMNrRQVMV[IMSNRIUMUZT]HLO~MQSLT]UZIMPOhLZPUOV[ILTM~LQOVJV[HLRP]SRUNTWZHLLT~PLTPSWZHKOYMQTOJSSYIK~LTaPSKSXZIMQgTQIMTJWYINSLSRKJTNVYIKkLPSKRUOXYILMW}PPcRMTYIKiLPUnRKHTYINcMWORKURWXHMNRMTMQLjSXINWQVTLHMQUXIOcPaTNQiRUXHMN]RRJQUMVWINcMlKSORVQXJNRQT]K[KMSWINRPXLiTPPRVJPS[KaMQTJMWJPRQZuXRLNUWJdLQTPIPUlVVIL`PPfRPLRUV',
};
