/**
 * Which phrases people took for tags, and the weights learned from that: made by `npm run bench:topics -- --learn`.
 * Learned from 563 conference talks with the tags their uploaders gave them: the collection of pyvideo.org, CC0 1.0.
 * A line holds the stems of a phrase, talks whose text has it, those of them with it as a tag, talks with it as a tag,
 * and series of these. `tag-table.ts` reads it.
 */
export const learnedTable = `documents	563
bias	-2.10625
weights	0.16891 -0.05015 -1.05230 0.09933 1.26174 0.13556 -0.18568 0.21614 0.16034 -0.48489 0.79705 -0.01990 0.27429 -0.02255 0.23533 0.13815 0.69549 0.35923 0.62730 0.56886 -0.91270 1.23880 -0.33617 -0.07661 0.29029 0.23743 -0.43192 0.48698 -0.51770 -0.24130 0.40795 0.62609 0.41148 -0.49793 -0.04534 -1.09667 0.56843 -0.15218 -1.04880 -0.98141 0.45715 0.55693 0.82717
tree	=-3.9127
tree	0:-2.47182 42:0.545455 43:0 =-0.0524 =0.0810 0:-5.2933 =-0.0107 =0.2138 42:0.111111 =0.0348 =0.5850
tree	9:0.479579 14:1.47913 =0.0504 =0.2822 43:0 16:0.166667 12:6.30992 =-0.0589 =0.0717 =0.0804 =0.1165
tree	8:0 43:0 16:0.166667 =-0.0535 =0.0755 =0.1037 13:1.50868 =0.0063 42:0.3 =0.0190 =0.3142
tree	0:-1.50444 8:0 4:0 12:6.30992 =-0.0513 =0.0892 =0.0670 0:-4.79763 =-0.0062 =0.1499 =0.3811
tree	3:0 42:0.375 =-0.0502 14:3.66091 =-0.0216 22:0.8 =0.1678 =-0.0089 5:-1.50321 =0.0472 =0.2348
tree	15:0.953571 43:0 40:0 =-0.0532 =0.0395 =0.0625 40:0 43:0 =0.0137 =0.1584 =0.2306
tree	4:0 15:3.87996 16:0.25 27:0 =-0.0554 =0.0244 =0.0180 =0.1113 29:0 =0.0751 =0.2272
tree	0:-2.23602 42:0.375 12:6.30992 =-0.0476 =0.0578 12:3.58352 =-0.0070 =0.1180 0:-1.34921 =0.0516 =0.1999
tree	3:0 31:0 =-0.0480 14:3.41728 =-0.0318 22:0.8 =0.1793 =0.0188 31:0 =0.0620 =0.1616
tree	15:0.953571 43:0 12:6.30992 =-0.0484 =0.0558 =0.0398 16:0.166667 25:0.0833333 =0.0113 =0.1082 =0.1465
tree	3:0 15:2.58424 12:6.30992 =-0.0483 =0.0428 12:4.96185 =0.0062 =0.0876 9:0.588888 =0.1487 =0.0407
tree	0:-1.34921 15:2.9448 44:0 27:0 16:0.888889 =-0.0467 =0.0219 =0.0394 =0.0533 =0.0631 =0.1323
tree	0:-1.13967 31:0 43:0 =-0.0516 =0.0245 14:3.09638 =-0.0193 22:0.8 =0.1465 =0.0200 =0.1263
tree	4:0 31:0 =-0.0440 12:3.86323 =-0.0286 42:0.2 =0.0008 =0.1159 9:0.693147 =0.1013 =0.0306
tree	3:0 12:6.30992 43:0 =-0.0468 =0.0644 24:0 =-0.0072 =0.1506 0:-0.929837 =0.0338 =0.1097
tree	42:0.375 3:0 43:0 =-0.0470 =0.0257 20:0 =0.0875 =0.0030 22:0.8 =0.0785 =0.0021
tree	31:0 0:-0.463103 43:0 =-0.0474 =0.0145 =0.1051 14:0.764803 =-0.0142 28:5.45532 =0.0867 =0.0128
tree	15:0.953571 43:0 45:0 =-0.0466 =0.0499 =0.0189 45:1.33184 16:0.0714286 =0.0036 =0.0654 =0.0954
tree	42:0.375 4:0 12:6.30992 43:0 =-0.0524 =0.0227 =0.0384 20:0 =0.0756 =0.0025 =0.0523
tree	42:0.263158 3:0 =-0.0396 =0.0122 5:-3.30544 =-0.0291 22:0.5 =0.0764 1:0 =-0.0298 =0.0269
tree	29:0.0666667 4:0 23:0.142857 43:0 =-0.0536 =0.0347 1:1.38629 =0.0425 =-0.0272 =0.0241 =0.0551
tree	42:0.428571 43:0 23:0.166667 =-0.0457 =0.0122 21:0 =-0.0043 =0.0734 22:0.545455 =0.0667 =-0.0022
tree	31:0 0:-0.737276 43:0 =-0.0436 =0.0078 =0.0799 13:3.13397 =0.0074 28:5.15329 =0.0854 =0.0167
tree	31:0 4:0.693147 43:0 =-0.0484 =0.0093 =0.0292 14:3.09638 3:0 =-0.0293 =0.0314 =0.0611
tree	5:-3.30544 =-0.0411 24:0 2:0 42:0.263158 =-0.0038 =0.0392 =-0.0370 9:0.840939 =0.0662 =0.0073
tree	5:-2.78837 14:3.66091 =-0.0457 =0.0078 42:0.2 =-0.0170 24:0 3:0 =-0.0159 =0.0358 =0.0565
tree	16:0.666667 3:2.63906 12:6.30992 40:0 9:0.389182 =0.0005 =-0.0394 =0.0162 =0.0567 =0.0642 =0.0485
tree	31:0 0:-0.463103 23:0.230769 =-0.0339 =0.0038 =0.0747 14:3.09638 3:0 =-0.0286 =0.0261 =0.0560
tree	42:0.2 =-0.0247 5:-3.07425 =-0.0179 24:0 1:0 =-0.0190 =0.0275 13:3.36464 =0.0185 =0.0667
tree	45:1.33184 0:-0.463103 42:0.8 27:0 16:0.4 =-0.0337 =0.0082 =0.0322 =0.0374 =0.0499 =0.0537
tree	42:0.2 3:0 =-0.0374 =0.0056 14:4.63031 3:0 44:0 =-0.0287 =0.0552 =0.0270 =0.0455
tree	0:-0.929837 14:3.41728 43:0 =-0.0452 14:0 =0.0512 =-0.0131 28:5.44242 =0.0348 =-0.0177 =0.0522
tree	45:1.16591 43:0 23:0.357143 =-0.0452 13:4.45737 =-0.0253 =0.0361 21:0 =0.0059 =0.0661 =0.0450
tree	0:-0.737276 16:0.888889 17:0 42:0.8 =-0.0305 =0.0246 20:0 =-0.0195 =0.0376 =0.0270 =0.0487
tree	12:6.30992 9:0.479579 =0.0237 16:0.846154 43:0 =-0.0406 12:0 =0.0417 =-0.0137 =0.0195 =0.0580
tree	0:-0.463103 31:0 23:0.166667 =-0.0315 =0.0043 14:3.09638 =-0.0133 28:5.44242 =0.0484 =-0.0111 =0.0524
tree	9:0.479579 =0.0282 12:6.30992 43:0 4:0 =-0.0387 =0.0150 14:0 =0.0453 =-0.0059 =0.0453
tree	42:0.210526 43:0 =-0.0345 =0.0049 27:0 43:0 40:0 =-0.0208 =0.0246 =0.0237 =0.0508
tree	42:0.2 43:0 0:-1.50444 =-0.0414 =0.0202 =0.0043 0:-5.04055 =-0.0264 13:1.50868 =-0.0232 =0.0222
tree	31:0 0:-0.463103 12:6.30992 =-0.0240 =0.0329 =0.0388 22:0.8 5:-3.19846 =-0.0140 =0.0400 =-0.0060
tree	42:0.25 43:0 5:-1.97776 12:6.30992 =-0.0416 =0.0112 =0.0091 =0.0042 13:1.50868 =-0.0249 =0.0200
tree	0:-0.929837 16:0.428571 28:4.44265 =0.0193 =-0.0223 5:-1.01924 28:5.44242 =0.0409 =-0.0090 =-0.0212 =0.0326
tree	41:0 14:3.41728 4:0 =-0.0366 20:0 =0.0364 =-0.0120 23:0.454545 =-0.0063 =0.0358 =0.0422
tree	45:0 27:0 0:-0.463103 18:0 =-0.0187 =0.0260 =0.0307 =0.0293 1:1.38629 =0.0619 =0.0118
tree	45:1.49566 43:0 23:0.454545 =-0.0412 =0.0043 5:-1.50321 =0.0397 21:0 =-0.0161 =0.0284 =0.0352
tree	45:1.22521 43:0 23:0.444444 =-0.0380 13:4.45737 =-0.0213 =0.0353 21:0 =0.0067 =0.0454 =0.0363
tree	45:1.49566 5:-3.65776 =-0.0323 28:5.3033 =0.0083 =-0.0148 12:5.21131 45:3.74898 =-0.0070 =0.0299 =0.0730
tree	0:-4.79763 =-0.0341 28:5.14166 15:2.26624 =0.0067 =0.0322 43:0 0:-1.50444 =-0.0305 =0.0167 =0.0058
tree	22:0.545455 12:6.30992 40:0 36:0 =-0.0133 =0.0225 =0.0318 42:0.153846 =-0.0101 =0.0642 =-0.0137
tree	45:1.22521 43:0 14:4.32015 =-0.0383 =-0.0013 1:3.85015 0:-2.68077 =0.0477 =0.0043 =-0.0255 =0.0335
tree	27:0 41:0 5:-2.30259 16:0.3 =-0.0294 =0.0087 14:0 =0.0303 =-0.0063 =0.0321 =0.0401
tree	45:0 43:0 24:0 =-0.0372 11:6.30992 =-0.0170 =0.0314 3:0.693147 =0.0334 =-0.0022 =0.0236
tree	27:0 42:0.9 21:0 =-0.0152 =0.0075 =0.0223 9:0.858092 12:3.86323 =0.0016 =0.0658 =-0.0076
tree	12:6.30992 29:0.0909091 4:1.09861 12:4.24276 =-0.0229 =0.0051 =0.0153 =0.0187 23:0.428571 =-0.0154 =0.0605
tree	0:-4.79763 =-0.0278 45:1.49566 43:0 23:0.454545 =-0.0319 =0.0118 0:-2.68077 =0.0398 =0.0007 =0.0291
tree	45:0 28:4.82831 5:-3.19846 =-0.0121 =0.0199 16:0.666667 9:0.219722 =0.0147 =-0.0235 =0.0095 =0.0298
tree	28:5.15329 5:-3.21888 =-0.0135 14:4.32015 21:0 =-0.0038 =0.0321 =0.0319 40:0 =-0.0177 =0.0105
tree	45:3.89224 43:0 12:6.30992 19:0 =-0.0286 =0.0159 =0.0281 12:1.09362 =0.0322 =-0.0005 =0.0314
tree	28:5.11199 1:4.11087 10:0.457447 =0.0097 =0.0312 =-0.0207 40:0 10:0.789474 =-0.0239 =0.0169 =0.0102
tree	45:4.14407 43:0 27:0 16:0.285714 =-0.0303 =0.0025 =0.0183 1:3.85015 =0.0190 =-0.0209 =0.0256
tree	12:5.21131 4:1.60944 11:5.8522 =-0.0057 =-0.0282 =0.0194 28:5.15329 23:0 =0.0060 =0.0478 =-0.0122
tree	10:0.789474 14:3.41728 0:-0.463103 =-0.0195 0:0.905524 =0.0383 =-0.0131 9:0.840939 =0.0198 =-0.0037 =0.0280
tree	41:0 28:4.89784 =0.0091 16:0.888889 23:0.166667 =-0.0261 11:6.30992 =-0.0117 =0.0235 =0.0072 =0.0314
tree	1:3.85015 28:5.54518 10:0.514423 =0.0061 =0.0307 =-0.0179 0:-1.13967 =-0.0326 0:0.905524 =0.0246 =-0.0220
tree	14:3.09638 29:0.0769231 0:-0.463103 =-0.0228 =0.0157 =0.0164 11:6.30992 16:0.428571 =-0.0051 =0.0251 =0.0333
tree	19:0 45:1.16591 43:0 =-0.0263 0:-3.77148 0:-4.79763 =-0.0095 =0.0452 =-0.0052 =0.0129 =0.0313
tree	45:4.14407 44:0 16:0.875 17:0 3:1.60944 =-0.0238 =0.0053 =0.0055 =0.0071 =0.0204 =0.0336
tree	19:0 44:0 12:6.30992 1:0 =-0.0272 12:1.58475 =0.0164 =-0.0101 =0.0198 =0.0191 =0.0274
tree	17:0 21:0 19:0 10:0.371041 =-0.0224 =0.0002 =0.0283 =0.0159 12:4.96185 =0.0025 =0.0368
tree	45:1.22521 43:0 24:0 =-0.0334 12:6.30992 =-0.0085 =0.0258 4:0 =0.0427 =0.0030 =0.0191
tree	9:0.858092 1:3.63759 27:0 42:0.857143 =0.0026 =0.0277 9:0.54161 =0.0009 =0.0510 =-0.0137 =-0.0119
tree	41:0 36:0 19:0 18:0 =-0.0101 =0.0145 14:3.09638 =-0.0205 =0.0407 =0.0216 =0.0256
tree	14:4.32015 7:0 36:0 =-0.0164 =0.0191 =0.0097 23:0.75 =-0.0016 42:0.153846 =-0.0106 =0.0367
tree	12:5.21131 9:0.219722 =0.0167 0:-0.463103 =-0.0133 12:1.58475 =0.0298 =-0.0123 40:0 =0.0053 =0.0419
tree	45:1.22521 43:0 24:0 =-0.0291 =0.0004 0:-2.68077 =0.0319 20:0 =0.0196 =-0.0148 =0.0195
tree	22:0.8 29:0.111111 =0.0024 =0.0250 2:0 21:0 13:2.84552 =-0.0201 =0.0051 =0.0236 =-0.0258
tree	12:6.30992 11:5.8522 12:0 =0.0253 12:5.21131 =-0.0055 =0.0286 45:0 =-0.0279 =0.0284 =0.0235
tree	22:0.714286 9:0.840939 27:0 =0.0057 =0.0328 =-0.0095 43:0 =-0.0221 20:0 =0.0262 =-0.0105
tree	17:0 43:0 =-0.0117 0:-2.68077 0:-5.2933 =-0.0159 =0.0319 13:1.623 =0.0190 =-0.0235 =0.0218
tree	17:0 28:5.23644 14:2.73774 14:0 =0.0067 =-0.0172 =0.0131 =-0.0128 14:3.41728 =0.0014 =0.0329
tree	45:1.49566 28:5.3033 11:1.77786 =-0.0218 29:0.111111 =0.0012 =0.0207 =-0.0124 11:5.21131 =0.0053 =0.0553
tree	1:3.85015 43:0 45:1.22521 24:0 16:0.2 =-0.0374 =0.0078 =0.0017 =0.0258 =0.0182 =-0.0163
tree	17:0 19:0 10:0.457447 =-0.0113 28:4.7362 =0.0180 =-0.0054 =0.0160 12:4.96185 =0.0029 =0.0384
tree	19:0 18:0 43:0 =-0.0109 12:1.26649 =0.0209 =-0.0069 =0.0180 14:3.13638 =-0.0192 =0.0400
tree	42:0.833333 21:0 0:-3.59238 0:-3.93757 =-0.0052 =0.0366 =-0.0121 11:4.70048 =0.0235 =-0.0107 =0.0172
tree	12:6.30992 2:0 0:-4.79763 =-0.0173 0:-3.77148 =0.0249 =-0.0023 45:1.49566 =-0.0252 =0.0220 =0.0224
tree	10:0.457447 31:0 =-0.0106 =0.0029 22:0.714286 15:8.40894 5:-3.19846 =-0.0080 =0.0266 =-0.0086 =-0.0114
tree	26:0.8 1:4.11087 11:2.20588 =0.0413 42:0.153846 16:0.5 =-0.0186 =0.0148 =0.0110 =-0.0107 =-0.0266
tree	28:4.44265 14:2.73774 =-0.0057 =0.0322 27:0 4:1.60944 =-0.0098 =0.0103 28:5.63121 =0.0178 =-0.0131
tree	0:-5.2933 =-0.0240 0:-3.77148 9:0.93827 6:0.693147 =0.0346 =-0.0038 =-0.0063 4:0.693147 =-0.0056 =0.0084
tree	28:5.69036 11:3.36548 =-0.0082 22:0.625 39:0 9:0.858092 =0.0243 =0.0018 =-0.0132 =-0.0017 =-0.0172
tree	1:3.85015 28:5.63121 0:-1.83564 =0.0114 =-0.0030 =-0.0127 0:-1.13967 =-0.0292 0:0.905524 =0.0259 =-0.0161
tree	13:1.50868 =-0.0217 13:1.623 0:0.905524 =0.0412 =-0.0132 45:1.49566 44:0 =-0.0082 =0.0163 =0.0188
tree	22:0.8 41:0 =0.0017 =0.0235 43:0 23:0.75 =-0.0256 =0.0066 9:0.93827 =0.0122 =-0.0136
tree	5:-4.52984 =-0.0222 19:0 13:3.84052 9:0.722184 =0.0122 =-0.0024 =-0.0088 14:3.13638 =-0.0212 =0.0316
tree	19:0 1:3.85015 11:2.30259 =0.0356 28:4.82831 =0.0072 =-0.0117 =-0.0215 14:3.09638 =-0.0181 =0.0389
tree	1:4.11087 26:0.666667 18:0 45:5.10954 12:2.19904 =0.0114 =-0.0034 =0.0213 =0.0225 =-0.0218 =-0.0174
tree	0:-4.79763 =-0.0188 0:-3.77148 43:0 =-0.0014 =0.0342 12:6.30992 =-0.0051 23:0.428571 =-0.0083 =0.0264
tree	5:-2.78837 43:0 =-0.0302 =0.0149 28:4.45435 3:1.60944 =0.0288 =-0.0069 20:0 =0.0158 =-0.0055
tree	41:0 0:-3.59238 0:-5.77213 =-0.0183 =0.0140 12:6.30992 =-0.0080 9:0.588888 =-0.0156 =0.0254 =0.0190
tree	45:4.14407 21:0 14:2.73774 =-0.0158 =0.0010 1:0.693147 =-0.0076 =0.0208 16:0.75 =0.0308 =-0.0026
tree	19:0 45:4.14407 =-0.0052 11:4.24276 12:1.58475 =0.0240 =-0.0177 =0.0312 14:3.09638 =-0.0175 =0.0349
tree	28:4.89784 =0.0131 11:6.90776 13:3.84052 13:3.67552 21:0 =-0.0121 =0.0142 =0.0343 =-0.0162 =0.0219
tree	9:0.923024 0:-3.77148 0:-4.79763 =-0.0149 42:0.461538 =0.0389 =0.0036 =-0.0020 45:1.49566 =-0.0193 =0.0091
tree	26:0.8 5:-3.30544 43:0 =-0.0365 =0.0234 26:0.285714 14:1.7552 =0.0147 =-0.0009 =0.0320 =-0.0282
tree	12:5.21131 36:0 =-0.0060 43:0 =-0.0100 =0.0235 28:5.44242 22:0.8 =0.0264 =-0.0025 =-0.0106
tree	26:0.8 45:4.14407 43:0 5:-3.21888 =-0.0292 =-0.0008 5:-1.50321 =0.0261 =-0.0105 =0.0144 =-0.0260
tree	42:0.1 =-0.0181 12:5.21131 36:0 =-0.0042 =0.0209 29:0.0769231 45:1.04176 =0.0108 =0.0472 =-0.0037
tree	17:0 11:6.90776 42:0.833333 =-0.0106 =0.0100 =0.0205 14:4.63031 =-0.0008 42:0.125 =-0.0103 =0.0386
tree	22:0.545455 =0.0044 43:0 19:0 =-0.0222 =0.0136 0:-1.83564 =0.0129 0:-0.463103 =-0.0247 =0.0110
tree	0:-5.2933 =-0.0179 0:-3.59238 =0.0160 13:1.88592 1:4.06044 =0.0419 =-0.0069 28:5.63121 =0.0021 =-0.0201
tree	26:0.714286 40:0 43:0 =-0.0078 5:-1.50321 =0.0224 =-0.0071 28:5.04343 =-0.0014 =0.0237 =-0.0243
tree	26:0.8 17:0 19:0 11:6.90776 13:3.84052 =0.0015 =-0.0177 =0.0164 =0.0175 =0.0124 =-0.0260
tree	26:0.5 13:1.50868 =-0.0164 13:1.623 0:0.905524 =0.0386 =-0.0201 0:0.0300023 =0.0019 =-0.0237 =-0.0238
tree	41:0 28:5.63121 5:-4.02945 =-0.0188 28:5.54126 =0.0012 =0.0269 13:2.23241 =0.0093 =-0.0219 =0.0155
tree	45:1.22521 36:0 =-0.0039 =0.0144 0:0.313983 15:4.23916 13:1.50868 =-0.0121 =0.0314 =-0.0066 =-0.0151
tree	19:0 18:0 30:0 9:0.219722 =0.0064 4:1.60944 =-0.0223 =0.0093 =0.0029 =0.0150 =0.0195
tree	0:-0.463103 0:-3.59238 43:0 0:-4.21667 =-0.0233 =0.0071 13:4.85663 =0.0232 =-0.0140 =-0.0076 =0.0162
tree	21:0 12:5.21131 =-0.0086 45:1.49566 =-0.0008 =0.0345 43:0 =-0.0082 3:3.17805 =0.0270 =-0.0054
tree	17:0 10:0.684211 19:0 45:5.10954 30:0 =-0.0169 =-0.0016 =0.0142 =0.0154 =0.0094 =0.0114
phrases
#alexa	0	0	1	1
#amicodialessia	0	0	2	1
#analyt	0	0	1	1
#api	0	0	1	1
#assist	0	0	1	1
#barman	0	0	1	1
#commun	0	0	1	1
#data	0	0	1	1
#disasterrcoveri	0	0	1	1
#github	0	0	1	1
#googl	0	0	1	1
#horror	0	0	1	1
#lessonslearn	0	0	2	1
#oca	0	0	1	1
#odoo	0	0	1	1
#postrgresql	0	0	2	1
#remot	0	0	1	1
#selenium	0	0	1	1
#splinter	0	0	1	1
#voic	0	0	1	1
.net	3	1	2	1
2d	4	0	0	0
3d	6	0	0	0
3rd	6	0	0	0
3rd parti	6	0	0	0
a.k.a	3	0	0	0
abbastanza	7	0	0	0
abil	9	0	0	0
abl	26	0	0	0
absolut	3	0	0	0
abstract	31	1	5	1
acceler	6	0	0	0
accept	4	0	0	0
access	24	2	3	1
accesso	3	0	0	0
accident	3	0	0	0
accomplish	3	0	0	0
accord	4	0	0	0
account	5	0	0	0
accur	6	0	0	0
accuraci	7	0	0	0
achiev	15	0	0	0
act	4	0	0	0
action	13	0	0	0
activ	13	0	0	0
activitystream	0	0	1	1
actual	18	0	0	0
actual us	4	0	0	0
ad	49	0	0	0
ad altri	3	0	0	0
ad arrivar	3	0	0	0
ad hoc	3	0	0	0
adam	3	0	0	0
adapt	7	0	0	0
add	13	0	0	0
addit	13	0	0	0
address	20	0	0	0
adjust	4	0	0	0
admin	3	0	0	0
administr	9	0	0	0
adopt	14	0	0	0
adtk	1	1	1	1
advanc	28	0	0	0
advantag	16	0	0	0
advent	3	0	0	0
adventur	10	2	2	2
adversari	3	0	0	0
affect	7	0	0	0
affidabilità	3	0	0	0
affrontar	7	0	0	0
ag	4	0	0	0
agenda	6	0	0	0
aggreg	9	0	0	0
agil	7	3	8	1
agli	12	0	0	0
agli sviluppatori	7	0	0	0
agnost	5	0	0	0
ago	5	0	0	0
ai	15	5	6	3
aim	31	0	0	0
alcun	13	0	0	0
alcuni	15	0	0	0
alcuni casi	3	0	0	0
alert	3	0	0	0
alex	4	0	0	0
alex gaynor	3	0	0	0
algebra	1	1	2	1
algorithm	37	3	4	2
algorithmicart	0	0	1	1
algoritmi	8	0	0	0
algoritmo	3	0	0	0
allo	6	0	0	0
alloc	3	0	0	0
allora	5	0	0	0
allow	51	0	0	0
almeno	4	0	0	0
almost	11	0	0	0
almost nativ	4	0	0	0
almost nativ api	4	0	0	0
almost nativ api like	4	0	0	0
alon	3	0	0	0
alongsid	4	0	0	0
altern	10	0	0	0
alternativa	5	0	0	0
alto	3	0	0	0
altr	9	0	0	0
altr piattaform	3	0	0	0
altri	15	0	0	0
altro	5	0	0	0
alwai	22	0	0	0
amazon	9	3	3	1
amazon web	3	0	0	0
amazon web servic	3	0	0	0
ambient	9	0	0	0
ambito	6	0	0	0
amministrazion	3	0	0	0
amount	6	0	0	0
amount of data	4	0	0	0
amsterdam	4	0	0	0
amsterdam 2016	4	0	0	0
analisi	9	0	0	0
analizzar	4	0	0	0
analizzeremo	5	0	0	0
analys	12	0	0	0
analysi	73	2	2	2
analysi tool	4	0	0	0
analyt	14	1	11	3
analyz	23	0	0	0
ancora	9	0	0	0
andrea	4	0	0	0
android	5	0	1	1
angularj	1	1	1	1
anni	9	0	0	0
annot	3	0	0	0
anomali	3	0	0	0
anonym	4	0	0	0
ansibl	10	7	7	2
answer	18	0	0	0
anti	3	0	0	0
anti pattern	3	0	0	0
anyon	13	0	0	0
anyth	3	0	0	0
apach	11	0	0	0
apach arrow	3	1	1	1
apach spark	3	1	1	1
api	70	14	22	4
api call	3	0	0	0
api design	4	2	4	2
api endpoint	3	0	0	0
api framework	1	0	1	1
api like	4	0	0	0
api like look	4	0	0	0
api rest	4	0	0	0
api star	1	1	1	1
api us	3	0	0	0
apollo	0	0	1	1
app	46	0	0	0
app back	4	0	0	0
app back end	4	0	0	0
app framework	4	0	0	0
appeal	3	0	0	0
apphost	1	1	1	1
appli	34	0	0	0
applic	90	0	0	0
applic develop	6	0	1	1
applic like	3	0	0	0
applic need	3	0	0	0
applic us	4	0	0	0
applicativi	5	0	0	0
applicativo	3	0	0	0
applicazion	16	0	0	0
applicazion django	3	0	0	0
applicazioni	19	0	0	0
applicazioni web	3	0	0	0
apprendimento	3	0	0	0
approach	43	0	0	0
approccio	8	0	0	0
approfondir	3	0	0	0
appropri	4	0	0	0
april	78	0	0	0
arbitrari	8	0	0	0
architectur	28	1	8	1
architettura	6	0	0	0
archiv	3	0	0	0
arduino	4	2	2	1
area	11	0	0	0
argomenti	5	0	0	0
argomenti trattati	3	0	0	0
argomento	3	0	0	0
argument	9	0	0	0
aris	5	0	0	0
arrai	9	0	0	0
arriv	4	0	0	0
arrivar	6	0	0	0
arrow	5	0	0	0
art	17	2	3	1
articl	6	0	0	0
articoli	3	0	0	0
artifici	10	0	0	0
artifici intellig	5	1	13	3
artificialignor	0	0	1	1
ascii	3	0	0	0
ascii art	1	1	1	1
ask	10	0	0	0
asp.net	1	1	1	1
aspect	12	0	0	0
aspen	1	1	1	1
assembl	1	1	2	1
assess	4	0	0	0
asset	4	0	0	0
assist	5	0	0	0
associ	6	0	0	0
assum	7	0	0	0
assumpt	5	0	0	0
asterisk	0	0	1	1
astronomi	0	0	1	1
async	6	2	3	3
async program	3	0	0	0
asynchron	11	1	1	1
asynchron program	3	0	0	0
asyncio	8	5	9	3
atari	1	1	1	1
atom	5	0	0	0
attach	3	0	0	0
attack	6	0	0	0
attempt	5	0	0	0
attend	6	0	0	0
attende	10	0	0	0
attent	3	0	0	0
attenzion	6	0	0	0
attività	6	0	0	0
attract	4	0	0	0
attraverso	10	0	0	0
attribut	8	0	0	0
auc	1	1	1	1
audienc	37	0	0	0
augment	3	0	0	0
aun	3	0	0	0
autenticazion	4	0	0	0
authent	12	1	2	1
author	7	0	0	0
autoencod	1	1	1	1
autogluon	1	1	1	1
autom	24	1	4	1
autom test	5	0	0	0
automat	15	0	0	0
automaticament	7	0	0	0
automatico	3	0	0	0
automatizzar	6	0	0	0
automl	1	1	1	1
autonom	4	0	0	0
autonom drive	3	0	0	0
autorizzazion	3	0	0	0
avail	89	0	0	0
avail onlin	4	0	0	0
avanz	6	0	0	0
aver	14	0	0	0
avet	5	0	0	0
aveva	3	0	0	0
avevamo	3	0	0	0
avid	3	0	0	0
avocado	1	1	1	1
avoid	16	0	0	0
avro	1	1	1	1
avuto	4	0	0	0
aw	15	9	17	1
aw lambda	3	0	0	0
awai	8	0	0	0
awar	4	0	0	0
awesom	8	0	0	0
aziend	4	0	0	0
azienda	6	0	0	0
b	9	0	0	0
back	27	0	0	0
back end	5	0	0	0
back end especi	4	0	0	0
back end especi us	4	0	0	0
backbon	4	0	0	0
backbone.j	2	1	1	1
backend	20	0	1	1
background	8	0	0	0
backup	4	0	0	0
bad	11	0	0	0
balanc	4	0	0	0
banal	3	0	0	0
banana py	1	1	1	1
bar	3	0	0	0
basata	8	0	0	0
basato	9	0	0	0
basato sui	3	0	0	0
base	104	0	0	0
base front	4	0	0	0
base front end	4	0	0	0
base view	6	0	0	0
basi	10	0	0	0
basic	60	0	1	1
basic concept	3	0	0	0
basic familiar	3	0	0	0
basic knowledg	9	0	0	0
basic python	5	0	0	0
basta	3	0	0	0
batch	3	0	0	0
batteri	4	0	0	0
bay	1	1	1	1
bayesian	5	0	0	0
bayesian neural network	1	1	1	1
bdd	4	1	1	1
beauti	10	0	0	0
beautifulsoup	0	0	1	1
becam	8	0	0	0
becom	41	0	0	0
becom increasingli	3	0	0	0
beer	0	0	1	1
begin	8	0	0	0
beginn	20	1	1	1
behav	3	1	1	1
behavior	7	0	0	0
behaviour	4	0	0	0
believ	4	0	0	0
belong	3	0	0	0
belov	3	0	0	0
ben	7	0	0	0
benchmark	6	0	0	0
bene	3	0	0	0
benefici	6	0	0	0
benefit	30	0	0	0
benefit of us	7	0	0	0
berlin	5	0	0	0
berlin 2016	5	0	0	0
besid	4	0	0	0
best	65	0	0	0
best known	5	0	0	0
best practic	29	4	34	2
better	27	0	0	0
bia	3	0	0	0
bias	4	0	0	0
big	25	0	0	0
big data	12	4	9	1
bigdata	0	0	5	1
bigger	3	0	0	0
biggest	3	0	0	0
billion	4	0	0	0
binari	4	0	0	0
bind	3	0	0	0
bio informat	0	0	2	1
biolog	3	0	0	0
biolog inspir	3	0	0	0
biomed data scienc	0	0	1	1
bisogno	6	0	0	0
bit	20	0	0	0
bit of smart	3	0	0	0
bitio	1	1	1	1
black	5	0	0	0
black box	5	0	0	0
block	15	0	0	0
blog	6	1	1	1
blog post	3	0	0	0
bnlearn	1	1	1	1
board	5	0	0	0
bokeh	5	3	3	3
bonanno	3	0	0	0
book	4	0	0	0
booki	1	1	1	1
boost	4	0	0	0
bore	3	0	0	0
born	3	0	0	0
bostonpi	0	0	2	1
boto3	2	1	1	1
bottleneck	6	0	0	0
bound	3	0	0	0
box	8	0	0	0
brain	10	0	0	0
branch	5	0	0	0
brand	4	0	0	0
brandon	3	0	0	0
brandon craig	3	0	0	0
brandon craig rhode	3	0	0	0
brazil	3	0	0	0
break	9	0	0	0
breakthrough	3	0	0	0
breezi	1	1	1	1
breve	4	0	0	0
breve introduzion	4	0	0	0
brevement	5	0	0	0
brian	3	0	0	0
brief	18	0	0	0
brief histori	3	0	0	0
brief introduct	4	0	0	0
brief overview	5	0	0	0
briefli	8	0	0	0
bring	23	0	0	0
broken	3	0	0	0
browser	10	0	1	1
buffer	4	0	0	0
bug	13	0	1	1
bugfix	2	1	1	1
build	87	0	0	0
build block	7	0	0	0
build gui	3	0	0	0
build gui call	3	0	0	0
build gui call enaml	3	0	0	0
built	33	0	0	0
built us	5	0	0	0
bullwinkl	1	1	1	1
bundl	5	0	0	0
bundl togeth	3	0	0	0
burn	5	0	0	0
busi	30	5	7	2
busi intellig	2	1	1	1
bytecod	3	2	2	2
c	16	0	0	0
c++	7	0	0	0
cach	8	1	1	1
calcul	6	0	0	0
call	41	0	0	0
call enaml	3	0	0	0
came	6	0	0	0
campo	6	0	0	0
capabl	19	0	0	0
capac	3	0	0	0
capir	10	0	0	0
capitato	3	0	0	0
caratteristich	7	0	0	0
care	11	0	0	0
career	4	0	0	0
carri	3	0	0	0
case	60	0	0	0
case studi	4	1	4	1
casestudi	0	0	5	2
casi	15	0	0	0
casi uso	7	0	0	0
caso	16	0	0	0
caso real	4	0	0	0
caso uso	4	0	0	0
cassandra	1	0	1	1
catalog	3	0	0	0
catch	3	0	0	0
categor	4	0	0	0
categori	4	0	0	0
caus	14	0	0	0
causal infer	0	0	1	1
cd	6	0	0	0
celeri	7	3	3	2
center	7	0	0	0
center piec	4	0	0	0
center piec librari	4	0	0	0
central	7	0	0	0
certain	9	0	0	0
certi	3	0	0	0
certifi	3	0	0	0
chaco	3	0	0	0
chain	6	0	0	0
chalic	2	1	1	1
challeng	34	0	0	0
chanc	4	0	0	0
chang	34	0	0	0
channel	4	0	0	0
charact	8	0	0	0
character	5	0	0	0
characterist	6	0	0	0
charm	4	0	0	0
chatbot	3	0	0	0
chatop	1	1	1	1
check	11	0	0	0
chef	2	1	1	1
chi	9	0	0	0
chicago	13	0	0	0
chicago 2016	12	0	0	0
chicago 2016 slide	4	0	0	0
chines	1	1	1	1
choic	21	0	0	0
choos	22	0	0	0
choos right	3	0	0	0
choos right data	3	0	0	0
choos right data structur	3	0	0	0
chri	3	0	0	0
ci	5	0	1	1
ci cd	3	0	0	0
ciia	0	0	1	1
circl	4	0	0	0
circuit	3	0	0	0
citi	4	0	0	0
citizen data scienc	0	0	1	1
ciò	4	0	0	0
class	27	0	0	0
class base	5	0	0	0
class base view	5	1	1	1
classi	3	0	0	0
classic	8	0	0	0
classic problem	4	0	0	0
classico	3	0	0	0
classif	15	2	2	1
classif model	4	0	0	0
classifi	10	0	0	0
clean	20	0	0	0
clean architectur	0	0	1	1
clean back	4	0	0	0
clean back end	4	0	0	0
clean back end especi	4	0	0	0
clean code	2	2	11	1
clear	7	0	0	0
cli	4	1	1	1
click	3	0	0	0
client	16	0	0	0
clienti	4	0	0	0
climat	4	0	0	0
climat chang	0	0	2	1
close	6	0	0	0
cloud	33	5	11	2
cloud base	3	0	0	0
cloud servic	5	0	0	0
cloudcomput	0	0	6	2
cluster	10	0	1	1
cmd	1	1	1	1
cmd2	1	1	1	1
co	4	0	0	0
code	120	0	0	0
code analysi	1	1	3	1
code base	3	0	0	0
code competit	0	0	1	1
code exampl	7	0	0	0
code qualiti	3	0	0	0
code requir	3	0	0	0
code style	1	0	1	1
codebas	10	0	0	0
coder	3	0	0	0
codereus	0	0	1	1
codic	27	0	0	0
codic ed	3	0	0	0
codic python	3	0	0	0
cognit	4	0	0	0
cognit linguist	1	1	1	1
cognit scienc	1	0	1	1
collabor	9	1	1	1
colleagu	3	0	0	0
collect	19	0	0	0
collect data	4	0	0	0
color	3	0	0	0
column	13	0	0	0
comando	4	0	0	0
combin	20	0	0	0
come	50	0	0	0
command	15	0	0	0
command line	9	1	3	1
command line tool	4	0	0	0
commandlin	0	0	2	1
comment	4	0	0	0
commerc	4	0	0	0
commerci	5	0	0	0
commit	9	0	0	0
common	54	0	0	0
common pitfal	5	0	0	0
common problem	6	0	0	0
common tool	4	0	0	0
common us	5	0	0	0
common us case	5	0	0	0
commonli	4	0	0	0
commun	62	2	5	1
commun technolog	3	0	0	0
compani	14	0	0	0
compar	27	0	0	0
comparison	9	0	0	0
compat	4	0	0	0
compet	4	0	0	0
competit	4	0	0	0
compil	9	1	2	1
compil and interpret	0	0	3	1
compless	3	0	0	0
complessi	3	0	0	0
complessità	3	0	0	0
complesso	5	0	0	0
complet	11	0	0	0
completa	3	0	0	0
completament	3	0	0	0
completo	3	0	0	0
complex	23	0	0	0
complic	6	0	0	0
compon	24	0	0	0
componenti	9	0	0	0
compos	8	0	0	0
composta	3	0	0	0
comprehens	7	0	0	0
comprension	3	0	0	0
comput	54	0	0	0
comput circl	3	0	0	0
comput graphic	1	0	1	1
comput linguist	0	0	1	1
comput scienc	6	0	4	1
comput vision	10	3	3	2
computation	3	0	0	0
computervis	0	0	4	1
comuni	4	0	0	0
comunità	3	0	0	0
con	9	0	0	0
concentr	3	0	0	0
concept	36	0	0	0
concern	8	0	0	0
concetti	8	0	0	0
concetti base	3	0	0	0
concetto	4	0	0	0
concis	3	0	0	0
conclud	4	0	0	0
conclus	6	0	0	0
concret	7	0	0	0
concurr	4	2	2	2
condit	7	0	0	0
condivider	3	0	0	0
condomini	1	1	1	1
confer	3	0	0	0
confid	6	0	0	0
config ninja	0	0	1	1
configur	19	0	0	0
configur manag	2	0	1	1
configurazion	5	0	0	0
confus	7	0	0	0
confus matrix	1	1	1	1
connect	18	0	0	0
conoscenz	9	0	0	0
conoscenza	13	0	0	0
conoscenza base	5	0	0	0
conoscer	5	0	0	0
consent	8	0	0	0
consid	14	0	0	0
consider	3	0	0	0
consist	13	0	0	0
construct	13	0	0	0
construct like	3	0	0	0
construct like list	3	0	0	0
construct like list comprehens	3	0	0	0
consul	1	1	1	1
consum	8	0	0	0
consumi	3	0	0	0
contain	15	1	1	1
content	11	0	0	0
contesti	3	0	0	0
context	16	0	0	0
continu	25	0	0	0
continu deliveri	7	4	5	2
continu integr	8	2	8	2
continuousintegr	0	0	1	1
contract	3	0	0	0
contribut	19	1	1	1
contribut sever	3	0	0	0
contribut sever power	3	0	0	0
contribut sever power open	3	0	0	0
contributor	8	0	0	0
control	24	0	0	0
controllar	5	0	0	0
controllo	3	0	0	0
conveni	3	0	0	0
convent	4	0	0	0
convers	3	0	1	1
convert	5	0	0	0
convinc	3	0	0	0
convolut	3	0	0	0
cool	5	0	0	0
copenhagen	11	0	0	0
copenhagen 2020	9	0	0	0
copyright	2	1	1	1
core	28	0	1	1
core concept	3	0	0	0
core et	3	0	0	0
core et packag	3	0	0	0
core et packag name	3	0	0	0
core program	0	0	1	1
corner	5	0	0	0
correct	5	0	0	0
correctli	3	0	0	0
correl	3	0	0	0
corso	6	0	0	0
cosa	16	0	0	0
cosa succed	3	0	0	0
cose	5	0	0	0
cost	17	0	0	0
costruir	15	0	0	0
costruzion	4	0	0	0
così	9	0	0	0
count	5	0	0	0
countri	5	0	0	0
coupl	10	0	0	0
coupl of year	3	0	0	0
cours	14	0	0	0
cover	70	0	0	0
coverag	3	0	1	1
coverage.pi	0	0	1	1
cprofil	2	1	1	1
cpu	7	1	1	1
cpython	8	0	0	0
craft	4	0	0	0
craig	3	0	0	0
craig rhode	3	0	0	0
crawler	0	0	1	1
crear	14	0	0	0
creat	76	0	0	0
creat simpl	3	0	0	0
creation	6	0	0	0
creativ	5	0	0	0
creato	4	0	0	0
creazion	6	0	0	0
credit	4	0	0	0
crisi	3	0	0	0
critic	6	0	0	0
crop	3	0	0	0
cross	10	0	0	0
cross platform	3	0	0	0
cross valid	4	1	2	1
crucial	6	0	0	0
cryptographi	1	1	3	2
csv	1	0	1	1
ctag	1	1	1	1
cuda	0	0	1	1
cui	18	0	0	0
curiou	4	0	0	0
current	27	0	0	0
current best	4	0	0	0
current best practic	3	0	0	0
current work	4	0	0	0
curv	3	0	0	0
custom	20	0	0	0
cut	5	0	0	0
cut edg	3	0	0	0
cv	1	0	1	1
cycl	9	0	0	0
cython	6	2	2	2
c’è	3	0	0	0
d	3	0	0	0
daemon	1	1	1	1
dagli	4	0	0	0
dai	44	0	0	0
dai copenhagen	11	0	0	0
dai copenhagen 2020	9	0	0	0
daili	5	0	0	0
dall	7	0	0	0
daniel	4	0	0	0
dare	7	0	0	0
dark	4	0	0	0
dark corner	1	1	1	1
dashboard	11	1	1	1
dask	5	3	3	3
dask gatewai	1	1	1	1
dask.distribut	1	1	1	1
data	201	13	13	5
data access	3	0	0	0
data analysi	40	36	46	4
data analyt	3	0	0	0
data clean	6	0	0	0
data collect	3	0	0	0
data come	3	0	0	0
data driven	7	0	0	0
data explor	3	0	2	1
data flow	3	0	0	0
data format	5	0	0	0
data integr	3	0	0	0
data log	0	0	2	1
data manipul	3	0	0	0
data mine	4	1	6	1
data model	5	0	0	0
data pipelin	7	2	3	2
data process	7	0	30	1
data school	0	0	39	1
data scienc	23	9	52	7
data scienc tool	4	0	0	0
data scientist	14	3	8	2
data set	7	0	0	0
data sourc	6	0	0	0
data store	4	0	0	0
data structur	15	3	9	2
data type	7	0	0	0
data us	4	0	0	0
data visual	6	2	12	5
data visualis	5	0	0	0
data wrangl	2	0	31	2
dataanalysi	0	0	1	1
databas	43	8	18	3
databasemigr	0	0	2	1
datacent	1	1	1	1
dataclass	2	1	1	1
dataengin	0	0	1	1
dataexplor	0	0	2	1
datafram	26	0	0	0
datamin	0	0	2	1
dataminig	0	0	1	1
datasci	0	0	4	2
dataset	62	1	1	1
dataset shown	30	0	0	0
datastructur	0	0	1	1
datatransferobject	0	0	1	1
datavi	0	0	1	1
datavisu	0	0	4	2
datawareh	0	0	1	1
datawrangl	0	0	1	1
date	5	0	0	0
dati	38	0	0	0
dato	4	0	0	0
daunt	4	0	0	0
david	5	0	0	0
davvero	3	0	0	0
db	6	0	0	0
deal	23	0	0	0
debug	12	3	5	2
decad	6	0	0	0
decid	10	0	0	0
decis	17	0	0	0
decis make	4	0	0	0
deciso	5	0	0	0
declar	5	0	0	0
declar dsl	3	0	0	0
decompos	3	0	0	0
decor	6	0	0	0
decoupl	4	0	0	0
decreas	3	0	0	0
dedic	3	0	0	0
deep	36	0	0	0
deep learn	25	19	27	6
deep learn applic	3	0	0	0
deep learn framework	3	0	0	0
deep learn model	6	0	0	0
deep neural	3	0	0	0
deeper	5	0	0	0
default	12	0	0	0
defin	20	0	0	0
defin api	4	0	0	0
definit	11	0	0	0
delai	4	0	0	0
delayedexecut	0	0	1	1
deliv	8	0	0	0
deliveri	10	0	0	0
demand	5	0	0	0
demo	24	0	0	0
demonstr	48	0	0	0
depend	17	1	1	1
depend manag	2	0	1	1
deploi	33	4	5	4
deploy	32	6	7	3
deploy continu integr	0	0	4	1
depth	4	0	0	0
deriv	3	0	0	0
describ	31	0	0	0
descript	12	0	0	0
descriptor	1	1	1	1
design	59	1	1	1
design pattern	3	0	0	0
desktop	7	0	0	0
despit	4	0	0	0
detail	27	0	0	0
detect	15	0	0	0
determin	4	0	0	0
deve	5	0	0	0
develop	142	4	13	3
develop commun	6	0	0	0
develop cycl	6	0	0	0
develop environ	3	0	0	0
develop mobil	4	0	0	0
develop mobil app	4	0	0	0
develop time	4	0	0	0
develop time dramat	4	0	0	0
develop web	5	0	0	0
develop web site	4	0	0	0
devic	9	0	0	0
devono	4	0	0	0
devop	12	3	14	2
dict	0	0	1	1
dictionari	6	1	1	1
differ	79	0	0	0
differ approach	3	0	0	0
differ wai	5	0	0	0
differenti	6	0	0	0
differenz	3	0	0	0
differenza	3	0	0	0
difficil	4	0	0	0
difficoltà	5	0	0	0
difficult	14	0	0	0
difficulti	4	0	0	0
digit	8	0	0	0
dijkstra	1	1	1	1
dill	1	1	1	1
dimens	3	0	0	0
dimension	7	0	0	0
direct	9	0	0	0
directli	6	0	0	0
direttament	5	0	0	0
disast	3	0	0	0
disast recoveri	3	0	0	0
disciplin	4	0	0	0
disconnect	4	0	0	0
discov	15	0	0	0
discoveri	3	0	0	0
discuss	71	0	0	0
diseas	5	0	0	0
displai	8	0	0	0
disponibil	3	0	0	0
disponibili	7	0	0	0
dispositivi	6	0	0	0
disposizion	13	0	0	0
distribut	19	1	1	1
distribut system	2	1	4	1
dive	6	0	0	0
diventano	3	0	0	0
diventar	5	0	0	0
divers	10	0	0	0
diversi	13	0	0	0
django	118	72	79	7
django api	3	0	0	0
django app	4	0	0	0
django applic	9	0	0	0
django configstor	0	0	1	1
django dai	11	0	0	0
django dai copenhagen	11	0	0	0
django dai copenhagen 2020	9	0	0	0
django develop	3	0	0	0
django extens	1	1	1	1
django form	2	1	1	1
django framework	6	0	0	0
django hashsign	0	0	1	1
django model	4	0	0	0
django model block	1	1	1	1
django mptt	1	1	1	1
django orm	5	2	4	2
django piston	4	0	0	0
django project	10	0	0	0
django rest	5	0	0	0
django rest framework	5	4	6	1
django site	3	0	0	0
django treebeard	1	1	1	1
django websit	3	0	0	0
django.contrib.messag	1	1	1	1
djangodaycopenhagen	0	0	11	1
djangoexplor	0	0	1	1
djangozoom	3	3	3	1
dlib	0	0	1	1
doc	8	0	1	1
docker	13	8	12	2
doctest	2	1	1	1
document	25	3	6	2
documentazion	3	0	0	0
documenti	5	0	0	0
documentstor	0	0	1	1
domain	15	0	0	0
domain specif	5	0	0	0
domainspecificframework	0	0	1	1
domenica	14	0	0	0
domenica 22	14	0	0	0
domenica 22 april	14	0	0	0
door	5	0	0	0
dopo	6	0	0	0
dot	3	0	0	0
dotcloud	2	1	1	1
dove	8	0	0	0
dover	4	0	0	0
doversi	3	0	0	0
doversi preoccupar	3	0	0	0
dowhi	1	1	1	1
download	4	0	0	0
draft	3	0	0	0
dramat	7	0	0	0
draw	3	0	0	0
dream	4	0	0	0
drive	18	0	0	0
driven	14	0	0	0
driven develop	3	0	0	0
driver	8	0	0	0
drop	7	0	0	0
drown	3	0	0	0
dsf	2	2	2	1
dsl	6	5	5	1
due	15	0	0	0
dummi	4	0	0	0
duplic data	1	1	1	1
durant	10	0	0	0
dynam	10	0	0	0
dynam languag	3	0	0	0
dynamodb	3	0	0	0
e	5	0	0	0
e commerc	2	0	1	1
e gov	0	0	1	1
e learn	0	0	1	1
e.g	21	0	0	0
eamc	0	0	1	1
earli	8	0	0	0
earth obeserv	0	0	1	1
eas	14	0	0	0
eas of us	4	0	0	0
easi	60	0	0	0
easi wai	5	0	0	0
easier	42	0	0	0
easier data	30	0	0	0
easier data analysi	30	0	0	0
easiest	3	0	0	0
easili	24	0	0	0
eat	3	0	0	0
ec2	4	2	2	2
ecc	3	0	0	0
ecommerc	1	0	2	1
economi	3	0	0	0
ecosystem	19	0	0	0
ed	39	0	0	0
edg	9	0	0	0
edg case	3	0	0	0
edit	8	0	0	0
editor	4	1	1	1
educ	8	2	11	1
edward	1	1	1	1
effect	28	0	0	0
effettuar	6	0	0	0
efficaci	3	0	0	0
effici	27	0	0	0
effort	10	0	0	0
elasticsearch	7	6	6	1
eldarion	2	1	1	1
eleg	4	0	0	0
elegantli	6	0	0	0
element	7	0	0	0
eleph	0	0	1	1
elettrica	3	0	0	0
elettrici	3	0	0	0
eli5	2	1	1	1
email	3	0	0	0
embed	12	3	3	1
embrac	6	0	0	0
emot recognit	1	1	1	1
empow	3	0	0	0
emul	3	1	1	1
enabl	21	0	0	0
enaml	5	5	5	1
enaml featur	3	0	0	0
encod	5	0	1	1
encount	7	0	0	0
encourag	5	0	0	0
encrypt	3	0	0	0
end	48	0	0	0
end especi	4	0	0	0
end especi us	4	0	0	0
end especi us django	4	0	0	0
end user	4	0	0	0
endpoint	6	0	0	0
engag	4	0	0	0
engin	37	0	0	0
enhanc	9	0	0	0
enjoi	3	0	0	0
enough	9	0	0	0
ensembl	4	0	0	0
ensur	5	0	0	0
enter	3	0	0	0
enterpris	6	0	1	1
enthought	3	3	3	1
enthought tool	3	0	0	0
enthought tool suit	3	0	0	0
entir	17	0	0	0
entrepeneur	0	0	1	1
entrepeneurship	2	1	1	1
entri	3	0	0	0
environ	30	0	1	1
envisag	3	0	0	0
ep.io	1	1	1	1
epio	1	1	2	1
equal	3	0	0	0
equip	5	0	0	0
era	6	0	0	0
eric	7	0	0	0
eric floehr	4	0	0	0
erp	2	0	2	1
erpi	2	2	2	1
errbot	1	1	1	1
error	10	0	0	0
esecuzion	3	0	0	0
eseguir	5	0	0	0
esempi	16	0	0	0
esempi pratici	4	0	0	0
esempio	10	0	0	0
esigenza	5	0	0	0
especi	22	0	0	0
especi us	4	0	0	0
especi us django	4	0	0	0
especi us django piston	4	0	0	0
esperienz	3	0	0	0
esperienza	12	0	0	0
essenti	4	0	0	0
establish	4	0	0	0
estender	3	0	0	0
estim	7	0	0	0
et	3	3	3	1
et packag	3	0	0	0
et packag name	3	0	0	0
etc	31	0	0	0
ethic	2	1	1	1
etl	4	2	3	3
europ	4	0	0	0
evalu	13	0	0	0
event	18	0	0	0
event driven architectur	1	1	2	1
eventi	4	0	0	0
eventu	3	0	0	0
everydai	5	0	0	0
everyon	8	0	0	0
everyth	15	0	0	0
everywher	3	0	0	0
evitar	4	0	0	0
evolut	5	0	0	0
evolv	10	0	0	0
exact	3	0	0	0
exactli	8	0	0	0
examin	8	0	0	0
exampl	85	2	2	1
exampl us	3	0	0	0
excel	10	0	0	0
excel web	4	0	0	0
excel web app	4	0	0	0
excel web app back	4	0	0	0
except	4	1	1	1
excit	3	0	0	0
execut	21	0	0	0
execut time	4	0	0	0
exist	23	0	0	0
exit	5	0	0	0
expan	1	1	1	1
expect	16	0	0	0
expens	6	0	0	0
experi	56	0	0	0
experienc	7	0	0	0
experiment	5	0	0	0
expert	6	0	0	0
expertis	4	0	0	0
explain	44	0	0	0
exploit	6	0	0	0
explor	46	0	0	0
exploratori	4	0	0	0
expos	8	0	0	0
express	11	0	0	0
extend	17	0	0	0
extend further	4	0	0	0
extens	14	0	1	1
extern	5	0	0	0
extra	6	0	0	0
extract	15	0	0	0
extrem	9	0	0	0
extrem quick	4	0	0	0
ey	3	0	0	0
fa	11	0	0	0
faa	3	1	2	1
fabric	3	1	2	2
fabulaw	1	1	1	1
face	23	0	0	0
facebook	3	0	0	0
facial analysi	1	1	1	1
facil	8	0	0	0
facilit	7	0	0	0
facilment	7	0	0	0
fact	7	0	0	0
facto	4	0	0	0
facto standard	3	0	0	0
factor	4	0	0	0
factori	3	0	0	0
fail	8	0	0	0
failur	12	0	0	0
fairli	3	0	0	0
fake	3	0	0	0
falcon	1	1	1	1
fall	6	0	0	0
fals	5	0	0	0
famili	5	0	0	0
familiar	15	0	0	0
famou	6	0	0	0
fanno	3	0	0	0
far	17	0	0	0
fare	20	0	0	0
fase	6	0	0	0
fashion	4	1	1	1
fast	26	0	0	0
fast becom	5	0	0	0
fastapi	3	0	0	0
faster	14	0	0	0
fatto	4	0	0	0
fault	4	0	0	0
favorit	5	0	0	0
fear	3	0	0	0
featur	73	0	1	1
featur engin	5	0	0	0
featur like	3	0	0	0
featur select	1	0	2	1
featur us	3	0	0	0
feed	5	0	0	0
feedback	60	0	0	0
feedback form	58	0	0	0
feel	9	0	0	0
fetch	5	0	0	0
field	13	0	0	0
fight	3	0	0	0
figur	6	0	0	0
file	27	0	0	0
file format	3	0	0	0
fill	3	0	0	0
filter	7	0	0	0
final	37	0	0	0
financ	2	0	1	1
financi	7	0	0	0
find	37	0	0	0
fine	13	0	0	0
finish	6	0	0	0
fino	10	0	0	0
fino ad	3	0	0	0
fino ad arrivar	3	0	0	0
fiona	1	1	1	1
fit	18	0	0	0
fix	10	0	0	0
flask	15	6	7	4
flexibl	18	0	0	0
floehr	4	0	0	0
floss	1	1	1	1
flow	9	0	0	0
focu	30	0	0	0
focus	15	0	0	0
folder	4	0	0	0
follow	40	0	0	0
forc	3	0	0	0
forecast	3	0	1	1
foreign	3	0	0	0
forget	5	0	0	0
fork	3	0	0	0
form	74	1	1	1
format	24	0	0	0
formato	3	0	0	0
fornir	7	0	0	0
fornisc	6	0	0	0
forward	5	0	0	0
forza	3	0	0	0
foss	3	0	0	0
found	10	0	0	0
foundat	6	0	0	0
fra	6	0	0	0
framework	93	2	3	1
framework agnost	3	0	0	0
frederick	5	0	0	0
free	12	0	0	0
free softwar	0	0	1	1
freeipa	1	1	1	1
freemint	1	1	1	1
frequenc	3	0	0	0
frequent	6	0	0	0
freshbook	1	1	1	1
fridai	35	0	0	0
fridai 20	12	0	0	0
fridai 20 april	12	0	0	0
fridai 3	23	0	0	0
friendli	7	0	0	0
front	14	0	0	0
front end	8	0	0	0
frontend	10	0	0	0
frustrazion	3	0	0	0
full	22	0	0	0
full text	3	0	0	0
full text search	1	0	4	1
fulli	10	0	0	0
fun	14	0	0	0
fun and humor	0	0	1	1
function	65	1	1	1
function program	6	2	3	2
function program world	3	0	0	0
function test	1	0	2	1
fundament	14	0	0	0
funni	3	0	0	0
funzion	5	0	0	0
funziona	3	0	0	0
funzionalità	16	0	0	0
funzionamento	7	0	0	0
funzioni	5	0	0	0
further	12	0	0	0
furthermor	5	0	0	0
futur	21	0	0	0
gabriel	4	0	0	0
gae	0	0	1	1
gain	13	0	0	0
game	12	2	2	1
game develop	0	0	1	1
gap	5	0	0	0
gatewai	6	0	0	0
gather	5	0	0	0
gaynor	3	0	0	0
gdal	1	0	1	1
gener	62	0	2	1
gener express	3	0	0	0
gener purpos	6	0	0	0
generalment	3	0	0	0
generar	6	0	0	0
genet	4	0	1	1
genet algorithm	3	0	1	1
geneticprogram	0	0	1	1
genom	3	0	0	0
genropi	12	12	12	1
gensim	1	1	1	1
gentli	3	0	0	0
geo	5	0	1	1
geo data scienc	0	0	1	1
geodjango	1	1	3	2
geopynotebook	0	0	1	1
geospati	4	2	3	1
gestion	14	0	0	0
gestional	3	0	0	0
gestionali	2	1	4	1
gestir	14	0	0	0
get	68	0	0	0
get start	15	0	0	0
getattr	3	1	1	1
getattribut	1	1	1	1
gevent	1	1	1	1
gi	2	2	6	3
gil	2	1	1	1
git	16	7	9	3
github	53	3	5	2
gitlab	2	0	2	1
give	42	0	0	0
given	13	0	0	0
già	12	0	0	0
global	8	0	0	0
glrm	1	1	1	1
gnu linux	0	0	2	1
go	62	0	0	0
goal	18	0	0	0
goe	8	0	0	0
good	36	0	0	0
googl	22	1	1	1
googl analyt	2	1	1	1
googl cloud	1	0	5	1
googleappengin	0	0	2	2
got	10	0	0	0
gotcha	3	0	0	0
govern	6	0	0	0
gp	3	1	1	1
gpu	12	2	2	2
gpucomput	0	0	3	2
grado	5	0	0	0
grafana	2	1	1	1
grafica	4	0	0	0
grafici	4	0	0	0
grand	3	0	0	0
grandi	8	0	0	0
grandi quantità	4	0	0	0
graph	15	3	5	3
graph databas	3	1	1	1
graphdatabas	0	0	1	1
graphic	6	0	0	0
graphic design	2	0	1	1
graphin	1	1	1	1
graphit	1	1	1	1
graphql	5	3	3	1
grasp	5	0	0	0
grazi	10	0	0	0
great	25	0	0	0
great tool	3	0	0	0
grid	4	0	0	0
grid search	3	1	1	1
ground	6	0	0	0
group	14	0	0	0
grow	10	0	0	0
grown	3	0	0	0
growth	6	0	0	0
guarante	3	0	0	0
gui	10	4	4	2
gui call	3	0	0	0
gui call enaml	3	0	0	0
guid	15	0	0	0
gunicorn	1	1	1	1
h2o	1	1	1	1
h5py	1	1	1	1
hack	7	1	4	1
hadoop	3	1	1	1
hai	4	0	0	0
half	3	0	0	0
hand	13	0	0	0
handi	4	0	0	0
handl	35	0	0	0
hanno	9	0	0	0
happen	21	0	0	0
happi	3	0	0	0
har	11	0	0	0
har signific	4	0	0	0
har signific power	4	0	0	0
hard	21	0	0	0
hard problem	3	0	0	0
hardwar	14	0	0	0
hash	4	0	0	0
hash signal	1	1	1	1
hashicorp vault	1	1	1	1
hdf5	2	2	2	2
hear	3	0	0	0
heard	3	0	0	0
heavi	7	0	0	0
help	66	0	0	0
help develop	3	0	0	0
help tool	3	0	0	0
henc	3	0	0	0
hephysisc	0	0	1	1
hero	5	0	0	0
heroku	1	1	1	1
hidden	5	0	0	0
hide	4	0	0	0
high	38	0	0	0
high dimension	4	0	0	0
high level	8	0	0	0
high perform	9	0	0	0
high school	1	0	1	1
higher	5	0	0	0
highli	10	0	0	0
highlight	14	0	0	0
histor	3	0	0	0
histori	11	1	1	1
hit	4	0	0	0
ho	11	0	0	0
hoc	3	0	0	0
hold	5	0	0	0
home	5	0	0	0
hood	4	0	0	0
hook	4	0	0	0
hope	10	0	0	0
hopefulli	6	0	0	0
host	10	2	2	1
hour	6	0	0	0
howev	22	0	0	0
hpc	3	0	0	0
html	6	1	1	1
html5	0	0	1	1
htsql	1	1	1	1
http	7	2	3	3
httplib	1	1	1	1
hub	3	0	0	0
huge	4	0	0	0
human	23	0	0	0
human brain	3	0	0	0
human feedback	1	1	1	1
human languag	0	0	1	1
human mobil	2	1	1	1
humor	1	0	1	1
hundr	4	0	0	0
hype	3	0	0	0
hyperparamet	3	0	0	0
hyperrest	1	1	1	1
hypothesi	3	1	1	1
i.	6	0	0	0
i18n	1	0	1	1
id	7	1	4	1
idea	31	0	0	0
ideal	6	0	0	0
ident manag	0	0	1	1
ident protect	0	0	1	1
identifi	14	0	0	0
ignor	3	0	0	0
ii	4	0	0	0
iii	4	0	0	0
illustr	8	0	0	0
imag	17	0	0	0
imag process	1	0	4	1
imag recognit	4	2	2	2
imagin	5	0	0	0
immagini	3	0	0	0
immedi	5	0	0	0
impact	10	0	0	0
impact assess	0	0	1	1
imparar	3	0	0	0
implement	62	0	0	0
implementar	5	0	0	0
implementazion	8	0	0	0
implic	4	0	0	0
import	48	0	0	0
import framework	4	0	0	0
import part	3	0	0	0
important	6	0	0	0
importanti	3	0	0	0
importantli	6	0	0	0
importanza	4	0	0	0
improv	31	0	0	0
in hous softwar	0	0	1	1
includ	61	0	0	0
inclus	3	0	1	1
inconsist	4	0	0	0
incorpor	5	0	0	0
increas	25	0	0	0
increasingli	6	0	0	0
incred	6	0	0	0
independ	11	0	0	0
index	5	0	0	0
indic	5	0	0	0
individu	12	0	0	0
industri	22	0	0	0
industri applic	1	1	3	1
industria	3	0	0	0
industrial	5	0	0	0
industry4.0	0	0	3	1
inevit	3	0	0	0
infer	7	0	0	0
infin	9	0	0	0
influxdb	0	0	1	1
info	5	0	0	0
inform	40	0	0	0
inform retriev	1	0	1	1
informazioni	10	0	0	0
infosec	0	0	2	1
infrastructur	13	2	4	1
infrastructur as code	0	0	1	1
infrastruttura	3	0	0	0
initi	8	0	0	0
iniziato	3	0	0	0
inner	4	0	0	0
innov	4	0	0	0
inoltr	11	0	0	0
input	18	0	0	0
insegnanti	3	0	0	0
insid	5	0	0	0
insiem	11	0	0	0
insight	19	0	0	0
inspect	3	0	0	0
inspir	19	0	0	0
instal	12	0	0	0
installazion	3	0	0	0
instanc	8	0	0	0
instead	15	0	0	0
institut	5	0	0	0
instruct	4	0	0	0
instrument	3	0	0	0
integ	4	0	0	0
integr	45	1	3	1
integr part	3	0	0	0
integr test	7	0	0	0
integrazion	6	0	0	0
intellig	11	0	0	0
intend	8	0	0	0
intens	4	0	0	0
intent	3	0	0	0
interact	26	0	0	0
interact data	3	0	0	0
interact visual	3	0	0	0
interament	5	0	0	0
interatt	3	0	0	0
interess	4	0	0	0
interessant	3	0	0	0
interest	32	0	0	0
interfac	21	0	0	0
interfaccia	8	0	0	0
intermedi	15	0	0	0
intermedi level	5	0	0	0
intern	12	0	0	0
internation	2	1	3	2
internet	12	0	0	0
internet of thing	3	0	0	0
internetdellecos	0	0	3	1
internetofth	0	0	3	1
interno	7	0	0	0
interoper	3	0	0	0
interpret	16	1	2	2
intervento	3	0	0	0
intro	6	0	0	0
introdotti	3	0	0	0
introdotto	4	0	0	0
introduc	45	0	0	0
introduct	57	0	0	0
introduzion	14	0	0	0
intuit	7	0	0	0
invec	8	0	0	0
investig	5	0	0	0
invok	3	0	0	0
involv	8	0	0	0
io	4	1	1	1
iot	10	7	7	2
ip	3	0	0	0
iphon	5	0	0	0
iphon platform	4	0	0	0
iphon platform reduc	4	0	0	0
iphon platform reduc develop	4	0	0	0
ipython	6	0	0	0
ipython notebook	3	1	1	1
ipywidget	1	1	1	1
ironpython	3	0	0	0
isomorph	1	1	1	1
issu	23	0	0	0
istruzion	2	1	1	1
it	5	0	0	0
itali	3	0	0	0
italia	79	0	0	0
italia 2022	77	0	0	0
italian	5	0	0	0
italiano	3	0	0	0
item	4	0	0	0
iter	12	0	1	1
itself	10	0	0	0
jacob	4	0	0	0
jacob kaplan	3	0	0	0
jacob kaplan moss	3	0	0	0
jame	5	0	0	0
jame bonanno	3	0	0	0
java	2	0	1	1
javascript	12	6	11	1
jeffrei	3	0	0	0
jenkin	1	1	2	2
jinja2	0	0	1	1
jit	2	1	2	1
job	12	0	0	0
join	8	0	0	0
joke	3	0	0	0
journei	11	0	0	0
jqueri	1	1	1	1
json	10	1	2	1
jupyt	17	6	8	3
jupyt notebook	13	4	6	6
justin	3	0	0	0
k8	1	0	1	1
kanban	0	0	1	1
kaplan	3	0	0	0
kaplan moss	3	0	0	0
keep	15	0	0	0
kei	33	0	0	0
kei librari	4	0	0	0
kelli	4	0	0	0
kera	10	4	7	3
keyboard	1	1	1	1
keyword	3	0	0	0
kill	3	0	0	0
kind	17	0	0	0
knn	2	1	1	1
know	46	0	0	0
knowledg	45	0	0	0
knowledg avail	4	0	0	0
knowledg avail onlin	4	0	0	0
knowledg of python	7	0	0	0
known	25	0	0	0
kubernet	11	5	5	2
label	4	0	0	0
label studio	1	1	1	1
lack	3	0	0	0
lai	3	0	0	0
lalr	1	1	1	1
lambda	9	0	0	0
lambda function	3	0	3	1
land	4	0	0	0
landmin	1	1	1	1
landscap	4	0	0	0
languag	67	0	0	0
languag model	3	0	0	0
languag process	9	0	0	0
laptop	5	1	1	1
larg	42	0	0	0
larg amount	3	0	0	0
larg dataset	8	0	0	0
larg scale	5	0	0	0
largest	5	0	0	0
latenc	3	0	0	0
later	6	0	0	0
latest	6	0	0	0
lato	3	0	0	0
launch	7	0	0	0
lavorar	6	0	0	0
lavoro	11	0	0	0
layer	9	0	0	0
layout	7	0	0	0
lazi	4	0	0	0
lead	17	0	0	0
leadership	1	1	1	1
leaflet	3	1	1	1
learn	161	8	8	4
learn algorithm	8	0	0	0
learn applic	5	0	0	0
learn base	3	0	0	0
learn concept	3	0	0	0
learn environ	0	0	1	1
learn framework	5	0	0	0
learn librari	7	0	0	0
learn model	20	0	0	0
learn python	4	0	0	0
learn someth	3	0	0	0
learn techniqu	5	0	0	0
learn us	3	0	0	0
learner	3	0	0	0
leav	10	0	0	0
legaci	4	0	0	0
legal	4	0	0	0
leggi	3	0	0	0
lesson	13	0	0	0
let	14	0	0	0
lettuc	2	2	2	1
level	43	0	0	0
level experi	3	0	0	0
leverag	15	0	0	0
li	4	0	0	0
libertà	3	0	0	0
librari	88	2	3	2
librari call	3	0	0	0
librari like	5	0	0	0
libreri	15	0	0	0
libreri python	3	0	0	0
libreria	9	0	0	0
licens	3	1	1	1
life	15	0	0	0
lifecycl	5	0	0	0
light	7	0	0	0
lightn	8	0	0	0
lightn talk	8	0	0	0
like	107	0	0	0
like django	3	0	0	0
like list	3	0	0	0
like list comprehens	3	0	0	0
like look	4	0	0	0
like numpi	3	0	0	0
lime	2	1	1	1
limit	28	0	0	0
limiti	3	0	0	0
line	27	0	0	0
line of code	7	0	0	0
line tool	4	0	0	0
linear	3	0	0	0
linear regress	1	1	1	1
linguaggi	4	0	0	0
linguaggio	13	0	0	0
linguaggio python	4	0	0	0
link	12	0	0	0
link data	1	0	1	1
linux	5	0	0	0
list	17	0	0	0
list comprehens	4	0	0	0
littl	16	0	0	0
live	31	0	0	0
live code	8	3	3	2
live demo	6	0	0	0
livello	4	0	0	0
liveweb	1	1	1	1
load	13	0	0	0
loadforecast	0	0	1	1
local	19	0	1	1
locat	7	0	0	0
locat data	2	1	1	1
log	11	0	1	1
logic	11	0	0	0
logica	3	0	0	0
logich	3	0	0	0
logist	1	0	1	1
long	19	0	0	0
long time	4	0	0	0
look	58	0	0	0
look forward	3	0	0	0
look like	3	0	0	0
loop	6	0	0	0
loro	15	0	0	0
lose	5	0	0	0
lost	3	0	0	0
love	11	0	1	1
low	11	0	0	0
low latenc	3	0	0	0
lower	4	0	0	0
luigi	1	1	1	1
lungo	3	0	0	0
lxml	1	1	3	3
m	4	0	0	0
mac	3	0	0	0
machin	94	0	0	0
machin languag	0	0	1	1
machin learn	69	50	67	7
machin learn algorithm	6	0	0	0
machin learn concept	3	0	0	0
machin learn librari	5	0	0	0
machin learn model	13	0	0	0
machin learn techniqu	4	0	0	0
machin translat	2	1	1	1
machinelearn	0	0	1	1
made	18	0	0	0
magari	3	0	0	0
maggior	7	0	0	0
magic	6	0	0	0
mai	11	0	0	0
mail	3	0	0	0
main	23	0	0	0
main featur	3	0	0	0
mainli	5	0	0	0
maintain	24	0	0	0
mainten	4	1	1	1
major	16	0	0	0
make	125	0	0	0
make sens	3	0	0	0
make sure	4	0	0	0
make us	6	0	0	0
maker	3	0	0	0
manag	51	1	1	1
manag tool	3	0	0	0
managementshel	0	0	1	1
maniera	14	0	0	0
manipul	12	0	0	0
manner	4	0	0	0
mantener	4	0	0	0
manual	4	0	0	0
map	17	3	4	2
mapp	3	0	0	0
marathon	1	1	1	1
marco	4	0	0	0
market	8	0	0	0
massiv	9	0	0	0
master	8	0	0	0
match	11	0	0	0
materi	6	0	0	0
material	3	0	0	0
math	3	0	1	1
mathemat	9	1	3	1
mathemat model	1	1	5	1
matplotlib	8	4	6	3
matric	3	0	0	0
matrix	3	0	0	0
matt	6	0	0	0
matt wilson	3	0	0	0
matter	8	0	0	0
matur	5	0	0	0
max	3	0	0	0
maxim	3	0	0	0
mayavi	3	0	0	0
mayb	7	0	0	0
mean	17	0	0	0
meaning	4	0	0	0
measur	15	0	0	0
mechan	6	0	0	0
media	6	0	0	0
mediant	3	0	0	0
meet	7	0	0	0
meetup	6	0	0	0
meglio	6	0	0	0
melchiorr	3	0	0	0
member	10	0	0	0
memcach	2	1	1	1
memori	17	0	0	0
meno	4	0	0	0
mental	5	0	0	0
mental health	1	0	1	1
mention	5	0	0	0
mentr	5	0	0	0
mercuri	1	1	1	1
merg	7	0	0	0
merit	4	0	0	0
merit of us	4	0	0	0
merit of us browser	4	0	0	0
meso	1	1	1	1
mess	3	0	0	0
messag	9	0	0	0
messagequeu	0	0	3	2
messi	7	0	0	0
metadata	3	0	1	1
metadsl	1	1	1	1
method	35	0	0	0
methodolog	4	0	0	0
metodi	6	0	0	0
metodo	3	0	0	0
metodologi	7	0	0	0
metric	11	1	1	1
metrich	3	0	0	0
mett	4	0	0	0
mi	4	0	0	0
mia	7	0	0	0
mia esperienza	3	0	0	0
micro	3	0	0	0
micro bit	0	0	1	1
microcontrol	0	0	3	1
micropython	3	0	0	0
microservic	13	5	10	1
microservizi	4	0	0	0
mid	3	0	0	0
miglior	6	0	0	0
migliorar	3	0	0	0
migrat	11	1	2	1
million	4	0	0	0
mind	9	0	0	0
mine	6	0	0	0
minim	11	0	0	0
minimum	4	0	0	0
minor	3	0	0	0
minut	11	0	0	0
minuti	7	0	0	0
mio	6	0	0	0
miss	11	0	0	0
miss data	3	0	4	1
mission	5	0	0	0
mistak	4	0	0	0
misura	3	0	0	0
mix	7	0	0	0
ml	14	0	0	0
ml model	5	0	0	0
mllib	1	1	1	1
mlop	3	0	0	0
mobil	13	5	5	2
mobil app	5	0	0	0
mobil experi	4	0	0	0
mobil first	0	0	4	1
mobil front	4	0	0	0
mobil front end	4	0	0	0
modal	4	0	0	0
mode	3	0	0	0
model	94	3	3	2
model evalu	1	1	5	1
model run	3	0	0	0
model us	5	0	0	0
modelli	5	0	0	0
modello	3	0	0	0
modern	21	0	0	0
modern python	3	0	0	0
modern web	4	0	0	0
modi	3	0	0	0
modif	3	0	0	0
modifi	6	0	0	0
modifich	4	0	0	0
modo	23	0	0	0
modul	25	0	0	0
modular	3	0	1	1
moduli	8	0	0	0
modulo	11	0	0	0
molti	13	0	0	0
molto	13	0	0	0
momento	4	0	0	0
mondo	14	0	0	0
monei	6	0	0	0
mongodb	6	5	5	3
monitor	22	2	3	2
month	6	0	0	0
mooc	1	1	1	1
moreov	4	0	0	0
morn	3	0	0	0
moss	3	0	0	0
mostli	8	0	0	0
mostrando	5	0	0	0
mostrandon	3	0	0	0
mostrar	8	0	0	0
mostrato	8	0	0	0
mostreremo	8	0	0	0
mostrerò	9	0	0	0
motiv	8	0	0	0
motor	4	0	0	0
move	16	0	0	0
multi	15	0	0	0
multi process	0	0	1	1
multidb	0	0	1	1
multidimension	3	0	0	0
multiform	1	1	1	1
multilingu	2	1	1	1
multimedia	0	0	1	1
multipl	38	0	0	0
multipledatabas	0	0	1	1
multiprocess	3	1	1	1
multithread	3	0	0	0
music	2	0	1	1
mutat	3	0	0	0
mvc	3	0	0	0
mysql	4	3	4	1
name	19	0	0	0
namedtupl	2	1	1	1
nate	4	0	0	0
nate aun	3	0	0	0
nativ	13	0	0	0
nativ api	4	0	0	0
nativ api like	4	0	0	0
nativ api like look	4	0	0	0
nativ app	4	0	0	0
nativ app framework	4	0	0	0
natur	23	0	0	0
natur languag	11	0	0	0
natur languag process	8	2	4	2
nbdime	1	1	1	1
nearli	5	0	0	0
necessari	17	0	0	0
necessario	5	0	0	0
necessità	7	0	0	0
need	75	0	0	0
need data	3	0	0	0
negli	5	0	0	0
negli ultimi	4	0	0	0
negli ultimi anni	3	0	0	0
nello	4	0	0	0
neo4j	3	3	3	2
neovim	0	0	1	1
nessuna	3	0	0	0
net	3	0	0	0
netlifi	1	1	1	1
network	41	3	5	3
network us	4	0	0	0
networkx	3	2	2	1
neural	17	0	0	0
neural net	3	0	0	0
neural network	13	4	6	1
neuron	3	0	0	0
neurosci	4	0	0	0
neutrino	1	1	1	1
new	94	0	0	0
new data	5	0	0	0
new featur	7	0	0	0
new librari	3	0	0	0
new python	4	0	0	0
new wai	3	0	0	0
nf	1	1	1	1
nginx	0	0	1	1
night	3	0	0	0
nilm	1	1	1	1
nlp	16	10	16	4
nlp model	3	0	0	0
nltk	1	1	2	2
noi	7	0	0	0
non	16	0	0	0
normal	3	0	0	0
nose	2	1	1	1
nosql	7	3	5	4
nosql databas	3	0	0	0
nostr	4	0	0	0
nostra	7	0	0	0
nostri	5	0	0	0
nostro	7	0	0	0
note	10	0	0	0
notebook	57	0	1	1
novel	8	0	0	0
novic	3	0	0	0
nowadai	5	0	0	0
npl	0	0	1	1
numba	3	2	2	2
number	38	0	0	0
numer	13	0	0	0
numero	3	0	0	0
numpi	24	7	11	6
numpi arrai	3	0	0	0
nuov	7	0	0	0
nuova	5	0	0	0
nuovi	5	0	0	0
nuovo	5	0	0	0
nvda	3	3	3	1
o	4	0	0	0
obiettivo	9	0	0	0
object	26	0	0	0
object detect	3	0	0	0
object orient	5	0	0	0
object orient program	1	0	1	1
observ	8	0	0	0
obtain	7	0	0	0
obviou	4	0	0	0
occasion	5	0	0	0
occur	4	0	0	0
odoo	6	5	5	1
offer	22	0	0	0
offr	5	0	0	0
offrir	3	0	0	0
often	33	0	0	0
often come	4	0	0	0
oggetti	6	0	0	0
oggi	5	0	0	0
ogni	5	0	0	0
oh	3	0	0	0
old	13	0	0	0
oltr	6	0	0	0
on	4	0	0	0
onc	10	0	0	0
onlin	16	0	0	0
oop	2	0	2	2
open	88	0	0	0
open data	1	1	3	2
open data scienc	1	1	1	1
open scienc	0	0	1	1
open sourc	69	13	24	3
open sourc commun	3	0	0	0
open sourc databas	3	0	0	0
open sourc framework	4	0	0	0
open sourc librari	4	0	0	0
open sourc packag	3	0	0	0
open sourc project	10	0	0	0
open sourc python	3	0	0	0
open sourc tool	3	0	0	0
open street	3	0	0	0
open street map	3	0	0	0
openapi	2	1	1	1
openblock	1	1	1	1
opencv	3	2	3	1
opendata	0	0	2	2
opengl	1	1	1	1
openid	1	1	1	1
openshift	2	1	1	1
opensourc	3	0	4	2
openstack	4	4	4	2
openstreetmap	1	0	2	1
oper	32	1	1	1
oper system	4	0	0	0
operazioni	5	0	0	0
opinion	3	0	0	0
opportun	10	0	0	0
optic flow	0	0	1	1
optim	26	4	10	4
optim techniqu	3	0	0	0
optim tune	3	0	0	0
optim tune paramet	3	0	0	0
optimis	5	1	1	1
option	13	0	0	0
orchestr	3	0	0	0
order	27	0	0	0
organ	22	0	0	0
orient	10	0	0	0
origin	6	0	0	0
orm	7	4	5	2
ormai	6	0	0	0
osx	0	0	2	1
other	14	0	0	0
otherwis	4	0	0	0
ottener	7	0	0	0
ottimizzar	5	0	0	0
ourselv	4	0	0	0
outcom	3	0	0	0
outlin	12	0	0	0
outperform	3	0	0	0
output	12	0	0	0
over the air firmwar upgrad	0	0	1	1
overcom	11	0	0	0
overfit	2	1	1	1
overview	35	0	0	0
overview of et	3	0	0	0
overwhelm	3	0	0	0
ovvero	3	0	0	0
paa	4	2	2	1
packag	33	2	3	1
packag name	3	0	0	0
page	16	0	0	0
page applic	4	0	0	0
pagin	4	0	0	0
pain	7	0	0	0
pain point	3	0	0	0
pair	4	0	0	0
palladium	1	1	1	1
panda	58	46	48	7
panda datafram	12	0	0	0
panda seri	4	0	0	0
panel	6	0	0	0
panoramica	3	0	0	0
paolo	4	0	0	0
paolo melchiorr	3	0	0	0
paradigm	6	0	0	0
parallel	10	1	2	2
parallel comput	5	1	1	1
paramet	11	0	0	0
paramet tune	0	0	2	1
paramount	3	0	0	0
parker	4	0	0	0
parla	6	0	0	0
parlar	4	0	0	0
parleremo	4	0	0	0
parlerò	3	0	0	0
parquet	3	1	1	1
pars	6	0	0	0
parser	4	1	1	1
part	59	0	0	0
part 1	6	0	0	0
part 2	6	0	0	0
part 3	4	0	0	0
partendo	6	0	0	0
parti	18	0	0	0
particip	3	0	0	0
particolar	20	0	0	0
particular	14	0	0	0
particularli	8	0	0	0
partir	4	0	0	0
pass	7	0	0	0
passando	4	0	0	0
password	3	0	0	0
past	24	0	0	0
patch	3	0	0	0
path	6	0	0	0
pattern	30	3	3	2
patternrecognit	0	0	1	1
payment	2	1	2	2
pc	3	0	0	0
pci complic	0	0	1	1
pdf	4	1	1	1
pedagog learn	0	0	1	1
peek	4	0	0	0
pelican	3	3	3	3
pensato	6	0	0	0
peopl	39	0	0	0
pep8	0	0	2	2
perceiv	3	0	0	0
percept	4	0	0	0
perchè	7	0	0	0
perché	6	0	0	0
percorso	4	0	0	0
perder	4	0	0	0
perfect	5	0	0	0
perform	67	13	21	3
perform benchmark	3	0	0	0
perform data	3	0	0	0
perform monitor	3	0	0	0
period	4	0	0	0
permett	16	0	0	0
permettendo	3	0	0	0
permettono	4	0	0	0
permiss	3	0	0	0
permit	4	0	0	0
persist	5	0	0	0
person	14	0	0	0
personal	3	0	0	0
perspect	8	0	0	0
però	5	0	0	0
petit	1	1	1	1
pezzi	4	0	0	0
phase	5	0	0	0
philo	1	1	1	1
php	2	1	1	1
phrase	3	0	0	0
physic	3	0	3	1
pi	5	0	0	0
piattaform	4	0	0	0
piattaforma	7	0	0	0
piccolo	3	0	0	0
pick	6	0	0	0
pickl	1	1	1	1
pictur	5	0	0	0
piec	17	0	0	0
piec librari	4	0	0	0
piec of code	3	0	0	0
pieno	3	0	0	0
pip	3	3	3	3
pipelin	38	1	2	1
pipelin us	3	0	0	0
pipenv	1	1	1	1
pipett	1	1	1	1
piston	5	0	0	0
pitfal	14	0	0	0
place	16	0	0	0
plai	11	0	0	0
plan	15	0	0	0
platform	31	0	0	0
platform reduc	4	0	0	0
platform reduc develop	4	0	0	0
platform reduc develop time	4	0	0	0
pleas	6	0	0	0
plone	1	1	1	1
plone4	0	0	1	1
plot	4	1	1	1
plugin	8	0	0	0
ply	1	1	1	1
poch	4	0	0	0
poch righ	4	0	0	0
pochi	3	0	0	0
poco	4	0	0	0
poi	14	0	0	0
point	24	0	0	0
point of view	4	0	0	0
polar	1	1	1	1
polici	3	0	0	0
pollut	1	0	1	1
polymap	0	0	1	1
pomegran	1	1	1	1
poni	3	0	0	0
poor	4	0	0	0
popolar	3	0	0	0
popul	3	0	0	0
popular	29	0	0	0
port	5	0	0	0
portabl	3	0	0	0
portar	6	0	0	0
portion	3	0	0	0
posit	4	0	0	0
possa	3	0	0	0
possano	4	0	0	0
possiamo	5	0	0	0
possibil	23	0	0	0
possibil sfruttar	3	0	0	0
possibilità	6	0	0	0
possibl	37	0	0	0
post	9	0	0	0
postgi	1	1	1	1
postgr	4	0	5	1
postgresql	19	16	19	3
potent	3	0	0	0
potenti	19	0	0	0
potenti role	3	0	0	0
potenzialità	8	0	0	0
poter	14	0	0	0
potet	3	0	0	0
power	59	0	0	0
power build	3	0	0	0
power build block	3	0	0	0
power construct	3	0	0	0
power construct like	3	0	0	0
power construct like list	3	0	0	0
power of us	4	0	0	0
power of us python	4	0	0	0
power open	3	0	0	0
power open sourc	3	0	0	0
power open sourc packag	3	0	0	0
practic	57	0	1	1
practic tip	3	0	0	0
practition	6	0	0	0
pratica	5	0	0	0
pratich	5	0	0	0
pratici	5	0	0	0
pre	7	0	0	0
precedenti	3	0	0	0
precis	4	0	0	0
predict	32	1	3	1
predict model	5	0	0	0
prefer	7	0	0	0
prendono	3	0	0	0
preoccupar	3	0	0	0
prepar	10	0	0	0
prerequis	4	0	0	0
prerequisit	5	0	0	0
present	125	0	0	0
present python	3	0	0	0
present python power	3	0	0	0
present python power construct	3	0	0	0
presenta	3	0	0	0
presentar	4	0	0	0
presentata	3	0	0	0
presentati	3	0	0	0
presentato	5	0	0	0
presentazion	9	0	0	0
presenti	4	0	0	0
prestazioni	4	0	0	0
pretti	5	0	0	0
preval	3	0	0	0
preveder	3	0	0	0
prevent	6	0	0	0
previou	10	0	0	0
prezi	1	1	1	1
price	3	0	0	0
prima	14	0	0	0
prima volta	3	0	0	0
primari	4	0	0	0
primarili	5	0	0	0
primit	3	0	0	0
primo	4	0	0	0
principal	3	0	0	0
principali	10	0	0	0
principl	8	0	1	1
print	3	0	1	1
prior	8	0	0	0
prior knowledg	5	0	0	0
privaci	6	2	2	1
privat	5	0	0	0
pro	11	0	0	0
probabl	8	0	0	0
problem	82	0	0	0
problem of disconnect	4	0	0	0
problem solv	0	0	1	1
problem statement	3	0	0	0
problema	14	0	0	0
problematich	5	0	0	0
problemi	11	0	0	0
proceder	4	0	0	0
procedur	9	0	0	0
process	89	0	1	1
process larg	3	0	0	0
processo	6	0	0	0
processor	3	0	0	0
prodigi	1	1	1	1
prodotti	5	0	0	0
produc	11	0	0	0
produc clean	4	0	0	0
produc clean back	4	0	0	0
produc clean back end	4	0	0	0
product	48	1	1	1
product readi	4	0	0	0
product system	3	0	0	0
produzion	12	0	0	0
profession	8	0	0	0
profil	8	1	1	1
profit	5	0	0	0
progetti	5	0	0	0
progetto	13	0	0	0
program	59	1	2	2
program languag	13	1	1	1
program paradigm	2	0	2	1
program world	4	0	0	0
programm	14	0	0	0
programmati	3	0	0	0
programmatori	4	0	0	0
programmazion	10	0	0	0
progress	3	0	0	0
project	90	0	0	0
project manag	2	0	1	1
project manag platform	1	1	1	1
projectmanag	0	0	1	1
prometheu	2	1	1	1
promin	3	0	0	0
promis	9	0	0	0
promot	3	0	0	0
prompt toolkit	1	1	1	1
propag	3	0	0	0
proper	7	0	0	0
properli	12	0	0	0
properti	6	1	1	1
properti base test	2	1	1	1
propos	7	0	0	0
propri	4	0	0	0
propria	4	0	0	0
proprio	10	0	0	0
protect	8	0	0	0
protobuf	0	0	1	1
protocol	7	0	0	0
prototyp	8	0	0	0
provato	3	0	0	0
prove	6	0	0	0
provenienti	4	0	0	0
provid	72	0	0	0
provid exampl	3	0	0	0
provis	6	0	0	0
psf	2	1	1	1
pstat	2	1	1	1
psycholog	1	1	1	1
psycopg2	0	0	2	1
pub sub	1	1	1	1
pubblicar	3	0	0	0
pubblico	3	0	0	0
public	12	0	0	0
publish	6	0	0	0
pull	7	0	0	0
pull request	3	0	0	0
punti	5	0	0	0
punto	6	0	0	0
puppet	2	1	1	1
pure	3	0	0	0
purpos	21	0	0	0
push	3	0	0	0
pushcod	1	1	1	1
put	16	0	0	0
puzzl	4	3	3	1
puzzl sudoku	3	0	0	0
può	22	0	0	0
può fare	3	0	0	0
py	3	0	0	0
py spy	1	1	1	1
pybind11	1	1	1	1
pycharm	2	1	1	1
pycon	84	0	0	0
pycon italia	78	0	0	0
pycon italia 2022	77	0	0	0
pydata	25	0	0	0
pydata amsterdam	4	0	0	0
pydata amsterdam 2016	4	0	0	0
pydata berlin	5	0	0	0
pydata berlin 2016	5	0	0	0
pydata chicago	12	0	0	0
pydata chicago 2016	12	0	0	0
pydata chicago 2016 slide	4	0	0	0
pyflak	0	0	1	1
pyladi	0	0	1	1
pylint	1	0	1	1
pylon	1	1	1	1
pymc3	1	1	1	1
pyohio	33	0	0	0
pyohio 2010	17	0	0	0
pyohio 2011	16	0	0	0
pypet	1	1	1	1
pypi	9	4	4	3
pyqt	1	1	2	2
pyrad	1	1	1	1
pyramid	1	1	1	1
pysal	2	1	1	1
pyspark	3	2	3	3
pystan	1	1	1	1
pystar	1	1	1	1
pyston	0	0	1	1
pytest	4	2	3	2
python	350	0	0	0
python 3	8	0	0	0
python 3.6	4	0	0	0
python applic	4	0	0	0
python base	5	0	0	0
python basic	1	0	2	1
python code	15	0	0	0
python commun	10	0	0	0
python data	5	0	0	0
python decor	3	0	0	0
python develop	8	0	0	0
python django	4	0	0	0
python driver	3	0	0	0
python ecosystem	5	0	0	0
python framework	4	0	0	0
python frederick	5	0	0	0
python help	3	0	0	0
python implement	4	0	0	0
python interpret	3	0	0	0
python languag	9	0	0	0
python librari	17	0	0	0
python machin	3	0	0	0
python machin learn	3	0	0	0
python offer	3	0	0	0
python packag	9	0	0	0
python power	4	0	0	0
python power construct	3	0	0	0
python power construct like	3	0	0	0
python present	4	0	0	0
python program	14	0	0	0
python program languag	5	0	1	1
python script	6	0	0	0
python softwar	3	0	0	0
python stack	3	0	0	0
python standard	3	0	0	0
python standard librari	3	0	0	0
python tool	6	0	0	0
python web	9	0	0	0
python web framework	3	0	0	0
python work	3	0	0	0
python3	4	0	0	0
python3.7	0	0	1	1
python3.8	0	0	1	1
pythonista	3	0	0	0
pythonscript	0	0	1	1
pytorch	6	3	3	2
pywatch	1	1	1	1
pyweb	0	0	1	1
q	7	0	0	0
qgi	2	1	1	1
qual	6	0	0	0
qualch	13	0	0	0
qualiti	14	0	0	0
qualiti assur	1	0	3	1
qualsiasi	7	0	0	0
quantecon	1	1	1	1
quantifi	4	0	0	0
quantit	5	0	0	0
quantità	5	0	0	0
quanto	5	0	0	0
quasi	3	0	0	0
queen	3	0	0	0
queen puzzl	3	0	0	0
queen puzzl sudoku	3	0	0	0
quel	4	0	0	0
quell	3	0	0	0
quella	9	0	0	0
quelli	3	0	0	0
quello	13	0	0	0
queri	20	0	0	0
queri languag	4	0	0	0
quest	7	0	0	0
questi	8	0	0	0
question	31	0	0	0
question answer	3	0	0	0
queue	4	1	1	1
quick	16	0	0	0
quickli	12	0	0	0
quindi	16	0	0	0
quit	14	0	0	0
qweb	1	1	1	1
r	4	0	0	0
rabbitmq	3	1	1	1
radic	6	0	0	0
radio	2	0	1	1
radiu	1	1	1	1
raggiunger	3	0	0	0
rais	3	0	0	0
random	6	0	0	0
rang	7	0	0	0
rank	4	0	0	0
rapid	7	0	0	0
rapidament	4	0	0	0
rapidli	5	0	0	0
rapido	3	0	0	0
rare	4	0	0	0
raspberri	6	0	0	0
raspberri pi	5	0	0	0
raspberrypi	1	1	4	1
rasterio	1	1	1	1
rate	7	0	0	0
rate limit	3	0	0	0
rather	10	0	0	0
rational	3	0	0	0
rattlesnak	1	1	1	1
rdbm	2	1	1	1
re	8	0	0	0
react	10	0	0	0
reactj	0	0	3	1
read	15	0	0	0
readi	12	0	0	0
readthedoc	0	0	1	1
real	67	0	0	0
real life	4	0	0	0
real time	16	0	0	0
real world	29	0	0	0
real world exampl	5	0	0	0
real world problem	4	0	0	0
reali	4	0	0	0
realiti	5	0	0	0
realiz	8	0	0	0
realizzar	7	0	0	0
realizzato	6	0	0	0
realizzazion	4	0	0	0
realli	19	0	0	0
realtim	5	1	3	2
realtà	3	0	0	0
reason	11	0	0	0
receiv	7	0	0	0
recent	20	0	0	0
recent advanc	3	0	0	0
recip	3	0	0	0
recognit	10	0	0	0
recommend	6	1	1	1
record	12	0	0	0
recoveri	5	0	0	0
recurr	4	0	0	0
recurr neural	3	0	0	0
recurr neural network	3	0	0	0
recurs	2	0	3	1
redi	7	5	5	3
reduc	17	0	0	0
reduc develop	4	0	0	0
reduc develop time	4	0	0	0
reduc develop time dramat	4	0	0	0
reduct	5	0	0	0
refactor	7	0	0	0
refer	12	0	0	0
regard	3	0	0	0
regardless	5	0	0	0
regex	3	0	1	1
region	3	0	0	0
regress	5	0	0	0
regular	8	0	0	0
regular express	3	0	1	1
reinforc	3	0	0	0
reinforc learn	3	2	2	2
rel	14	0	0	0
rel new	3	0	0	0
relai	0	0	1	1
relat	24	0	0	0
relat databas	4	0	0	0
relationship	3	0	0	0
relativament	3	0	0	0
relativi	3	0	0	0
releas	11	0	0	0
releas engin	1	0	1	1
relev	4	0	0	0
reli	10	0	0	0
reliabl	20	0	0	0
remain	7	0	0	0
rememb	4	0	0	0
remot	7	0	0	0
remov	7	0	0	0
render	15	0	1	1
repeat	5	0	0	0
repeatedli	3	0	0	0
replac	9	0	0	0
replic	4	1	2	2
replica	1	1	1	1
repo	5	0	0	0
report	8	0	0	0
repositori	9	0	0	0
repoze.who.plugin	1	1	1	1
repres	10	0	0	0
represent	3	0	0	0
reproduc	8	1	2	2
reput	4	0	0	0
request	14	2	2	2
requir	60	0	0	0
requir choos	3	0	0	0
requir choos right	3	0	0	0
requir choos right data	3	0	0	0
requis	9	0	0	0
research	22	0	0	0
resili	3	0	0	0
resist	3	0	0	0
reso	3	0	0	0
resourc	26	0	0	0
resourc shown	9	0	0	0
respect	10	0	0	0
respons	13	0	0	0
rest	22	10	14	2
rest api	8	0	0	0
rest api framework	0	0	2	1
rest framework	6	0	0	0
restrict	4	0	0	0
result	40	0	0	0
rete	6	0	0	0
retriev	3	0	0	0
return	5	0	0	0
reus	5	0	2	2
reusabl	9	0	0	0
reveal	4	0	0	0
review	17	0	0	0
revis	4	0	0	0
reward	3	0	0	0
rhode	3	0	0	0
ricerca	6	0	0	0
rich	8	0	0	0
richiest	8	0	0	0
richiesta	7	0	0	0
riferimento	5	0	0	0
riga	3	0	0	0
righ	6	0	0	0
right	19	0	0	0
right data	3	0	0	0
right data structur	3	0	0	0
rise	5	0	0	0
risk	7	0	0	0
risk manag	1	0	1	1
risolver	5	0	0	0
risors	3	0	0	0
rispetto	7	0	0	0
rispetto ad	4	0	0	0
risposta	3	0	0	0
risulta	3	0	0	0
risultati	8	0	0	0
risultato	3	0	0	0
rivolto	5	0	0	0
rnn	3	0	0	0
road	3	0	0	0
roadmap	3	0	0	0
robot	3	0	1	1
robust	10	0	2	1
robusto	4	0	0	0
roc curv	1	1	1	1
rock	5	0	0	0
rock solid	4	0	0	0
rock solid mobil	4	0	0	0
rock solid mobil experi	4	0	0	0
role	15	0	0	0
root	6	0	0	0
rout	8	1	1	1
routin	4	0	0	0
row	13	0	0	0
rtd	0	0	1	1
rtfd	0	0	1	1
rule	11	0	0	0
rumba	0	0	1	1
run	60	0	0	0
run elegantli	4	0	0	0
runsnakerun	1	1	1	1
runtim	7	0	0	0
rust	4	1	1	1
s	5	0	0	0
s3	8	1	2	1
sabato	30	0	0	0
sabato 21	30	0	0	0
sabato 21 april	30	0	0	0
safe	5	0	0	0
safeti	3	1	1	1
sai	14	0	0	0
sale	1	0	1	1
sampl	14	0	0	0
sandbox	3	0	0	0
saranno	9	0	0	0
sarà	11	0	0	0
satisfi	3	0	0	0
saturdai	19	0	0	0
saturdai 4	18	0	0	0
save	8	0	0	0
scada	1	1	1	1
scalabilità	4	0	0	0
scalabl	11	0	2	2
scale	28	1	5	2
scan	3	0	0	0
sceglier	4	0	0	0
scelto	3	0	0	0
scenario	14	0	0	0
scene	4	0	0	0
schede	4	0	0	0
schedul	136	0	0	0
schema	7	0	0	0
school	3	1	1	1
scienc	36	1	4	2
scienc technolog	0	0	1	1
scienc tool	4	0	0	0
scientif	16	0	0	0
scientif comput	6	1	2	2
scientif comput circl	3	0	0	0
scientist	18	0	0	0
scikit	26	3	4	2
scikit imag	0	0	1	1
scikit learn	26	17	21	3
scipi	5	1	3	2
scope	6	0	0	0
scopo	10	0	0	0
score	4	0	0	0
scrape	4	2	2	2
scrapi	2	2	2	2
scratch	10	0	0	0
screen	4	0	0	0
screen reader	2	2	3	1
script	14	0	0	0
scritti	4	0	0	0
scritto	6	0	0	0
scriver	18	0	0	0
scriver codic	7	0	0	0
scrum	0	0	1	1
seaborn	3	2	2	2
search	19	2	4	3
seconda	3	0	0	0
secondo	3	0	0	0
secret	9	0	0	0
section	3	0	0	0
sector	3	0	0	0
secur	25	9	11	3
see	170	0	0	0
see schedul	135	0	0	0
seem	6	0	0	0
seem like	3	0	0	0
seen	9	0	0	0
seguir	4	0	0	0
seguito	4	0	0	0
sei	3	0	0	0
select	18	0	0	0
selenium	2	2	2	1
self	10	1	1	1
self contain	4	0	0	0
sell	4	1	1	1
semant	6	0	0	0
sembra	3	0	0	0
semplic	16	0	0	0
semplici	4	0	0	0
semplificar	3	0	0	0
sempr	20	0	0	0
sencha	4	4	4	1
sencha base	4	0	0	0
sencha base front	4	0	0	0
sencha base front end	4	0	0	0
send	4	0	0	0
sens	5	0	0	0
sensor	3	0	0	0
sentiment	4	0	0	0
sentiment analysi	4	1	1	1
sentito	3	0	0	0
senza	19	0	0	0
senza doversi	3	0	0	0
senza doversi preoccupar	3	0	0	0
separ	12	0	0	0
sequenc	4	0	0	0
seri	57	0	0	0
seri analysi	4	0	0	0
serial	4	1	1	1
seriou	3	0	0	0
serv	16	0	0	0
server	31	1	1	1
serverless	12	7	7	1
serverless architectur	3	0	0	0
serverless comput	3	0	0	0
servic	49	0	0	0
servizi	9	0	0	0
servizio	6	0	0	0
session	25	0	2	1
set	63	0	0	0
setup	13	0	0	0
sever	29	0	0	0
sever power	3	0	0	0
sever power open	3	0	0	0
sever power open sourc	3	0	0	0
sfruttando	4	0	0	0
sfruttar	10	0	0	0
sftp	1	1	1	1
shap	3	1	1	1
shape	3	0	0	0
share	44	0	0	0
sharedmemori	0	0	1	1
shell	6	0	0	0
ship	3	0	0	0
shmpe	1	1	1	1
short	17	0	0	0
short time	3	0	0	0
show	90	0	0	0
showcas	13	0	0	0
shown	54	0	0	0
sia	26	0	0	0
sia possibil	6	0	0	0
siamo	4	0	0	0
sicurezza	3	0	0	0
sicuro	4	0	0	0
side	6	0	0	0
siet	3	0	0	0
signal	8	0	0	0
signal process	4	1	3	1
signific	8	0	0	0
signific power	4	0	0	0
silverlight	1	1	1	1
simil	3	0	0	0
similar	13	0	0	0
simluat	0	0	1	1
simpl	41	0	0	0
simpl python	3	0	0	0
simplest	3	0	0	0
simpli	5	0	0	0
simplic	4	0	0	0
simplifi	11	0	0	0
simul	12	1	2	2
singl	26	0	0	0
singl develop	4	0	0	0
singl develop cycl	4	0	0	0
singl page	4	0	0	0
singl page applic	4	0	0	0
sistema	17	0	0	0
sistemi	6	0	0	0
sit	4	0	0	0
site	16	0	0	0
siti	3	0	0	0
sito	5	0	0	0
situat	10	0	0	0
size	9	0	0	0
skill	15	0	0	0
sklearn	3	2	4	3
slang	1	1	1	1
slide	46	0	0	0
slide avail	3	0	0	0
slow	8	0	0	0
small	22	0	0	0
smaller	7	0	0	0
smart	8	0	0	0
smartphon	3	0	0	0
smooth	3	0	0	0
sneak	3	0	0	0
sneak peek	3	0	0	0
snippet	6	0	0	0
social	12	0	3	1
social good	1	1	1	1
social impact	0	0	1	1
social media	4	0	0	0
social network	4	0	0	0
societi	3	0	0	0
socket	4	0	0	0
soft	3	0	0	0
softwar	48	0	0	0
softwar develop	7	0	0	0
softwar engin	6	1	2	1
solid	10	0	0	0
solid mobil	4	0	0	0
solid mobil experi	4	0	0	0
solitament	3	0	0	0
solo	20	0	0	0
solut	52	0	0	0
soluzion	11	0	0	0
soluzioni	5	0	0	0
solv	32	0	0	0
solv puzzl	3	0	0	0
solvcon	1	1	1	1
someon	8	0	0	0
someth	20	0	0	0
sometim	9	0	0	0
soprattutto	5	0	0	0
sopratutto	3	0	0	0
sort	6	0	0	0
sotto	4	0	0	0
sound	10	0	0	0
sourc	91	0	0	0
sourc code	11	0	0	0
sourc commun	3	0	0	0
sourc databas	3	0	0	0
sourc framework	4	0	0	0
sourc librari	4	0	0	0
sourc packag	3	0	0	0
sourc project	10	0	0	0
sourc python	3	0	0	0
sourc tool	3	0	0	0
sourceforg	2	1	1	1
south	2	0	1	1
space	10	0	0	0
spaci	3	2	3	2
spark	5	2	2	1
spark.ml	1	1	1	1
spatial	3	0	0	0
spazio	3	0	0	0
speak	9	0	0	0
speaker	83	0	0	0
speci	3	0	0	0
special	17	0	0	0
specif	34	0	0	0
specif data	3	0	0	0
specifich	3	0	0	0
specifici	4	0	0	0
speech	3	0	0	0
speed	17	0	0	0
spend	8	0	0	0
spent	4	0	0	0
spesso	10	0	0	0
sphinx	2	2	3	2
splinter	3	1	1	1
split	9	0	0	0
sport	3	0	0	0
sport analyt	0	0	1	1
spread	4	0	0	0
spunti	3	0	0	0
sql	13	1	4	1
sqlalchemi	2	1	1	1
sre	0	0	1	1
ssh	2	0	1	1
sta	7	0	0	0
stabil	4	0	0	0
stack	23	0	0	0
stackato	1	1	1	1
stage	10	0	0	0
stai	4	0	0	0
stand	7	0	0	0
standard	34	0	0	0
standard librari	6	0	0	0
start	65	0	0	0
startup	7	0	1	1
stata	5	0	0	0
state	22	0	0	0
statement	8	0	0	0
stati	4	0	0	0
static	5	0	0	0
static analysi	2	0	3	1
static type	0	0	1	1
statico	3	0	0	0
statist	19	5	5	1
statist learn	0	0	1	1
stato	13	0	0	0
statu	5	0	0	0
step	29	0	0	0
stesso	6	0	0	0
steve	3	0	0	0
stock	4	0	0	0
stopwordlist	0	0	1	1
storag	10	0	4	1
store	28	0	0	0
stori	12	0	0	0
straightforward	4	0	0	0
strategi	22	0	0	0
stream	10	0	0	0
street	5	0	0	0
street map	3	0	0	0
strength	6	0	0	0
strictli	3	0	0	0
strike	3	0	0	0
string	7	0	0	0
string process	0	0	1	1
strive	4	0	0	0
strong	8	0	0	0
strong develop	4	0	0	0
strong develop commun	4	0	0	0
strongli	5	0	0	0
structur	35	0	0	0
structureddata	0	0	1	1
struggl	4	0	0	0
strumenti	16	0	0	0
strumento	7	0	0	0
struttur	5	0	0	0
struttura	3	0	0	0
student	3	0	0	0
studenti	5	0	0	0
studi	12	0	0	0
studio	5	0	0	0
stuff	7	0	0	0
stups.io	1	1	1	1
style	15	2	2	2
style transfer	3	0	0	0
sub	4	0	0	0
subject	7	0	0	0
succed	4	0	0	0
success	19	0	0	0
success stori	3	0	0	0
suck	4	0	0	0
sud	1	1	1	1
sudoku	3	3	3	1
suggest	4	0	0	0
sui	8	0	0	0
suit	21	0	0	0
suitabl	6	0	0	0
sull	6	0	0	0
sullo	3	0	0	0
summar	3	0	0	0
summari	8	0	0	0
sundai	20	0	0	0
sundai 5	18	0	0	0
suo	7	0	0	0
suoi	3	0	0	0
superset	4	2	2	1
supervis	4	0	0	0
supervis learn	0	0	1	1
supplychain	0	0	1	1
support	35	0	0	0
supporto	7	0	0	0
sure	7	0	0	0
surlex	1	1	1	1
surpris	4	0	0	0
surround	3	0	0	0
survei	4	0	0	0
suspici	3	0	0	0
sviluppar	10	0	0	0
sviluppato	6	0	0	0
sviluppator	4	0	0	0
sviluppatori	23	0	0	0
sviluppatori python	7	0	0	0
sviluppatori web	3	0	0	0
sviluppo	22	0	0	0
switch	3	0	0	0
sync	3	0	0	0
synchron	5	0	0	0
syntax	10	0	0	0
system	70	0	0	0
system of produc	4	0	0	0
sì	3	0	0	0
t	3	0	0	0
tabl	6	0	0	0
tabular	4	0	0	0
tabular data	3	0	0	0
tackl	4	0	0	0
taiga	1	1	1	1
take	55	0	0	0
take advantag	7	0	0	0
taken	7	0	0	0
tale	6	0	0	0
talk	365	0	0	0
talk aim	8	0	0	0
talk analizzeremo	3	0	0	0
talk cover	5	0	0	0
talk describ	4	0	0	0
talk give	3	0	0	0
talk introduc	3	0	0	0
talk overview	3	0	0	0
talk verrà	5	0	0	0
tanto	5	0	0	0
target	7	0	0	0
target audienc	3	0	0	0
task	30	0	0	0
tastypi	1	1	1	1
tdd	1	1	3	1
teach	11	3	5	1
team	37	0	0	0
team lead	3	0	0	0
teamwork	2	1	4	2
tech	8	0	0	0
tech lead	1	1	1	1
technic	15	0	0	0
techniqu	36	0	0	0
technolog	31	0	0	0
tecnich	8	0	0	0
tecnico	3	0	0	0
tecnologi	4	0	0	0
tecnologia	4	0	0	0
tell	7	0	0	0
tema	3	0	0	0
tempi	9	0	0	0
templat	13	1	1	1
tempo	17	0	0	0
tempor	3	0	0	0
tend	3	0	0	0
tensor	3	0	0	0
tensorflow	13	6	8	4
term	16	0	0	0
termin	6	1	1	1
ternarylog	0	0	1	1
terraform	3	1	1	1
test	76	25	27	6
test case	3	0	0	0
test driven develop	2	1	1	1
test split	4	0	0	0
test suit	5	0	0	0
testar	5	0	0	0
text	26	0	0	0
text analysi	0	0	2	1
text editor	1	0	1	1
text mine	2	1	2	1
textextract	0	0	1	1
thank	15	0	0	0
theano	1	0	1	1
themselv	3	0	0	0
theoret	3	0	0	0
theori	5	0	0	0
therebi	3	0	0	0
therefor	6	0	0	0
thing	31	0	0	0
think	27	0	0	0
thought	9	0	0	0
thousand	10	0	0	0
thread	12	1	2	1
threat	3	0	0	0
throughout	5	0	0	0
thu	4	0	0	0
ti	5	0	0	0
tilestash	0	0	1	1
tim	4	0	0	0
time	96	0	0	0
time data	3	0	0	0
time dramat	4	0	0	0
time permit	3	0	0	0
time seri	9	1	1	1
time seri analysi	4	0	0	0
timeit	1	1	1	1
timeseri	0	0	2	1
timeseriesanalysi	0	0	1	1
tip	23	0	1	1
tip trick	3	0	0	0
tipo	4	0	0	0
tl	3	0	0	0
todai	8	0	0	0
togeth	28	0	0	0
token	7	0	0	0
ton	3	0	0	0
took	3	0	0	0
tool	128	3	6	2
tool avail	3	0	0	0
tool like	9	0	0	0
tool suit	3	0	0	0
tool written	3	0	0	0
toolbox	3	0	0	0
toolkit	12	0	0	0
toolkit independ	5	0	0	0
top	17	0	0	0
topic	19	0	0	0
tor	1	1	1	1
tornado	3	1	2	1
touch	6	0	0	0
tour	9	0	0	0
tower of hannoi	0	0	3	1
track	10	0	0	0
trade	3	0	0	0
tradeoff	4	0	0	0
tradit	15	0	0	0
tradizional	4	0	0	0
traffic	4	0	0	0
train	32	0	0	0
train test	4	0	0	0
train test split	4	0	0	0
trait	9	0	0	0
traitsui	3	0	0	0
trajectori	3	0	0	0
tramit	12	0	0	0
transact	2	1	1	1
transfer	8	0	0	0
transfer learn	1	0	1	1
transform	12	1	1	1
translat	8	1	1	1
tratta	3	0	0	0
trattati	4	0	0	0
tratteremo	3	0	0	0
travers	3	0	0	0
tree	6	0	0	0
tri	3	0	0	0
trick	22	1	1	1
tricki	3	0	0	0
trigger	3	0	0	0
tripleo	1	1	1	1
trivial	9	0	0	0
troppi	3	0	0	0
troubl	6	0	0	0
trovar	7	0	0	0
true	6	0	0	0
truli	5	0	0	0
trust	6	0	0	0
try	37	0	0	0
tu	3	0	0	0
tua	4	0	0	0
tune	12	1	1	1
tune paramet	3	0	0	0
tuo	3	0	0	0
tuoi	3	0	0	0
turn	20	0	0	0
tutori	14	0	0	0
tutori present	3	0	0	0
tutori present python	3	0	0	0
tutori present python power	3	0	0	0
tutt	9	0	0	0
tuttavia	4	0	0	0
tutti	15	0	0	0
tutto	15	0	0	0
tweak	3	0	0	0
tweet	3	0	0	0
twitter	4	0	0	0
type	36	0	0	0
type hint	0	0	2	1
typescript	0	0	1	1
typic	19	0	0	0
uarrai	1	1	1	1
ugli	3	0	0	0
ui	5	0	2	2
ultim	4	0	0	0
ultimi	5	0	0	0
ultimi anni	3	0	0	0
ultra	3	0	0	0
uncertainti	3	0	0	0
uncov	3	0	0	0
underli	4	0	0	0
understand	64	0	0	0
understood	3	0	0	0
unexpect	3	0	0	0
unfortun	5	0	0	0
unifi	4	0	0	0
uniqu	6	0	0	0
unit	10	0	0	0
unit test	5	0	0	0
unittest	1	0	2	1
univers	8	0	0	0
unladenswallow	0	0	1	1
unlik	4	0	0	0
uno	13	0	0	0
unsupervis	6	0	0	0
unsupervis learn	4	0	1	1
updat	15	1	1	1
upgrad	6	0	0	0
urbananalyt	0	0	1	1
url	3	0	0	0
urllib2	1	1	1	1
us	306	0	0	0
us browser	4	0	0	0
us case	31	0	0	0
us celeri	3	0	0	0
us django	11	0	0	0
us django piston	4	0	0	0
us extens	4	0	0	0
us of python	3	0	0	0
us panda	4	0	0	0
us python	43	0	0	0
us scikit	5	0	0	0
us scikit learn	5	0	0	0
us tool	4	0	0	0
usabl	6	0	0	0
usag	12	0	0	0
usando	7	0	0	0
usar	11	0	0	0
usarlo	4	0	0	0
user	55	0	0	0
user experi	7	0	0	0
user group	0	0	2	1
uso	25	0	0	0
usual	10	0	0	0
utent	8	0	0	0
utenti	7	0	0	0
util	14	0	0	0
utili	9	0	0	0
utilizz	6	0	0	0
utilizzando	9	0	0	0
utilizzar	18	0	0	0
utilizzato	6	0	0	0
utilizzo	14	0	0	0
uwsgi	1	1	1	1
ux	1	0	1	1
va	3	0	0	0
vagrant	2	1	1	1
valid	12	0	1	1
valu	20	0	0	0
valuabl	5	0	0	0
valutar	4	0	0	0
vantaggi	4	0	0	0
vari	13	0	0	0
variabl	5	0	0	0
variant	3	0	0	0
varieti	17	0	0	0
varieti of applic	3	0	0	0
variou	24	0	0	0
vector	8	0	0	0
veder	9	0	0	0
veloc	9	0	0	0
velocement	4	0	0	0
vendita	3	0	0	0
venerdì	21	0	0	0
venerdì 20	20	0	0	0
venerdì 20 april	20	0	0	0
vengono	9	0	0	0
verificar	3	0	0	0
verranno	11	0	0	0
verrà	13	0	0	0
verrà mostrato	4	0	0	0
versatil	4	0	0	0
version	33	0	0	0
version control	5	1	1	1
verso	3	0	0	0
victim	4	0	0	0
video	50	1	1	1
vien	6	0	0	0
view	19	1	1	1
vim	3	2	2	2
virtual	15	0	0	0
virtual environ	5	0	0	0
virtual machin	5	0	0	0
virtualenv	5	3	3	3
visibl	4	0	0	0
vision	18	0	0	0
vision statement	4	0	0	0
visit	4	0	0	0
vista	3	0	0	0
visual	24	4	6	3
visualis	7	0	0	0
visualizzar	6	0	0	0
visualizzazion	3	0	0	0
vita	5	0	0	0
voglio	5	0	0	0
voi	5	0	0	0
voip	1	1	1	1
volt	4	0	0	0
volta	10	0	0	0
volum	4	0	0	0
vorrei	3	0	0	0
vostro	6	0	0	0
vulner	3	0	0	0
vuol	3	0	0	0
w	3	0	0	0
wai	93	0	0	0
wait	3	0	0	0
walk	15	0	0	0
want	59	0	0	0
warn	4	0	0	0
wart	1	1	1	1
watch	4	0	0	0
wayback machin	1	1	1	1
weak	8	0	0	0
wealth	5	0	0	0
wealth of knowledg	4	0	0	0
wealth of knowledg avail	4	0	0	0
web	99	12	19	2
web api	4	0	0	0
web app	12	0	0	0
web app back	4	0	0	0
web app back end	4	0	0	0
web applic	18	0	1	1
web develop	18	4	11	2
web framework	9	0	0	0
web interfac	4	0	0	0
web page	3	0	0	0
web project	3	0	0	0
web scrape	2	1	2	1
web servic	6	0	0	0
web site	6	0	0	0
webapi	0	0	1	1
webapp	2	0	2	1
webframework	0	0	1	1
webservic	1	0	1	1
websit	13	0	0	0
websocket	5	1	4	1
week	4	0	0	0
went	3	0	0	0
wetwar	1	1	1	1
whatev	3	0	0	0
whenev	3	0	0	0
whether	13	0	0	0
whole	10	0	0	0
wide	23	0	0	0
wide adopt	3	0	0	0
wide us	5	0	0	0
wide varieti	5	0	0	0
wild	6	0	0	0
wilson	5	0	0	0
window	6	2	3	1
winform	1	1	1	1
wise	3	0	0	0
wish	5	0	0	0
women	2	1	3	1
wonder	12	0	0	0
word	11	0	0	0
word embed	4	1	1	1
wordcount	0	0	1	1
work	132	0	0	0
work like	5	0	0	0
workflow	17	0	0	0
workload	4	0	0	0
workplac	3	0	0	0
world	74	0	0	0
world exampl	5	0	0	0
world problem	4	0	0	0
wpf	2	1	1	1
wrangl	4	0	0	0
wrap	4	0	0	0
wrapper	5	0	0	0
write	48	0	0	0
write program	3	0	0	0
write test	3	0	0	0
written	28	0	0	0
wrong	8	0	0	0
wsgi	1	1	1	1
wtfawd	1	1	1	1
xarrai	1	1	1	1
xml	3	1	1	1
xpath	2	1	1	1
ye	3	0	0	0
year	55	0	0	0
year ago	4	0	0	0
yourself	6	0	0	0
zappa	2	1	1	1
zero	9	0	0	0
zeromq	2	1	1	1
zuul	1	1	1	1
words
#alexa	1
#amicodialessia	2
#analyt	1
#api	1
#assist	1
#barman	1
#commun	1
#data	1
#disasterrcoveri	1
#github	1
#googl	1
#horror	1
#lessonslearn	2
#oca	1
#odoo	1
#postrgresql	2
#remot	1
#selenium	1
#splinter	1
#voic	1
.net	2
abstract	5
access	3
activitystream	1
adtk	1
adventur	2
agil	8
ai	6
air	1
algebra	2
algorithm	5
algorithmicart	1
amazon	3
analysi	58
analyt	13
and	4
android	1
angularj	1
ansibl	7
apach	2
api	30
apollo	1
apphost	1
applic	5
architectur	11
arduino	2
arrow	1
art	4
artifici	13
artificialignor	1
as	1
ascii	1
asp.net	1
aspen	1
assembl	2
assess	1
assur	3
asterisk	1
astronomi	1
async	3
asynchron	1
asyncio	9
atari	1
auc	1
authent	2
autoencod	1
autogluon	1
autom	4
automl	1
avocado	1
avro	1
aw	17
backbone.j	1
backend	1
banana	1
base	2
basic	3
bay	1
bayesian	1
bdd	1
beautifulsoup	1
beer	1
beginn	1
behav	1
best	34
big	9
bigdata	5
bio	2
biomed	1
bit	1
bitio	1
block	1
blog	1
bnlearn	1
bokeh	3
booki	1
bostonpi	2
boto3	1
breezi	1
browser	1
bug	1
bugfix	1
bullwinkl	1
busi	8
bytecod	2
cach	1
case	4
casestudi	5
cassandra	1
causal	1
celeri	3
chalic	1
chang	2
chatop	1
chef	1
chines	1
ci	1
ciia	1
citizen	1
class	1
classif	2
clean	12
cli	1
climat	2
cloud	16
cloudcomput	6
cluster	1
cmd	1
cmd2	1
code	20
codereus	1
cognit	2
collabor	1
command	3
commandlin	2
commerc	1
commun	5
competit	1
compil	5
complic	1
comput	12
computervis	4
concurr	2
condomini	1
config	1
configstor	1
configur	1
confus	1
consul	1
contain	1
continu	17
continuousintegr	1
contribut	1
control	1
convers	1
copyright	1
core	2
corner	1
coverag	1
coverage.pi	1
cprofil	1
cpu	1
crawler	1
cross	2
cryptographi	3
csv	1
ctag	1
cuda	1
curv	1
cv	1
cython	2
daemon	1
dark	1
dashboard	1
dask	4
dask.distribut	1
data	276
dataanalysi	1
databas	19
databasemigr	2
datacent	1
dataclass	1
dataengin	1
dataexplor	2
datamin	2
dataminig	1
datasci	4
dataset	1
datastructur	1
datatransferobject	1
datavi	1
datavisu	4
datawareh	1
datawrangl	1
debug	5
deep	27
delayedexecut	1
deliveri	5
depend	2
deploi	5
deploy	11
descriptor	1
design	6
develop	27
devop	14
dict	1
dictionari	1
dijkstra	1
dill	1
distribut	5
django	96
django.contrib.messag	1
djangodaycopenhagen	11
djangoexplor	1
djangozoom	3
dlib	1
doc	1
docker	12
doctest	1
document	6
documentstor	1
domainspecificframework	1
dotcloud	1
dowhi	1
driven	3
dsf	2
dsl	5
duplic	1
e	3
eamc	1
earth	1
ec2	2
ecommerc	2
editor	2
educ	11
edward	1
elasticsearch	6
eldarion	1
eleph	1
eli5	1
embed	4
emot	1
emul	1
enaml	5
encod	1
engin	3
enterpris	1
enthought	3
entrepeneur	1
entrepeneurship	1
environ	2
ep.io	1
epio	2
erp	2
erpi	2
errbot	1
et	3
ethic	1
etl	3
evalu	5
event	2
exampl	2
except	1
expan	1
explor	2
express	1
extens	2
faa	2
fabric	2
fabulaw	1
facial	1
falcon	1
fashion	1
featur	3
feedback	1
financ	1
fiona	1
firmwar	1
first	4
flask	7
floss	1
flow	1
forecast	1
form	2
framework	12
free	1
freeipa	1
freemint	1
freshbook	1
full	4
fun	1
function	9
gae	1
game	3
gatewai	1
gdal	1
gener	2
genet	2
geneticprogram	1
genropi	12
gensim	1
geo	2
geodjango	3
geopynotebook	1
geospati	3
gestionali	4
getattr	1
getattribut	1
gevent	1
gi	6
gil	1
git	9
github	5
gitlab	2
glrm	1
gnu	2
good	1
googl	7
googleappengin	2
gov	1
gp	1
gpu	2
gpucomput	3
grafana	1
graph	6
graphdatabas	1
graphic	2
graphin	1
graphit	1
graphql	3
grid	1
group	2
gui	4
gunicorn	1
h2o	1
h5py	1
hack	4
hadoop	1
hannoi	3
hash	1
hashicorp	1
hashsign	1
hdf5	2
health	1
hephysisc	1
heroku	1
high	1
hint	2
histori	1
host	2
hous	1
html	1
html5	1
htsql	1
http	3
httplib	1
human	3
humor	2
hyperrest	1
hypothesi	1
i18n	1
id	4
ident	2
imag	7
impact	2
in	1
inclus	1
industri	3
industry4.0	3
infer	1
influxdb	1
inform	1
informat	2
infosec	2
infrastructur	5
integr	15
intellig	14
internation	3
internetdellecos	3
internetofth	3
interpret	5
io	1
iot	7
ipython	1
ipywidget	1
isomorph	1
istruzion	1
iter	1
java	1
javascript	11
jenkin	2
jinja2	1
jit	2
jqueri	1
json	2
jupyt	14
k8	1
kanban	1
kera	7
keyboard	1
knn	1
kubernet	5
label	1
lalr	1
lambda	3
landmin	1
languag	8
laptop	1
lead	1
leadership	1
leaflet	1
learn	132
lettuc	2
librari	3
licens	1
lime	1
line	3
linear	1
linguist	2
link	1
linux	2
live	3
liveweb	1
loadforecast	1
local	1
locat	1
log	3
logist	1
love	1
luigi	1
lxml	3
machin	70
machinelearn	1
mainten	1
manag	7
managementshel	1
map	4
marathon	1
math	1
mathemat	8
matplotlib	6
matrix	1
memcach	1
mental	1
mercuri	1
meso	1
messagequeu	3
metadata	1
metadsl	1
metric	1
micro	1
microcontrol	3
microservic	10
migrat	2
mine	8
miss	4
mllib	1
mobil	10
model	14
modular	1
mongodb	5
monitor	3
mooc	1
mptt	1
multi	1
multidb	1
multiform	1
multilingu	1
multimedia	1
multipledatabas	1
multiprocess	1
music	1
mysql	4
namedtupl	1
natur	4
nbdime	1
neo4j	3
neovim	1
netlifi	1
network	12
networkx	2
neural	7
neutrino	1
nf	1
nginx	1
nilm	1
ninja	1
nlp	16
nltk	2
nose	1
nosql	5
notebook	8
npl	1
numba	2
numpi	11
nvda	3
obeserv	1
object	1
odoo	5
of	3
oop	2
open	29
openapi	1
openblock	1
opencv	3
opendata	2
opengl	1
openid	1
openshift	1
opensourc	4
openstack	4
openstreetmap	2
oper	1
optic	1
optim	10
optimis	1
orient	1
orm	9
osx	2
over	1
overfit	1
paa	2
packag	3
palladium	1
panda	48
paradigm	2
parallel	3
paramet	2
parquet	1
parser	1
pattern	3
patternrecognit	1
payment	2
pci	1
pdf	1
pedagog	1
pelican	3
pep8	2
perform	21
petit	1
philo	1
php	1
physic	3
pickl	1
pip	3
pipelin	5
pipenv	1
pipett	1
platform	1
plone	1
plone4	1
plot	1
ply	1
polar	1
pollut	1
polymap	1
pomegran	1
postgi	1
postgr	5
postgresql	19
practic	35
predict	3
prezi	1
principl	1
print	1
privaci	2
problem	1
process	44
prodigi	1
product	1
profil	1
program	11
project	2
projectmanag	1
prometheu	1
prompt	1
properti	2
protect	1
protobuf	1
psf	1
pstat	1
psycholog	1
psycopg2	2
pub	1
puppet	1
pushcod	1
puzzl	3
py	2
pybind11	1
pycharm	1
pyflak	1
pyladi	1
pylint	1
pylon	1
pymc3	1
pypet	1
pypi	4
pyqt	2
pyrad	1
pyramid	1
pysal	1
pyspark	3
pystan	1
pystar	1
pyston	1
pytest	3
python	3
python3.7	1
python3.8	1
pythonscript	1
pytorch	3
pywatch	1
pyweb	1
qgi	1
qualiti	3
quantecon	1
queue	1
qweb	1
rabbitmq	1
radio	1
radiu	1
raspberrypi	4
rasterio	1
rattlesnak	1
rdbm	1
reactj	3
reader	3
readthedoc	1
realtim	3
recognit	3
recommend	1
recurs	3
redi	5
regex	1
regress	1
regular	1
reinforc	2
relai	1
releas	1
render	1
replic	2
replica	1
repoze.who.plugin	1
reproduc	2
request	2
rest	22
retriev	1
reus	2
risk	1
robot	1
robust	2
roc	1
rout	1
rtd	1
rtfd	1
rumba	1
runsnakerun	1
rust	1
s3	2
safeti	1
sale	1
scada	1
scalabl	2
scale	5
school	41
scienc	67
scientif	2
scientist	8
scikit	26
scipi	3
scrape	4
scrapi	2
screen	3
scrum	1
seaborn	2
search	9
secur	11
select	2
selenium	2
self	1
sell	1
sencha	4
sentiment	1
seri	1
serial	1
server	1
serverless	7
session	2
sftp	1
shap	1
sharedmemori	1
shmpe	1
signal	4
silverlight	1
simluat	1
simul	2
sklearn	4
slang	1
social	5
softwar	4
solv	1
solvcon	1
sourc	24
sourceforg	1
south	1
spaci	3
spark	3
spark.ml	1
sphinx	3
splinter	1
sport	1
spy	1
sql	4
sqlalchemi	1
sre	1
ssh	1
stackato	1
star	1
startup	1
static	4
statist	6
stopwordlist	1
storag	4
string	1
structur	9
structureddata	1
studi	4
studio	1
stups.io	1
style	3
sub	1
sud	1
sudoku	3
superset	2
supervis	1
supplychain	1
surlex	1
system	4
taiga	1
tastypi	1
tdd	3
teach	5
teamwork	4
tech	1
technolog	1
templat	1
tensorflow	8
termin	1
ternarylog	1
terraform	1
test	31
text	9
textextract	1
the	1
theano	1
thread	2
tilestash	1
time	1
timeit	1
timeseri	2
timeseriesanalysi	1
tip	1
tool	6
toolkit	1
tor	1
tornado	2
tower	3
transact	1
transfer	1
transform	1
translat	2
treebeard	1
trick	1
tripleo	1
tune	3
type	3
typescript	1
uarrai	1
ui	2
unittest	2
unladenswallow	1
unsupervis	1
updat	1
upgrad	1
urbananalyt	1
urllib2	1
user	2
uwsgi	1
ux	1
vagrant	1
valid	3
vault	1
version	1
video	1
view	2
vim	2
virtualenv	3
vision	3
visual	18
voip	1
wart	1
wayback	1
web	33
webapi	1
webapp	2
webframework	1
webservic	1
websocket	4
wetwar	1
window	3
winform	1
women	3
word	1
wordcount	1
wpf	1
wrangl	31
wsgi	1
wtfawd	1
xarrai	1
xml	1
xpath	1
zappa	1
zeromq	1
zuul	1`;
