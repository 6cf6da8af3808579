; 3848ab65369303f7e5897389243979ac272cea0e0ed5d8dee3bd5572d215cc1b
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @build_bitmaps(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, i64 %5, ptr captures(none) %6, ptr readnone captures(none) %7, ptr readnone captures(none) %8, ptr writeonly captures(none) %9, ptr readnone captures(none) %10, ptr readnone captures(none) %11, ptr readnone captures(none) %12, ptr readnone captures(none) %13, ptr readnone captures(none) %14, ptr readnone captures(none) %15, ptr readnone captures(none) %16, ptr captures(none) initializes((0, 8)) %17, ptr readonly captures(none) %18) local_unnamed_addr #0 {
  store i64 0, ptr %17, align 8
  %20 = sub i64 %4, %3
  %21 = icmp slt i64 %20, 1
  br i1 %21, label %110, label %22

22:
  %23 = phi i64 [ %54, %53 ], [ 0, %19 ]
  %24 = phi i64 [ %26, %53 ], [ %20, %19 ]
  %25 = phi i64 [ %27, %53 ], [ %3, %19 ]
  %26 = add nsw i64 %24, -1
  %27 = add i64 %25, 1
  %28 = getelementptr i32, ptr %2, i64 %25
  %29 = load i32, ptr %28, align 4
  %30 = icmp slt i32 %29, 0
  br i1 %30, label %31, label %53

31:
  %32 = sext i32 %29 to i64
  %33 = sub nsw i64 0, %32
  br label %34

34:
  %35 = phi i64 [ %43, %42 ], [ %23, %31 ]
  %36 = phi i64 [ %44, %42 ], [ 0, %31 ]
  %37 = phi i64 [ %51, %42 ], [ %33, %31 ]
  %38 = icmp eq i64 %36, %35
  br i1 %38, label %39, label %42

39:
  %40 = add nsw i64 %35, 1
  %41 = getelementptr i64, ptr %17, i64 %40
  store i64 0, ptr %41, align 8
  br label %42

42:
  %43 = phi i64 [ %40, %39 ], [ %35, %34 ]
  %44 = add nuw nsw i64 %36, 1
  %45 = shl i64 %36, 3
  %46 = getelementptr i8, ptr %17, i64 %45
  %47 = getelementptr i8, ptr %46, i64 8
  %48 = load i64, ptr %47, align 8
  %49 = and i64 %37, 1
  %50 = add nsw i64 %48, %49
  store i64 %50, ptr %47, align 8
  %51 = lshr i64 %37, 1
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %34

53:
  %54 = phi i64 [ %23, %22 ], [ %43, %42 ]
  %55 = icmp sgt i64 %24, 1
  br i1 %55, label %22, label %102

56:
  %57 = phi i64 [ %105, %108 ], [ %81, %56 ]
  %58 = phi i64 [ 0, %108 ], [ %76, %56 ]
  %59 = shl i64 %58, 3
  %60 = getelementptr i8, ptr %17, i64 %59
  %61 = getelementptr i8, ptr %60, i64 8
  %62 = load i64, ptr %61, align 8
  %63 = add nsw i64 %62, 63
  %64 = ashr i64 %63, 6
  %65 = add nsw i64 %64, %57
  store i64 %65, ptr %61, align 8
  %66 = getelementptr i8, ptr %60, i64 16
  %67 = load i64, ptr %66, align 8
  %68 = add nsw i64 %67, 63
  %69 = ashr i64 %68, 6
  %70 = add nsw i64 %69, %65
  store i64 %70, ptr %66, align 8
  %71 = getelementptr i8, ptr %60, i64 24
  %72 = load i64, ptr %71, align 8
  %73 = add nsw i64 %72, 63
  %74 = ashr i64 %73, 6
  %75 = add nsw i64 %74, %70
  store i64 %75, ptr %71, align 8
  %76 = add nuw nsw i64 %58, 4
  %77 = getelementptr i8, ptr %60, i64 32
  %78 = load i64, ptr %77, align 8
  %79 = add nsw i64 %78, 63
  %80 = ashr i64 %79, 6
  %81 = add nsw i64 %80, %75
  store i64 %81, ptr %77, align 8
  %82 = icmp eq i64 %109, %76
  br i1 %82, label %83, label %56

83:
  %84 = icmp eq i64 %106, 0
  br i1 %84, label %110, label %85

85:
  %86 = phi i64 [ %105, %104 ], [ %81, %83 ]
  %87 = phi i64 [ 0, %104 ], [ %109, %83 ]
  %88 = shl i64 %87, 3
  %89 = getelementptr i8, ptr %17, i64 %88
  %90 = getelementptr i8, ptr %89, i64 8
  br label %91

91:
  %92 = phi i64 [ %86, %85 ], [ %99, %91 ]
  %93 = phi i64 [ 0, %85 ], [ %100, %91 ]
  %94 = shl i64 %93, 3
  %95 = getelementptr i8, ptr %90, i64 %94
  %96 = load i64, ptr %95, align 8
  %97 = add nsw i64 %96, 63
  %98 = ashr i64 %97, 6
  %99 = add nsw i64 %98, %92
  store i64 %99, ptr %95, align 8
  %100 = add i64 %93, 1
  %101 = icmp eq i64 %106, %100
  br i1 %101, label %110, label %91

102:
  %103 = icmp slt i64 %54, 1
  br i1 %103, label %110, label %104

104:
  %105 = load i64, ptr %17, align 8
  %106 = and i64 %54, 3
  %107 = icmp samesign ult i64 %54, 4
  br i1 %107, label %85, label %108

108:
  %109 = and i64 %54, 9223372036854775804
  br label %56

110:
  %111 = phi i64 [ %54, %102 ], [ 0, %19 ], [ %54, %83 ], [ %54, %91 ]
  %112 = getelementptr i64, ptr %17, i64 %111
  %113 = load i64, ptr %112, align 8
  %114 = add nsw i64 %5, 7
  %115 = and i64 %114, -8
  %116 = mul nsw i64 %113, %115
  %117 = load i64, ptr %18, align 8
  %118 = icmp sgt i64 %116, %117
  br i1 %118, label %123, label %119

119:
  %120 = getelementptr i8, ptr %18, i64 8
  %121 = load i64, ptr %120, align 8
  %122 = icmp sgt i64 %115, %121
  br i1 %122, label %123, label %201

123:
  %124 = phi i64 [ -1, %119 ], [ -1, %110 ], [ %113, %242 ], [ %113, %198 ]
  store i64 %124, ptr %0, align 8
  ret i32 0

125:
  %126 = phi ptr [ %237, %234 ], [ %132, %125 ]
  %127 = phi i64 [ %235, %234 ], [ %131, %125 ]
  %128 = getelementptr i8, ptr %126, i64 -24
  store i64 %206, ptr %128, align 8
  %129 = getelementptr i8, ptr %126, i64 -16
  store i64 %206, ptr %129, align 8
  %130 = getelementptr i8, ptr %126, i64 -8
  store i64 %206, ptr %130, align 8
  store i64 %206, ptr %126, align 8
  %131 = add i64 %127, -4
  %132 = getelementptr i8, ptr %126, i64 32
  %133 = icmp sgt i64 %131, 4
  br i1 %133, label %125, label %134

134:
  %135 = shl i64 %206, 3
  %136 = getelementptr i8, ptr %17, i64 %135
  %137 = load i64, ptr %136, align 8
  br label %138

138:
  %139 = phi i64 [ %215, %214 ], [ %135, %134 ]
  %140 = phi i64 [ %209, %214 ], [ %137, %134 ]
  %141 = shl i64 %140, 6
  %142 = getelementptr i8, ptr %17, i64 %139
  store i64 %141, ptr %142, align 8
  %143 = icmp eq i64 %111, %207
  br i1 %143, label %238, label %205

144:
  %145 = phi i64 [ %199, %198 ], [ %3, %243 ]
  %146 = phi i64 [ %148, %198 ], [ %20, %243 ]
  %147 = phi i64 [ %149, %198 ], [ %3, %243 ]
  %148 = add nsw i64 %146, -1
  %149 = add i64 %147, 1
  %150 = getelementptr i32, ptr %2, i64 %147
  %151 = load i32, ptr %150, align 4
  %152 = icmp slt i32 %151, 0
  br i1 %152, label %153, label %198

153:
  %154 = sext i32 %151 to i64
  %155 = sub nsw i64 0, %154
  %156 = sub i64 %147, %145
  %157 = tail call i64 @llvm.smax.i64(i64 %156, i64 0)
  %158 = add nsw i64 %157, -1
  %159 = add i64 %145, 1
  %160 = icmp slt i64 %156, 1
  %161 = and i64 %157, 1
  %162 = icmp eq i64 %161, 0
  %163 = shl i64 %145, 2
  %164 = getelementptr i8, ptr %2, i64 %163
  %165 = icmp eq i64 %156, 1
  br label %166

166:
  %167 = phi i64 [ %190, %188 ], [ 0, %153 ]
  %168 = phi i64 [ %189, %188 ], [ %155, %153 ]
  %169 = and i64 %168, 1
  %170 = icmp eq i64 %169, 0
  br i1 %170, label %188, label %245

171:
  %172 = phi ptr [ %267, %264 ], [ %186, %171 ]
  %173 = phi i64 [ %265, %264 ], [ %185, %171 ]
  %174 = getelementptr i8, ptr %172, i64 -4
  %175 = load i32, ptr %174, align 4
  %176 = sext i32 %175 to i64
  %177 = getelementptr i64, ptr %254, i64 %176
  %178 = load i64, ptr %177, align 8
  %179 = or i64 %178, %249
  store i64 %179, ptr %177, align 8
  %180 = load i32, ptr %172, align 4
  %181 = sext i32 %180 to i64
  %182 = getelementptr i64, ptr %254, i64 %181
  %183 = load i64, ptr %182, align 8
  %184 = or i64 %183, %249
  store i64 %184, ptr %182, align 8
  %185 = add i64 %173, -2
  %186 = getelementptr i8, ptr %172, i64 8
  %187 = icmp sgt i64 %185, 2
  br i1 %187, label %171, label %188

188:
  %189 = lshr i64 %168, 1
  %190 = add nuw nsw i64 %167, 1
  %191 = icmp eq i64 %189, 0
  br i1 %191, label %192, label %166

192:
  %193 = shl i64 %147, 2
  %194 = getelementptr i8, ptr %2, i64 %193
  %195 = load i32, ptr %194, align 4
  %196 = icmp slt i32 %195, 0
  %197 = select i1 %196, i64 %149, i64 %145
  br label %198

198:
  %199 = phi i64 [ %145, %144 ], [ %197, %192 ]
  %200 = icmp sgt i64 %146, 1
  br i1 %200, label %144, label %123

201:
  %202 = icmp slt i64 %111, 1
  br i1 %202, label %238, label %203

203:
  %204 = getelementptr i8, ptr %9, i64 24
  br label %205

205:
  %206 = phi i64 [ %207, %138 ], [ 0, %203 ]
  %207 = add nuw nsw i64 %206, 1
  %208 = getelementptr i64, ptr %17, i64 %206
  %209 = load i64, ptr %208, align 8
  %210 = getelementptr i8, ptr %208, i64 8
  %211 = load i64, ptr %210, align 8
  %212 = sub i64 %211, %209
  %213 = icmp slt i64 %212, 1
  br i1 %213, label %214, label %216

214:
  %215 = shl i64 %206, 3
  br label %138

216:
  %217 = and i64 %212, 3
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %229, label %219

219:
  %220 = phi i64 [ %225, %219 ], [ %217, %216 ]
  %221 = phi i64 [ %222, %219 ], [ %209, %216 ]
  %222 = add i64 %221, 1
  %223 = shl i64 %221, 3
  %224 = getelementptr i8, ptr %9, i64 %223
  store i64 %206, ptr %224, align 8
  %225 = add nsw i64 %220, -1
  %226 = icmp eq i64 %225, 0
  br i1 %226, label %227, label %219

227:
  %228 = sub i64 %211, %222
  br label %229

229:
  %230 = phi i64 [ %212, %216 ], [ %228, %227 ]
  %231 = phi i64 [ %209, %216 ], [ %222, %227 ]
  %232 = sub i64 %209, %211
  %233 = icmp ugt i64 %232, -4
  br i1 %233, label %134, label %234

234:
  %235 = add i64 %230, 4
  %236 = shl i64 %231, 3
  %237 = getelementptr i8, ptr %204, i64 %236
  br label %125

238:
  %239 = icmp slt i64 %116, 1
  br i1 %239, label %242, label %240

240:
  %241 = shl nuw i64 %116, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 %241, i1 false)
  br label %242

242:
  br i1 %21, label %123, label %243

243:
  %244 = getelementptr i8, ptr %2, i64 4
  br label %144

245:
  %246 = getelementptr i64, ptr %17, i64 %167
  %247 = load i64, ptr %246, align 8
  %248 = and i64 %247, 63
  %249 = shl nuw i64 1, %248
  %250 = add nsw i64 %247, 1
  store i64 %250, ptr %246, align 8
  br i1 %160, label %188, label %251

251:
  %252 = ashr i64 %247, 6
  %253 = mul nsw i64 %252, %115
  %254 = getelementptr i64, ptr %6, i64 %253
  br i1 %162, label %261, label %255

255:
  %256 = load i32, ptr %164, align 4
  %257 = sext i32 %256 to i64
  %258 = getelementptr i64, ptr %254, i64 %257
  %259 = load i64, ptr %258, align 8
  %260 = or i64 %259, %249
  store i64 %260, ptr %258, align 8
  br label %261

261:
  %262 = phi i64 [ %157, %251 ], [ %158, %255 ]
  %263 = phi i64 [ %145, %251 ], [ %159, %255 ]
  br i1 %165, label %188, label %264

264:
  %265 = add i64 %262, 2
  %266 = shl i64 %263, 2
  %267 = getelementptr i8, ptr %244, i64 %266
  br label %171
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @clear_flags(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, ptr readonly captures(none) %5, i64 %6, i64 %7, ptr readonly captures(none) %8, i64 %9, ptr readonly captures(none) %10, ptr readonly captures(none) %11, ptr readonly captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15) local_unnamed_addr #3 {
  %17 = add nsw i64 %9, -1
  %18 = sub i64 %7, %6
  %19 = add nuw i64 %18, 7
  %20 = lshr i64 %19, 3
  %21 = icmp slt i64 %18, 1
  %22 = icmp eq i64 %20, 0
  %23 = select i1 %21, i1 true, i1 %22
  br i1 %23, label %120, label %24

24:
  %25 = getelementptr i8, ptr %2, i64 4
  br label %121

26:
  %27 = icmp sgt i64 %122, 1
  br i1 %27, label %121, label %120

28:
  %29 = icmp samesign ugt i64 %31, 1
  br i1 %29, label %30, label %108

30:
  %31 = phi i64 [ %33, %28 ], [ %129, %121 ]
  %32 = phi i64 [ %34, %28 ], [ %123, %121 ]
  %33 = add nsw i64 %31, -1
  %34 = add i64 %32, 1
  %35 = getelementptr i64, ptr %5, i64 %32
  %36 = load i64, ptr %35, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %38, label %62

38:
  %39 = getelementptr i64, ptr %3, i64 %36
  %40 = getelementptr i8, ptr %39, i64 -8
  %41 = load i64, ptr %40, align 8
  br label %62

42:
  %43 = add i64 %72, %63
  %44 = and i64 %66, 1
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %130, label %46

46:
  %47 = phi i64 [ 0, %68 ], [ %103, %42 ]
  %48 = phi i64 [ %63, %68 ], [ %43, %42 ]
  %49 = getelementptr i32, ptr %2, i64 %48
  %50 = load i32, ptr %49, align 4
  %51 = sext i32 %50 to i64
  %52 = mul i64 %51, -7046029254386353131
  %53 = lshr i64 %52, 30
  %54 = xor i64 %53, %52
  %55 = mul i64 %54, -4658895280553007687
  %56 = lshr i64 %55, 27
  %57 = xor i64 %56, %55
  %58 = mul i64 %57, -7723592293110705685
  %59 = lshr i64 %58, 31
  %60 = xor i64 %47, %59
  %61 = xor i64 %60, %58
  br label %130

62:
  %63 = phi i64 [ %41, %38 ], [ 0, %30 ]
  %64 = getelementptr i64, ptr %3, i64 %36
  %65 = load i64, ptr %64, align 8
  %66 = sub i64 %65, %63
  %67 = icmp slt i64 %66, 1
  br i1 %67, label %130, label %68

68:
  %69 = add i64 %63, 1
  %70 = icmp eq i64 %65, %69
  br i1 %70, label %46, label %71

71:
  %72 = and i64 %66, 9223372036854775806
  %73 = shl i64 %63, 2
  %74 = getelementptr i8, ptr %25, i64 %73
  br label %75

75:
  %76 = phi i64 [ %104, %75 ], [ 0, %71 ]
  %77 = phi i64 [ %103, %75 ], [ 0, %71 ]
  %78 = shl i64 %76, 2
  %79 = getelementptr i8, ptr %74, i64 %78
  %80 = getelementptr i8, ptr %79, i64 -4
  %81 = load i32, ptr %80, align 4
  %82 = sext i32 %81 to i64
  %83 = mul i64 %82, -7046029254386353131
  %84 = lshr i64 %83, 30
  %85 = xor i64 %84, %83
  %86 = mul i64 %85, -4658895280553007687
  %87 = lshr i64 %86, 27
  %88 = xor i64 %87, %86
  %89 = mul i64 %88, -7723592293110705685
  %90 = load i32, ptr %79, align 4
  %91 = sext i32 %90 to i64
  %92 = mul i64 %91, -7046029254386353131
  %93 = lshr i64 %92, 30
  %94 = xor i64 %93, %92
  %95 = mul i64 %94, -4658895280553007687
  %96 = lshr i64 %95, 27
  %97 = xor i64 %96, %95
  %98 = mul i64 %97, -7723592293110705685
  %99 = xor i64 %98, %89
  %100 = lshr i64 %99, 31
  %101 = xor i64 %77, %100
  %102 = xor i64 %101, %89
  %103 = xor i64 %102, %98
  %104 = add i64 %76, 2
  %105 = icmp eq i64 %72, %104
  br i1 %105, label %42, label %75

106:
  %107 = icmp sgt i64 %109, 1
  br i1 %107, label %108, label %26

108:
  %109 = phi i64 [ %111, %106 ], [ %129, %28 ]
  %110 = phi i64 [ %112, %106 ], [ %123, %28 ]
  %111 = add nsw i64 %109, -1
  %112 = add i64 %110, 1
  %113 = getelementptr i64, ptr %5, i64 %110
  %114 = load i64, ptr %113, align 8
  %115 = icmp sgt i64 %114, 0
  br i1 %115, label %116, label %169

116:
  %117 = getelementptr i64, ptr %3, i64 %114
  %118 = getelementptr i8, ptr %117, i64 -8
  %119 = load i64, ptr %118, align 8
  br label %169

120:
  store ptr null, ptr %0, align 8
  ret i32 0

121:
  %122 = phi i64 [ %124, %26 ], [ %20, %24 ]
  %123 = phi i64 [ %125, %26 ], [ %6, %24 ]
  %124 = add nsw i64 %122, -1
  %125 = add i64 %123, 8
  %126 = tail call i64 @llvm.smin.i64(i64 %7, i64 %125)
  %127 = sub i64 %126, %123
  %128 = icmp sgt i64 %127, 0
  %129 = tail call i64 @llvm.smax.i64(i64 %127, i64 0)
  br i1 %128, label %30, label %26

130:
  %131 = phi i64 [ 0, %62 ], [ %103, %42 ], [ %61, %46 ]
  %132 = sub nsw i64 %32, %123
  %133 = getelementptr i64, ptr %15, i64 %132
  store i64 %131, ptr %133, align 8
  %134 = shl i64 %36, 3
  br i1 %37, label %135, label %139

135:
  %136 = getelementptr i8, ptr %3, i64 %134
  %137 = getelementptr i8, ptr %136, i64 -8
  %138 = load i64, ptr %137, align 8
  br label %139

139:
  %140 = phi i64 [ %138, %135 ], [ 0, %130 ]
  %141 = getelementptr i8, ptr %3, i64 %134
  %142 = load i64, ptr %141, align 8
  %143 = sub i64 %142, %140
  %144 = icmp slt i64 %143, 1
  br i1 %144, label %28, label %145

145:
  %146 = add nuw i64 %143, 1
  %147 = shl i64 %140, 2
  %148 = getelementptr i8, ptr %2, i64 %147
  br label %149

149:
  %150 = phi ptr [ %148, %145 ], [ %167, %149 ]
  %151 = phi i64 [ %146, %145 ], [ %166, %149 ]
  %152 = load i32, ptr %150, align 4
  %153 = sext i32 %152 to i64
  %154 = mul i64 %153, -7046029254386353131
  %155 = lshr i64 %154, 30
  %156 = xor i64 %155, %154
  %157 = mul i64 %156, -4658895280553007687
  %158 = lshr i64 %157, 27
  %159 = xor i64 %158, %157
  %160 = mul i64 %159, -7723592293110705685
  %161 = lshr i64 %160, 31
  %162 = xor i64 %131, %161
  %163 = xor i64 %162, %160
  %164 = and i64 %163, %17
  %165 = getelementptr i64, ptr %8, i64 %164
  tail call void @llvm.prefetch.p0(ptr readonly %165, i32 0, i32 3, i32 1)
  %166 = add i64 %151, -1
  %167 = getelementptr i8, ptr %150, i64 4
  %168 = icmp samesign ugt i64 %166, 1
  br i1 %168, label %149, label %28

169:
  %170 = phi i64 [ %119, %116 ], [ 0, %108 ]
  %171 = getelementptr i64, ptr %3, i64 %114
  %172 = load i64, ptr %171, align 8
  %173 = sub i64 %172, %170
  %174 = icmp slt i64 %173, 1
  br i1 %174, label %106, label %175

175:
  %176 = sub nsw i64 %110, %123
  %177 = shl i64 %176, 3
  %178 = getelementptr i8, ptr %15, i64 %177
  %179 = shl i64 %114, 3
  %180 = getelementptr i8, ptr %4, i64 %179
  %181 = getelementptr i8, ptr %3, i64 %179
  %182 = getelementptr i8, ptr %181, i64 -8
  br label %183

183:
  %184 = phi i64 [ %173, %175 ], [ %186, %284 ]
  %185 = phi i64 [ %170, %175 ], [ %187, %284 ]
  %186 = add nsw i64 %184, -1
  %187 = add i64 %185, 1
  %188 = load i64, ptr %178, align 8
  %189 = getelementptr i32, ptr %2, i64 %185
  %190 = load i32, ptr %189, align 4
  %191 = sext i32 %190 to i64
  %192 = mul i64 %191, -7046029254386353131
  %193 = lshr i64 %192, 30
  %194 = xor i64 %193, %192
  %195 = mul i64 %194, -4658895280553007687
  %196 = lshr i64 %195, 27
  %197 = xor i64 %196, %195
  %198 = mul i64 %197, -7723592293110705685
  %199 = lshr i64 %198, 31
  %200 = xor i64 %188, %199
  %201 = xor i64 %200, %198
  %202 = load i64, ptr %180, align 8
  %203 = and i64 %201, %17
  %204 = getelementptr i64, ptr %8, i64 %203
  %205 = load i64, ptr %204, align 8
  %206 = icmp eq i64 %205, 0
  br i1 %206, label %284, label %207

207:
  %208 = phi i64 [ %276, %272 ], [ %205, %183 ]
  %209 = phi i64 [ %274, %272 ], [ %203, %183 ]
  %210 = xor i64 %208, %201
  %211 = icmp ult i64 %210, 1099511627776
  br i1 %211, label %278, label %272

212:
  %213 = shl nuw nsw i64 %279, 3
  %214 = getelementptr i8, ptr %12, i64 %213
  %215 = getelementptr i8, ptr %214, i64 -8
  %216 = load i64, ptr %215, align 8
  %217 = icmp eq i64 %216, %202
  br i1 %217, label %223, label %218

218:
  %219 = getelementptr i8, ptr %14, i64 %279
  %220 = getelementptr i8, ptr %219, i64 -1
  %221 = load i8, ptr %220, align 1
  %222 = icmp eq i8 %221, 0
  br i1 %222, label %272, label %223

223:
  %224 = phi i1 [ false, %218 ], [ true, %212 ]
  br i1 %115, label %225, label %243

225:
  %226 = load i64, ptr %182, align 8
  br label %243

227:
  %228 = add nsw i64 %238, 1
  %229 = add i64 %234, -1
  %230 = getelementptr i8, ptr %233, i64 4
  %231 = icmp sgt i64 %229, 1
  br i1 %231, label %232, label %267

232:
  %233 = phi ptr [ %266, %263 ], [ %230, %227 ]
  %234 = phi i64 [ %264, %263 ], [ %229, %227 ]
  %235 = phi i64 [ %244, %263 ], [ %228, %227 ]
  %236 = icmp eq i64 %235, %185
  %237 = zext i1 %236 to i64
  %238 = add nsw i64 %235, %237
  %239 = load i32, ptr %233, align 4
  %240 = getelementptr i32, ptr %2, i64 %238
  %241 = load i32, ptr %240, align 4
  %242 = icmp eq i32 %239, %241
  br i1 %242, label %227, label %272

243:
  %244 = phi i64 [ %226, %225 ], [ 0, %223 ]
  %245 = load i64, ptr %181, align 8
  %246 = icmp samesign ugt i64 %279, 1
  %247 = shl nuw nsw i64 %279, 3
  br i1 %246, label %248, label %252

248:
  %249 = getelementptr i8, ptr %11, i64 %247
  %250 = getelementptr i8, ptr %249, i64 -16
  %251 = load i64, ptr %250, align 8
  br label %252

252:
  %253 = phi i64 [ %251, %248 ], [ 0, %243 ]
  %254 = getelementptr i8, ptr %11, i64 %247
  %255 = getelementptr i8, ptr %254, i64 -8
  %256 = load i64, ptr %255, align 8
  %257 = sub i64 %256, %253
  %258 = xor i64 %244, -1
  %259 = add i64 %245, %258
  %260 = icmp eq i64 %257, %259
  br i1 %260, label %261, label %272

261:
  %262 = icmp slt i64 %257, 1
  br i1 %262, label %267, label %263

263:
  %264 = add nuw i64 %257, 1
  %265 = shl i64 %253, 2
  %266 = getelementptr i8, ptr %10, i64 %265
  br label %232

267:
  %268 = getelementptr i8, ptr %14, i64 %279
  %269 = getelementptr i8, ptr %268, i64 -1
  store i8 0, ptr %269, align 1
  br i1 %224, label %270, label %284

270:
  %271 = getelementptr i8, ptr %280, i64 -1
  store i8 0, ptr %271, align 1
  br label %284

272:
  %273 = add nsw i64 %209, 1
  %274 = and i64 %273, %17
  %275 = getelementptr i64, ptr %8, i64 %274
  %276 = load i64, ptr %275, align 8
  %277 = icmp eq i64 %276, 0
  br i1 %277, label %284, label %207

278:
  %279 = and i64 %208, 1099511627775
  %280 = getelementptr i8, ptr %13, i64 %279
  %281 = getelementptr i8, ptr %280, i64 -1
  %282 = load i8, ptr %281, align 1
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %218, label %212

284:
  %285 = icmp samesign ugt i64 %184, 1
  br i1 %285, label %183, label %106
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_children(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, i64 %7, ptr captures(none) %8, ptr readonly captures(none) %9, ptr captures(none) %10, ptr captures(none) %11, ptr captures(none) %12) local_unnamed_addr #0 {
  %14 = icmp slt i64 %7, 1
  br i1 %14, label %101, label %15

15:
  %16 = getelementptr i8, ptr %2, i64 8
  %17 = getelementptr i8, ptr %6, i64 24
  br label %102

18:
  %19 = icmp eq i64 %7, %104
  br i1 %19, label %101, label %102

20:
  %21 = phi i64 [ %135, %134 ], [ %39, %20 ]
  %22 = phi i64 [ %132, %134 ], [ %41, %20 ]
  %23 = shl i64 %22, 3
  %24 = getelementptr i8, ptr %6, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr i64, ptr %8, i64 %25
  store i64 %22, ptr %26, align 8
  %27 = getelementptr i8, ptr %24, i64 8
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr i64, ptr %8, i64 %28
  %30 = add i64 %22, 1
  store i64 %30, ptr %29, align 8
  %31 = getelementptr i8, ptr %24, i64 16
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr i64, ptr %8, i64 %32
  %34 = add i64 %22, 2
  store i64 %34, ptr %33, align 8
  %35 = getelementptr i8, ptr %24, i64 24
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr i64, ptr %8, i64 %36
  %38 = add i64 %22, 3
  store i64 %38, ptr %37, align 8
  %39 = add i64 %21, -4
  %40 = icmp samesign ugt i64 %39, 4
  %41 = add i64 %22, 4
  br i1 %40, label %20, label %136

42:
  %43 = phi i64 [ %45, %82 ], [ %141, %136 ]
  %44 = phi i64 [ %46, %82 ], [ %138, %136 ]
  %45 = add nsw i64 %43, -1
  %46 = add i64 %44, 1
  %47 = getelementptr i64, ptr %4, i64 %44
  %48 = load i64, ptr %47, align 8
  %49 = add nsw i64 %48, 1
  %50 = getelementptr i64, ptr %9, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr i32, ptr %2, i64 %49
  %53 = load i32, ptr %52, align 4
  %54 = icmp sgt i32 %53, -1
  br i1 %54, label %55, label %82

55:
  %56 = shl i64 %48, 2
  %57 = getelementptr i8, ptr %16, i64 %56
  br label %58

58:
  %59 = phi ptr [ %57, %55 ], [ %81, %78 ]
  %60 = phi i32 [ %53, %55 ], [ %79, %78 ]
  %61 = zext nneg i32 %60 to i64
  %62 = getelementptr i64, ptr %8, i64 %61
  %63 = load i64, ptr %62, align 8
  %64 = icmp sgt i64 %63, -1
  br i1 %64, label %65, label %78

65:
  %66 = getelementptr i64, ptr %11, i64 %63
  %67 = load i64, ptr %66, align 8
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %66, align 8
  %69 = getelementptr i64, ptr %12, i64 %63
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %70, %51
  br i1 %71, label %78, label %72

72:
  %73 = shl i64 %63, 3
  %74 = getelementptr i8, ptr %12, i64 %73
  store i64 %51, ptr %74, align 8
  %75 = getelementptr i64, ptr %10, i64 %63
  %76 = load i64, ptr %75, align 8
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %75, align 8
  br label %78

78:
  %79 = load i32, ptr %59, align 4
  %80 = icmp sgt i32 %79, -1
  %81 = getelementptr i8, ptr %59, i64 4
  br i1 %80, label %58, label %82

82:
  %83 = icmp sgt i64 %43, 1
  br i1 %83, label %42, label %143

84:
  %85 = phi ptr [ %169, %166 ], [ %99, %84 ]
  %86 = phi i64 [ %167, %166 ], [ %98, %84 ]
  %87 = getelementptr i8, ptr %85, i64 -24
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr i64, ptr %8, i64 %88
  store i64 -1, ptr %89, align 8
  %90 = getelementptr i8, ptr %85, i64 -16
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr i64, ptr %8, i64 %91
  store i64 -1, ptr %92, align 8
  %93 = getelementptr i8, ptr %85, i64 -8
  %94 = load i64, ptr %93, align 8
  %95 = getelementptr i64, ptr %8, i64 %94
  store i64 -1, ptr %95, align 8
  %96 = load i64, ptr %85, align 8
  %97 = getelementptr i64, ptr %8, i64 %96
  store i64 -1, ptr %97, align 8
  %98 = add i64 %86, -4
  %99 = getelementptr i8, ptr %85, i64 32
  %100 = icmp sgt i64 %98, 4
  br i1 %100, label %84, label %18

101:
  store ptr null, ptr %0, align 8
  ret i32 0

102:
  %103 = phi i64 [ %104, %18 ], [ 0, %15 ]
  %104 = add nuw nsw i64 %103, 1
  %105 = getelementptr i64, ptr %5, i64 %103
  %106 = load i64, ptr %105, align 8
  %107 = getelementptr i64, ptr %5, i64 %104
  %108 = load i64, ptr %107, align 8
  %109 = sub i64 %108, %106
  %110 = icmp sgt i64 %109, 0
  %111 = tail call i64 @llvm.smax.i64(i64 %109, i64 0)
  br i1 %110, label %112, label %136

112:
  %113 = and i64 %111, 3
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %130, label %115

115:
  %116 = shl i64 %106, 3
  %117 = getelementptr i8, ptr %6, i64 %116
  br label %118

118:
  %119 = phi i64 [ %125, %118 ], [ 0, %115 ]
  %120 = add i64 %119, %106
  %121 = shl nuw nsw i64 %119, 3
  %122 = getelementptr i8, ptr %117, i64 %121
  %123 = load i64, ptr %122, align 8
  %124 = getelementptr i64, ptr %8, i64 %123
  store i64 %120, ptr %124, align 8
  %125 = add nuw nsw i64 %119, 1
  %126 = icmp eq i64 %113, %125
  br i1 %126, label %127, label %118

127:
  %128 = and i64 %111, 9223372036854775804
  %129 = add i64 %113, %106
  br label %130

130:
  %131 = phi i64 [ %111, %112 ], [ %128, %127 ]
  %132 = phi i64 [ %106, %112 ], [ %129, %127 ]
  %133 = icmp samesign ult i64 %109, 4
  br i1 %133, label %136, label %134

134:
  %135 = add nuw i64 %131, 4
  br label %20

136:
  %137 = getelementptr i64, ptr %3, i64 %103
  %138 = load i64, ptr %137, align 8
  %139 = getelementptr i64, ptr %3, i64 %104
  %140 = load i64, ptr %139, align 8
  %141 = sub i64 %140, %138
  %142 = icmp slt i64 %141, 1
  br i1 %142, label %143, label %42

143:
  %144 = icmp slt i64 %109, 1
  br i1 %144, label %18, label %145

145:
  %146 = and i64 %111, 3
  %147 = icmp eq i64 %146, 0
  br i1 %147, label %162, label %148

148:
  %149 = shl i64 %106, 3
  %150 = getelementptr i8, ptr %6, i64 %149
  br label %151

151:
  %152 = phi i64 [ %157, %151 ], [ 0, %148 ]
  %153 = shl nuw nsw i64 %152, 3
  %154 = getelementptr i8, ptr %150, i64 %153
  %155 = load i64, ptr %154, align 8
  %156 = getelementptr i64, ptr %8, i64 %155
  store i64 -1, ptr %156, align 8
  %157 = add nuw nsw i64 %152, 1
  %158 = icmp eq i64 %146, %157
  br i1 %158, label %159, label %151

159:
  %160 = and i64 %111, 9223372036854775804
  %161 = add i64 %146, %106
  br label %162

162:
  %163 = phi i64 [ %111, %145 ], [ %160, %159 ]
  %164 = phi i64 [ %106, %145 ], [ %161, %159 ]
  %165 = icmp samesign ult i64 %109, 4
  br i1 %165, label %18, label %166

166:
  %167 = add nuw i64 %163, 4
  %168 = shl i64 %164, 3
  %169 = getelementptr i8, ptr %17, i64 %168
  br label %84
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_items(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i64 %7, ptr captures(none) %8) local_unnamed_addr #0 {
  %10 = sub i64 %7, %6
  %11 = icmp slt i64 %10, 1
  br i1 %11, label %35, label %12

12:
  %13 = getelementptr i8, ptr %2, i64 4
  br label %36

14:
  %15 = icmp samesign ugt i64 %37, 1
  br i1 %15, label %36, label %35

16:
  %17 = phi ptr [ %69, %66 ], [ %33, %16 ]
  %18 = phi i64 [ %67, %66 ], [ %32, %16 ]
  %19 = getelementptr i8, ptr %17, i64 -4
  %20 = load i32, ptr %19, align 4
  %21 = sext i32 %20 to i64
  %22 = sub nsw i64 %21, %5
  %23 = getelementptr i64, ptr %8, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = add nsw i64 %24, %42
  store i64 %25, ptr %23, align 8
  %26 = load i32, ptr %17, align 4
  %27 = sext i32 %26 to i64
  %28 = sub nsw i64 %27, %5
  %29 = getelementptr i64, ptr %8, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = add nsw i64 %30, %42
  store i64 %31, ptr %29, align 8
  %32 = add i64 %18, -2
  %33 = getelementptr i8, ptr %17, i64 8
  %34 = icmp samesign ugt i64 %32, 2
  br i1 %34, label %16, label %14

35:
  store ptr null, ptr %0, align 8
  ret i32 0

36:
  %37 = phi i64 [ %39, %14 ], [ %10, %12 ]
  %38 = phi i64 [ %40, %14 ], [ %6, %12 ]
  %39 = add nsw i64 %37, -1
  %40 = add i64 %38, 1
  %41 = getelementptr i64, ptr %4, i64 %38
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr i64, ptr %3, i64 %38
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr i8, ptr %43, i64 8
  %46 = load i64, ptr %45, align 8
  %47 = sub i64 %46, %44
  %48 = icmp slt i64 %47, 1
  br i1 %48, label %14, label %49

49:
  %50 = add i64 %44, 1
  %51 = and i64 %47, 1
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %62, label %53

53:
  %54 = add nsw i64 %47, -1
  %55 = getelementptr i32, ptr %2, i64 %44
  %56 = load i32, ptr %55, align 4
  %57 = sext i32 %56 to i64
  %58 = sub nsw i64 %57, %5
  %59 = getelementptr i64, ptr %8, i64 %58
  %60 = load i64, ptr %59, align 8
  %61 = add nsw i64 %60, %42
  store i64 %61, ptr %59, align 8
  br label %62

62:
  %63 = phi i64 [ %47, %49 ], [ %54, %53 ]
  %64 = phi i64 [ %44, %49 ], [ %50, %53 ]
  %65 = icmp eq i64 %46, %50
  br i1 %65, label %14, label %66

66:
  %67 = add nuw i64 %63, 2
  %68 = shl i64 %64, 2
  %69 = getelementptr i8, ptr %13, i64 %68
  br label %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @count_places(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, ptr captures(none) %5) local_unnamed_addr #0 {
  %7 = sub i64 %4, %3
  %8 = icmp slt i64 %7, 1
  br i1 %8, label %33, label %9

9:
  %10 = add nuw i64 %7, 1
  br label %11

11:
  %12 = phi i64 [ %3, %9 ], [ %16, %35 ]
  %13 = phi i64 [ %10, %9 ], [ %38, %35 ]
  %14 = phi i64 [ 0, %9 ], [ %36, %35 ]
  %15 = phi i64 [ %3, %9 ], [ %37, %35 ]
  %16 = add i64 %12, 1
  %17 = shl i64 %16, 2
  %18 = getelementptr i8, ptr %2, i64 %17
  %19 = getelementptr i8, ptr %18, i64 -4
  %20 = load i32, ptr %19, align 4
  %21 = sext i32 %20 to i64
  %22 = icmp slt i32 %20, 0
  br i1 %22, label %23, label %26

23:
  %24 = sub i64 %16, %15
  %25 = tail call i64 @llvm.smax.i64(i64 %24, i64 %14)
  br label %35

26:
  %27 = load i32, ptr %18, align 4
  %28 = icmp sgt i32 %27, -1
  br i1 %28, label %29, label %35

29:
  %30 = getelementptr i64, ptr %5, i64 %21
  %31 = load i64, ptr %30, align 8
  %32 = add nsw i64 %31, 1
  store i64 %32, ptr %30, align 8
  br label %35

33:
  %34 = phi i64 [ 0, %6 ], [ %36, %35 ]
  store i64 %34, ptr %0, align 8
  ret i32 0

35:
  %36 = phi i64 [ %14, %26 ], [ %14, %29 ], [ %25, %23 ]
  %37 = phi i64 [ %15, %26 ], [ %15, %29 ], [ %16, %23 ]
  %38 = add i64 %13, -1
  %39 = icmp samesign ugt i64 %38, 1
  br i1 %39, label %11, label %33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @index_sets(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readnone captures(none) %4, ptr readonly captures(none) %5, i64 %6, i64 %7, ptr captures(none) %8, i64 %9, ptr captures(none) %10) local_unnamed_addr #3 {
  %12 = add nsw i64 %9, -1
  %13 = sub i64 %7, %6
  %14 = add nuw i64 %13, 7
  %15 = lshr i64 %14, 3
  %16 = icmp slt i64 %13, 1
  %17 = icmp eq i64 %15, 0
  %18 = select i1 %16, i1 true, i1 %17
  br i1 %18, label %115, label %19

19:
  %20 = getelementptr i8, ptr %2, i64 4
  br label %116

21:
  %22 = icmp sgt i64 %117, 1
  br i1 %22, label %116, label %115

23:
  %24 = phi i64 [ %26, %125 ], [ %124, %116 ]
  %25 = phi i64 [ %27, %125 ], [ %118, %116 ]
  %26 = add nsw i64 %24, -1
  %27 = add i64 %25, 1
  %28 = getelementptr i64, ptr %5, i64 %25
  %29 = load i64, ptr %28, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %31, label %55

31:
  %32 = getelementptr i64, ptr %3, i64 %29
  %33 = getelementptr i8, ptr %32, i64 -8
  %34 = load i64, ptr %33, align 8
  br label %55

35:
  %36 = add i64 %65, %56
  %37 = and i64 %59, 1
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %125, label %39

39:
  %40 = phi i64 [ 0, %61 ], [ %96, %35 ]
  %41 = phi i64 [ %56, %61 ], [ %36, %35 ]
  %42 = getelementptr i32, ptr %2, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = mul i64 %44, -7046029254386353131
  %46 = lshr i64 %45, 30
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4658895280553007687
  %49 = lshr i64 %48, 27
  %50 = xor i64 %49, %48
  %51 = mul i64 %50, -7723592293110705685
  %52 = lshr i64 %51, 31
  %53 = xor i64 %40, %52
  %54 = xor i64 %53, %51
  br label %125

55:
  %56 = phi i64 [ %34, %31 ], [ 0, %23 ]
  %57 = getelementptr i64, ptr %3, i64 %29
  %58 = load i64, ptr %57, align 8
  %59 = sub i64 %58, %56
  %60 = icmp slt i64 %59, 1
  br i1 %60, label %125, label %61

61:
  %62 = add i64 %56, 1
  %63 = icmp eq i64 %58, %62
  br i1 %63, label %39, label %64

64:
  %65 = and i64 %59, 9223372036854775806
  %66 = shl i64 %56, 2
  %67 = getelementptr i8, ptr %20, i64 %66
  br label %68

68:
  %69 = phi i64 [ %97, %68 ], [ 0, %64 ]
  %70 = phi i64 [ %96, %68 ], [ 0, %64 ]
  %71 = shl i64 %69, 2
  %72 = getelementptr i8, ptr %67, i64 %71
  %73 = getelementptr i8, ptr %72, i64 -4
  %74 = load i32, ptr %73, align 4
  %75 = sext i32 %74 to i64
  %76 = mul i64 %75, -7046029254386353131
  %77 = lshr i64 %76, 30
  %78 = xor i64 %77, %76
  %79 = mul i64 %78, -4658895280553007687
  %80 = lshr i64 %79, 27
  %81 = xor i64 %80, %79
  %82 = mul i64 %81, -7723592293110705685
  %83 = load i32, ptr %72, align 4
  %84 = sext i32 %83 to i64
  %85 = mul i64 %84, -7046029254386353131
  %86 = lshr i64 %85, 30
  %87 = xor i64 %86, %85
  %88 = mul i64 %87, -4658895280553007687
  %89 = lshr i64 %88, 27
  %90 = xor i64 %89, %88
  %91 = mul i64 %90, -7723592293110705685
  %92 = xor i64 %91, %82
  %93 = lshr i64 %92, 31
  %94 = xor i64 %70, %93
  %95 = xor i64 %94, %82
  %96 = xor i64 %95, %91
  %97 = add i64 %69, 2
  %98 = icmp eq i64 %65, %97
  br i1 %98, label %35, label %68

99:
  %100 = phi i64 [ %102, %99 ], [ %140, %132 ]
  %101 = add nsw i64 %100, 1
  %102 = and i64 %101, %12
  %103 = getelementptr i64, ptr %8, i64 %102
  %104 = load i64, ptr %103, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %99

106:
  %107 = phi i64 [ %140, %132 ], [ %102, %99 ]
  %108 = and i64 %139, -1099511627776
  %109 = getelementptr i64, ptr %5, i64 %134
  %110 = load i64, ptr %109, align 8
  %111 = add nsw i64 %110, 1
  %112 = or i64 %111, %108
  %113 = getelementptr i64, ptr %8, i64 %107
  store i64 %112, ptr %113, align 8
  %114 = icmp sgt i64 %133, 1
  br i1 %114, label %132, label %21

115:
  store ptr null, ptr %0, align 8
  ret i32 0

116:
  %117 = phi i64 [ %119, %21 ], [ %15, %19 ]
  %118 = phi i64 [ %120, %21 ], [ %6, %19 ]
  %119 = add nsw i64 %117, -1
  %120 = add i64 %118, 8
  %121 = tail call i64 @llvm.smin.i64(i64 %7, i64 %120)
  %122 = sub i64 %121, %118
  %123 = icmp sgt i64 %122, 0
  %124 = tail call i64 @llvm.smax.i64(i64 %122, i64 0)
  br i1 %123, label %23, label %21

125:
  %126 = phi i64 [ 0, %55 ], [ %96, %35 ], [ %54, %39 ]
  %127 = sub nsw i64 %25, %118
  %128 = getelementptr i64, ptr %10, i64 %127
  store i64 %126, ptr %128, align 8
  %129 = and i64 %126, %12
  %130 = getelementptr i64, ptr %8, i64 %129
  tail call void @llvm.prefetch.p0(ptr readonly %130, i32 0, i32 3, i32 1)
  %131 = icmp samesign ugt i64 %24, 1
  br i1 %131, label %23, label %132

132:
  %133 = phi i64 [ %135, %106 ], [ %124, %125 ]
  %134 = phi i64 [ %136, %106 ], [ %118, %125 ]
  %135 = add nsw i64 %133, -1
  %136 = add i64 %134, 1
  %137 = sub nsw i64 %134, %118
  %138 = getelementptr i64, ptr %10, i64 %137
  %139 = load i64, ptr %138, align 8
  %140 = and i64 %139, %12
  %141 = getelementptr i64, ptr %8, i64 %140
  %142 = load i64, ptr %141, align 8
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %106, label %99
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_hits(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, i64 %7, ptr captures(none) %8, ptr readonly captures(none) %9, ptr captures(none) %10, ptr writeonly captures(none) %11) local_unnamed_addr #0 {
  %13 = icmp slt i64 %7, 1
  br i1 %13, label %94, label %14

14:
  %15 = getelementptr i8, ptr %6, i64 24
  br label %95

16:
  %17 = icmp eq i64 %7, %97
  br i1 %17, label %94, label %95

18:
  %19 = phi i64 [ %124, %122 ], [ %42, %40 ]
  %20 = phi i64 [ %123, %122 ], [ %41, %40 ]
  %21 = getelementptr i8, ptr %9, i64 %19
  %22 = getelementptr i8, ptr %21, i64 -1
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %23, 0
  br i1 %24, label %32, label %25

25:
  %26 = add i64 %19, -1
  %27 = shl i64 %19, 3
  %28 = getelementptr i8, ptr %6, i64 %27
  %29 = getelementptr i8, ptr %28, i64 -8
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr i64, ptr %8, i64 %30
  store i64 %26, ptr %31, align 8
  br label %32

32:
  %33 = load i8, ptr %21, align 1
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %40, label %35

35:
  %36 = shl i64 %19, 3
  %37 = getelementptr i8, ptr %6, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr i64, ptr %8, i64 %38
  store i64 %19, ptr %39, align 8
  br label %40

40:
  %41 = add i64 %20, -2
  %42 = add i64 %19, 2
  %43 = icmp sgt i64 %41, 2
  br i1 %43, label %18, label %125

44:
  %45 = phi i64 [ %47, %75 ], [ %130, %125 ]
  %46 = phi i64 [ %48, %75 ], [ %127, %125 ]
  %47 = add nsw i64 %45, -1
  %48 = add i64 %46, 1
  %49 = getelementptr i64, ptr %4, i64 %46
  %50 = load i64, ptr %49, align 8
  %51 = add nsw i64 %50, 1
  %52 = getelementptr i32, ptr %2, i64 %51
  %53 = load i32, ptr %52, align 4
  %54 = icmp sgt i32 %53, -1
  br i1 %54, label %55, label %75

55:
  %56 = phi i32 [ %73, %68 ], [ %53, %44 ]
  %57 = phi i64 [ %69, %68 ], [ %51, %44 ]
  %58 = zext nneg i32 %56 to i64
  %59 = getelementptr i64, ptr %8, i64 %58
  %60 = load i64, ptr %59, align 8
  %61 = icmp sgt i64 %60, -1
  br i1 %61, label %62, label %68

62:
  %63 = getelementptr i64, ptr %10, i64 %60
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr i64, ptr %11, i64 %64
  store i64 %57, ptr %65, align 8
  %66 = load i64, ptr %63, align 8
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %63, align 8
  br label %68

68:
  %69 = add nsw i64 %57, 1
  %70 = shl i64 %57, 2
  %71 = getelementptr i8, ptr %2, i64 %70
  %72 = getelementptr i8, ptr %71, i64 4
  %73 = load i32, ptr %72, align 4
  %74 = icmp sgt i32 %73, -1
  br i1 %74, label %55, label %75

75:
  %76 = icmp sgt i64 %45, 1
  br i1 %76, label %44, label %132

77:
  %78 = phi ptr [ %158, %155 ], [ %92, %77 ]
  %79 = phi i64 [ %156, %155 ], [ %91, %77 ]
  %80 = getelementptr i8, ptr %78, i64 -24
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr i64, ptr %8, i64 %81
  store i64 -1, ptr %82, align 8
  %83 = getelementptr i8, ptr %78, i64 -16
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr i64, ptr %8, i64 %84
  store i64 -1, ptr %85, align 8
  %86 = getelementptr i8, ptr %78, i64 -8
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr i64, ptr %8, i64 %87
  store i64 -1, ptr %88, align 8
  %89 = load i64, ptr %78, align 8
  %90 = getelementptr i64, ptr %8, i64 %89
  store i64 -1, ptr %90, align 8
  %91 = add i64 %79, -4
  %92 = getelementptr i8, ptr %78, i64 32
  %93 = icmp sgt i64 %91, 4
  br i1 %93, label %77, label %16

94:
  store ptr null, ptr %0, align 8
  ret i32 0

95:
  %96 = phi i64 [ %97, %16 ], [ 0, %14 ]
  %97 = add nuw nsw i64 %96, 1
  %98 = getelementptr i64, ptr %5, i64 %96
  %99 = load i64, ptr %98, align 8
  %100 = getelementptr i64, ptr %5, i64 %97
  %101 = load i64, ptr %100, align 8
  %102 = sub i64 %101, %99
  %103 = icmp sgt i64 %102, 0
  %104 = tail call i64 @llvm.smax.i64(i64 %102, i64 0)
  br i1 %103, label %105, label %125

105:
  %106 = and i64 %104, 1
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %118, label %108

108:
  %109 = add nsw i64 %104, -1
  %110 = add i64 %99, 1
  %111 = getelementptr i8, ptr %9, i64 %99
  %112 = load i8, ptr %111, align 1
  %113 = icmp eq i8 %112, 0
  br i1 %113, label %118, label %114

114:
  %115 = getelementptr i64, ptr %6, i64 %99
  %116 = load i64, ptr %115, align 8
  %117 = getelementptr i64, ptr %8, i64 %116
  store i64 %99, ptr %117, align 8
  br label %118

118:
  %119 = phi i64 [ %104, %105 ], [ %109, %114 ], [ %109, %108 ]
  %120 = phi i64 [ %99, %105 ], [ %110, %114 ], [ %110, %108 ]
  %121 = icmp eq i64 %102, 1
  br i1 %121, label %125, label %122

122:
  %123 = add nuw i64 %119, 2
  %124 = add i64 %120, 1
  br label %18

125:
  %126 = getelementptr i64, ptr %3, i64 %96
  %127 = load i64, ptr %126, align 8
  %128 = getelementptr i64, ptr %3, i64 %97
  %129 = load i64, ptr %128, align 8
  %130 = sub i64 %129, %127
  %131 = icmp slt i64 %130, 1
  br i1 %131, label %132, label %44

132:
  %133 = icmp slt i64 %102, 1
  br i1 %133, label %16, label %134

134:
  %135 = and i64 %104, 3
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %151, label %137

137:
  %138 = shl i64 %99, 3
  %139 = getelementptr i8, ptr %6, i64 %138
  br label %140

140:
  %141 = phi i64 [ %146, %140 ], [ 0, %137 ]
  %142 = shl nuw nsw i64 %141, 3
  %143 = getelementptr i8, ptr %139, i64 %142
  %144 = load i64, ptr %143, align 8
  %145 = getelementptr i64, ptr %8, i64 %144
  store i64 -1, ptr %145, align 8
  %146 = add nuw nsw i64 %141, 1
  %147 = icmp eq i64 %135, %146
  br i1 %147, label %148, label %140

148:
  %149 = and i64 %104, 9223372036854775804
  %150 = add i64 %135, %99
  br label %151

151:
  %152 = phi i64 [ %104, %134 ], [ %149, %148 ]
  %153 = phi i64 [ %99, %134 ], [ %150, %148 ]
  %154 = icmp samesign ult i64 %102, 4
  br i1 %154, label %16, label %155

155:
  %156 = add nuw i64 %152, 4
  %157 = shl i64 %153, 3
  %158 = getelementptr i8, ptr %15, i64 %157
  br label %77
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_places(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, ptr captures(none) %5, ptr writeonly captures(none) %6) local_unnamed_addr #0 {
  %8 = sub i64 %4, %3
  %9 = icmp slt i64 %8, 1
  br i1 %9, label %35, label %10

10:
  %11 = add nuw i64 %8, 1
  br label %12

12:
  %13 = phi i64 [ %11, %10 ], [ %32, %31 ]
  %14 = phi i64 [ %3, %10 ], [ %33, %31 ]
  %15 = shl i64 %14, 2
  %16 = getelementptr i8, ptr %2, i64 %15
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = icmp sgt i32 %17, -1
  br i1 %19, label %20, label %31

20:
  %21 = getelementptr i8, ptr %16, i64 4
  %22 = load i32, ptr %21, align 4
  %23 = icmp sgt i32 %22, -1
  br i1 %23, label %24, label %31

24:
  %25 = getelementptr i64, ptr %5, i64 %18
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr i32, ptr %6, i64 %26
  %28 = trunc i64 %14 to i32
  store i32 %28, ptr %27, align 4
  %29 = load i64, ptr %25, align 8
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %25, align 8
  br label %31

31:
  %32 = add i64 %13, -1
  %33 = add i64 %14, 1
  %34 = icmp samesign ugt i64 %32, 1
  br i1 %34, label %12, label %35

35:
  store ptr null, ptr %0, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef range(i32 -1, -2) i32 @mine_items(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, i64 %2, i64 %3, i64 %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, ptr captures(none) %7, ptr captures(none) %8, ptr captures(none) %9, ptr captures(none) %10, ptr captures(none) %11, ptr captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17, ptr captures(none) %18, ptr readonly captures(none) %19, ptr captures(none) %20, ptr captures(none) %21, ptr captures(none) %22, ptr captures(none) %23, ptr captures(none) %24, ptr captures(none) %25, ptr captures(none) %26, ptr captures(none) %27, ptr captures(none) %28, ptr captures(none) %29, ptr captures(none) %30, ptr captures(none) %31, ptr captures(none) %32, ptr captures(none) %33, ptr captures(none) %34, ptr captures(none) %35, ptr captures(none) %36, ptr readonly captures(none) %37, ptr writeonly captures(none) %38, ptr writeonly captures(none) %39, ptr writeonly captures(none) %40, ptr writeonly captures(none) %41, ptr writeonly captures(none) %42, ptr captures(none) %43, ptr captures(none) %44, ptr captures(none) %45, ptr captures(none) %46, ptr captures(none) %47, ptr captures(none) %48) local_unnamed_addr #5 {
  %50 = alloca i64, align 8
  %51 = alloca ptr, align 8
  %52 = alloca ptr, align 8
  %53 = alloca ptr, align 8
  %54 = alloca ptr, align 8
  %55 = alloca i64, align 8
  %56 = alloca ptr, align 8
  %57 = icmp sgt i64 %4, -1
  br i1 %57, label %58, label %218

58:
  %59 = load i64, ptr %14, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %55)
  call void @llvm.lifetime.start.p0(ptr nonnull %56)
  store i64 0, ptr %32, align 8
  store i64 %2, ptr %31, align 8
  store i64 %59, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  %60 = load i64, ptr %43, align 8
  %61 = getelementptr i8, ptr %43, i64 8
  %62 = load i64, ptr %61, align 8
  %63 = getelementptr i8, ptr %43, i64 32
  %64 = load i64, ptr %63, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %211

66:
  %67 = getelementptr i8, ptr %43, i64 56
  %68 = getelementptr i8, ptr %43, i64 72
  br label %69

69:
  %70 = phi i64 [ %62, %66 ], [ %81, %206 ]
  %71 = phi i64 [ %60, %66 ], [ %82, %206 ]
  %72 = phi i64 [ 0, %66 ], [ %207, %206 ]
  %73 = getelementptr i64, ptr %31, i64 %72
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %72, 0
  br i1 %75, label %76, label %80

76:
  %77 = load i64, ptr %43, align 8
  %78 = load i64, ptr %61, align 8
  %79 = icmp eq i64 %74, %3
  br i1 %79, label %216, label %80

80:
  %81 = phi i64 [ %78, %76 ], [ %70, %69 ]
  %82 = phi i64 [ %77, %76 ], [ %71, %69 ]
  %83 = getelementptr i64, ptr %33, i64 %72
  %84 = load i64, ptr %83, align 8
  %85 = icmp eq i64 %74, %84
  br i1 %85, label %86, label %143

86:
  %87 = add nsw i64 %72, -1
  %88 = getelementptr i64, ptr %31, i64 %87
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr i32, ptr %26, i64 %89
  %91 = getelementptr i8, ptr %90, i64 -4
  %92 = load i32, ptr %91, align 4
  %93 = load i32, ptr %20, align 4
  %94 = icmp eq i32 %93, %92
  br i1 %94, label %102, label %95

95:
  %96 = phi i64 [ %97, %95 ], [ 0, %86 ]
  %97 = add i64 %96, 1
  %98 = shl i64 %97, 2
  %99 = getelementptr i8, ptr %20, i64 %98
  %100 = load i32, ptr %99, align 4
  %101 = icmp eq i32 %100, %92
  br i1 %101, label %102, label %95

102:
  %103 = phi i64 [ 0, %86 ], [ %97, %95 ]
  %104 = add nsw i64 %103, 1
  %105 = icmp slt i64 %104, %72
  br i1 %105, label %106, label %202

106:
  %107 = xor i64 %103, -1
  %108 = add i64 %72, %107
  %109 = add nsw i64 %72, -2
  %110 = sub i64 %109, %103
  %111 = and i64 %108, 3
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %124, label %113

113:
  %114 = phi i64 [ %122, %113 ], [ %111, %106 ]
  %115 = phi i64 [ %116, %113 ], [ %103, %106 ]
  %116 = add i64 %115, 1
  %117 = shl i64 %116, 2
  %118 = getelementptr i8, ptr %20, i64 %117
  %119 = load i32, ptr %118, align 4
  %120 = shl i64 %115, 2
  %121 = getelementptr i8, ptr %20, i64 %120
  store i32 %119, ptr %121, align 4
  %122 = add nsw i64 %114, -1
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %124, label %113

124:
  %125 = phi i64 [ %103, %106 ], [ %116, %113 ]
  %126 = icmp ult i64 %110, 3
  br i1 %126, label %202, label %127

127:
  %128 = phi i64 [ %137, %127 ], [ %125, %124 ]
  %129 = shl i64 %128, 2
  %130 = getelementptr i8, ptr %20, i64 %129
  %131 = getelementptr i8, ptr %130, i64 4
  %132 = load i32, ptr %131, align 4
  store i32 %132, ptr %130, align 4
  %133 = getelementptr i8, ptr %130, i64 8
  %134 = load i32, ptr %133, align 4
  store i32 %134, ptr %131, align 4
  %135 = getelementptr i8, ptr %130, i64 12
  %136 = load i32, ptr %135, align 4
  store i32 %136, ptr %133, align 4
  %137 = add i64 %128, 4
  %138 = shl i64 %137, 2
  %139 = getelementptr i8, ptr %20, i64 %138
  %140 = load i32, ptr %139, align 4
  store i32 %140, ptr %135, align 4
  %141 = add i64 %128, 5
  %142 = icmp eq i64 %72, %141
  br i1 %142, label %202, label %127

143:
  %144 = add nsw i64 %74, 1
  %145 = shl i64 %72, 3
  %146 = getelementptr i8, ptr %31, i64 %145
  store i64 %144, ptr %146, align 8
  %147 = getelementptr i64, ptr %27, i64 %74
  %148 = load i64, ptr %147, align 8
  %149 = load i64, ptr %67, align 8
  %150 = icmp slt i64 %148, %149
  br i1 %150, label %202, label %151

151:
  %152 = add nsw i64 %72, 1
  %153 = getelementptr i64, ptr %35, i64 %72
  %154 = load i64, ptr %153, align 8
  %155 = load i64, ptr %68, align 8
  %156 = icmp slt i64 %152, %155
  br i1 %156, label %157, label %171

157:
  %158 = getelementptr i8, ptr %33, i64 %145
  %159 = load i64, ptr %158, align 8
  %160 = icmp slt i64 %144, %159
  br i1 %160, label %161, label %171

161:
  store i64 0, ptr %55, align 8
  call fastcc void @0(ptr nonnull %55, i64 %72, i64 %74, i64 range(i64 0, -9223372036854775808) %4, i64 %149, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %154)
  %162 = load i64, ptr %55, align 8
  %163 = icmp slt i64 %162, 0
  br i1 %163, label %164, label %165

164:
  store i64 2, ptr %63, align 8
  br label %211

165:
  %166 = getelementptr i64, ptr %33, i64 %152
  %167 = load i64, ptr %166, align 8
  %168 = getelementptr i64, ptr %32, i64 %152
  %169 = load i64, ptr %168, align 8
  %170 = sub nsw i64 %167, %169
  br label %171

171:
  %172 = phi i64 [ %170, %165 ], [ 0, %157 ], [ 0, %151 ]
  %173 = phi i64 [ %162, %165 ], [ %154, %157 ], [ %154, %151 ]
  %174 = getelementptr i32, ptr %26, i64 %74
  %175 = load i32, ptr %174, align 4
  %176 = icmp eq i64 %172, 0
  %177 = zext i1 %176 to i8
  call fastcc void @1(ptr nonnull %56, ptr %20, i64 %72, i32 %175, ptr %21, i64 %173, i64 %148, i8 %177, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %178 = icmp sgt i64 %172, 0
  br i1 %178, label %179, label %198

179:
  %180 = icmp sgt i64 %72, 0
  br i1 %180, label %181, label %208

181:
  %182 = getelementptr i32, ptr %20, i64 %72
  %183 = getelementptr i8, ptr %182, i64 -4
  %184 = load i32, ptr %183, align 4
  %185 = icmp sgt i32 %184, %175
  br i1 %185, label %186, label %208

186:
  %187 = phi i64 [ %194, %193 ], [ %72, %181 ]
  %188 = shl i64 %187, 2
  %189 = getelementptr i8, ptr %20, i64 %188
  %190 = getelementptr i8, ptr %189, i64 -4
  %191 = load i32, ptr %190, align 4
  store i32 %191, ptr %189, align 4
  %192 = icmp sgt i64 %187, 1
  br i1 %192, label %193, label %208

193:
  %194 = add nsw i64 %187, -1
  %195 = getelementptr i8, ptr %189, i64 -8
  %196 = load i32, ptr %195, align 4
  %197 = icmp sgt i32 %196, %175
  br i1 %197, label %186, label %208

198:
  %199 = phi i64 [ %152, %208 ], [ %72, %171 ]
  %200 = load i64, ptr %63, align 8
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %206, label %211

202:
  %203 = phi i64 [ %72, %143 ], [ %87, %102 ], [ %87, %124 ], [ %87, %127 ]
  %204 = load i64, ptr %63, align 8
  %205 = icmp eq i64 %204, 0
  br i1 %205, label %206, label %211

206:
  %207 = phi i64 [ %203, %202 ], [ %199, %198 ]
  br label %69

208:
  %209 = phi i64 [ %72, %181 ], [ %72, %179 ], [ 0, %186 ], [ %194, %193 ]
  %210 = getelementptr i32, ptr %20, i64 %209
  store i32 %175, ptr %210, align 4
  br label %198

211:
  %212 = phi i64 [ %81, %164 ], [ %62, %58 ], [ %81, %198 ], [ %81, %202 ]
  %213 = phi i64 [ %82, %164 ], [ %60, %58 ], [ %82, %198 ], [ %82, %202 ]
  store i64 %213, ptr %43, align 8
  store i64 %212, ptr %61, align 8
  %214 = load i64, ptr %31, align 8
  %215 = add nsw i64 %214, -1
  br label %216

216:
  %217 = phi i64 [ %215, %211 ], [ %3, %76 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %55)
  call void @llvm.lifetime.end.p0(ptr nonnull %56)
  br label %255

218:
  store i64 %2, ptr %12, align 8
  store i64 %3, ptr %13, align 8
  %219 = load i64, ptr %43, align 8
  %220 = getelementptr i8, ptr %43, i64 8
  %221 = load i64, ptr %220, align 8
  %222 = getelementptr i8, ptr %43, i64 32
  %223 = load i64, ptr %222, align 8
  %224 = icmp eq i64 %223, 0
  br i1 %224, label %225, label %1374

225:
  %226 = getelementptr i8, ptr %43, i64 56
  %227 = getelementptr i8, ptr %43, i64 72
  %228 = getelementptr i8, ptr %19, i64 8
  %229 = getelementptr i8, ptr %43, i64 88
  %230 = getelementptr i8, ptr %43, i64 80
  %231 = getelementptr i8, ptr %43, i64 64
  %232 = getelementptr i8, ptr %43, i64 16
  %233 = getelementptr i8, ptr %43, i64 24
  %234 = getelementptr i8, ptr %43, i64 40
  %235 = getelementptr i8, ptr %43, i64 48
  %236 = getelementptr i8, ptr %37, i64 8
  %237 = getelementptr i8, ptr %28, i64 24
  %238 = getelementptr i8, ptr %7, i64 4
  br label %239

239:
  %240 = phi i64 [ %221, %225 ], [ %627, %626 ]
  %241 = phi i64 [ %219, %225 ], [ %628, %626 ]
  %242 = phi i64 [ 0, %225 ], [ %629, %626 ]
  %243 = getelementptr i64, ptr %12, i64 %242
  %244 = load i64, ptr %243, align 8
  %245 = icmp eq i64 %242, 0
  br i1 %245, label %246, label %251

246:
  %247 = load i64, ptr %43, align 8
  %248 = load i64, ptr %220, align 8
  %249 = load i64, ptr %13, align 8
  %250 = icmp eq i64 %244, %249
  br i1 %250, label %255, label %317

251:
  %252 = getelementptr i64, ptr %13, i64 %242
  %253 = load i64, ptr %252, align 8
  %254 = icmp eq i64 %244, %253
  br i1 %254, label %257, label %317

255:
  %256 = phi i64 [ %1378, %1374 ], [ %217, %216 ], [ %3, %246 ]
  store i64 %256, ptr %0, align 8
  ret i32 0

257:
  %258 = add nsw i64 %242, -1
  %259 = getelementptr i64, ptr %15, i64 %258
  %260 = load i64, ptr %259, align 8
  %261 = getelementptr i64, ptr %12, i64 %258
  %262 = load i64, ptr %261, align 8
  %263 = getelementptr i32, ptr %9, i64 %260
  %264 = getelementptr i32, ptr %263, i64 %262
  %265 = getelementptr i8, ptr %264, i64 -4
  %266 = load i32, ptr %265, align 4
  %267 = load i32, ptr %20, align 4
  %268 = icmp eq i32 %267, %266
  br i1 %268, label %277, label %269

269:
  %270 = phi i64 [ %271, %269 ], [ 0, %257 ]
  %271 = add nuw i64 %270, 1
  %272 = shl i64 %270, 2
  %273 = getelementptr i8, ptr %20, i64 %272
  %274 = getelementptr i8, ptr %273, i64 4
  %275 = load i32, ptr %274, align 4
  %276 = icmp eq i32 %275, %266
  br i1 %276, label %277, label %269

277:
  %278 = phi i64 [ 0, %257 ], [ %271, %269 ]
  %279 = add nsw i64 %278, 1
  %280 = icmp slt i64 %279, %242
  br i1 %280, label %281, label %630

281:
  %282 = xor i64 %278, -1
  %283 = add i64 %242, %282
  %284 = add nsw i64 %242, -2
  %285 = sub i64 %284, %278
  %286 = and i64 %283, 3
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %299, label %288

288:
  %289 = phi i64 [ %297, %288 ], [ %286, %281 ]
  %290 = phi i64 [ %291, %288 ], [ %278, %281 ]
  %291 = add i64 %290, 1
  %292 = shl i64 %291, 2
  %293 = getelementptr i8, ptr %20, i64 %292
  %294 = load i32, ptr %293, align 4
  %295 = shl i64 %290, 2
  %296 = getelementptr i8, ptr %20, i64 %295
  store i32 %294, ptr %296, align 4
  %297 = add nsw i64 %289, -1
  %298 = icmp eq i64 %297, 0
  br i1 %298, label %299, label %288

299:
  %300 = phi i64 [ %278, %281 ], [ %291, %288 ]
  %301 = icmp ult i64 %285, 3
  br i1 %301, label %630, label %302

302:
  %303 = phi i64 [ %312, %302 ], [ %300, %299 ]
  %304 = shl i64 %303, 2
  %305 = getelementptr i8, ptr %20, i64 %304
  %306 = getelementptr i8, ptr %305, i64 4
  %307 = load i32, ptr %306, align 4
  store i32 %307, ptr %305, align 4
  %308 = getelementptr i8, ptr %305, i64 8
  %309 = load i32, ptr %308, align 4
  store i32 %309, ptr %306, align 4
  %310 = getelementptr i8, ptr %305, i64 12
  %311 = load i32, ptr %310, align 4
  store i32 %311, ptr %308, align 4
  %312 = add i64 %303, 4
  %313 = shl i64 %312, 2
  %314 = getelementptr i8, ptr %20, i64 %313
  %315 = load i32, ptr %314, align 4
  store i32 %315, ptr %310, align 4
  %316 = icmp eq i64 %258, %312
  br i1 %316, label %630, label %302

317:
  %318 = phi i64 [ %241, %251 ], [ %247, %246 ]
  %319 = phi i64 [ %240, %251 ], [ %248, %246 ]
  %320 = add nsw i64 %244, 1
  %321 = shl i64 %242, 3
  %322 = getelementptr i8, ptr %12, i64 %321
  store i64 %320, ptr %322, align 8
  %323 = getelementptr i64, ptr %15, i64 %242
  %324 = load i64, ptr %323, align 8
  %325 = add nsw i64 %324, %244
  %326 = getelementptr i32, ptr %9, i64 %325
  %327 = load i32, ptr %326, align 4
  %328 = getelementptr i64, ptr %10, i64 %325
  %329 = load i64, ptr %328, align 8
  %330 = load i64, ptr %226, align 8
  %331 = icmp slt i64 %329, %330
  br i1 %331, label %630, label %332

332:
  %333 = getelementptr i64, ptr %18, i64 %242
  %334 = load i64, ptr %333, align 8
  %335 = add nsw i64 %242, 1
  %336 = load i64, ptr %227, align 8
  %337 = icmp slt i64 %335, %336
  br i1 %337, label %338, label %519

338:
  %339 = getelementptr i64, ptr %14, i64 %242
  %340 = load i64, ptr %339, align 8
  %341 = shl i64 %340, 1
  %342 = add i64 %324, 2
  %343 = add i64 %342, %341
  %344 = load i64, ptr %228, align 8
  %345 = icmp sgt i64 %343, %344
  br i1 %345, label %518, label %346

346:
  %347 = getelementptr i64, ptr %11, i64 %324
  %348 = getelementptr i64, ptr %347, i64 %244
  %349 = load i64, ptr %348, align 8
  %350 = getelementptr i8, ptr %348, i64 8
  %351 = load i64, ptr %350, align 8
  %352 = getelementptr i64, ptr %16, i64 %242
  %353 = load i64, ptr %352, align 8
  %354 = load i64, ptr %19, align 8
  %355 = load i64, ptr %229, align 8
  %356 = sub nsw i64 %354, %355
  %357 = select i1 %245, ptr %5, ptr %7
  %358 = select i1 %245, ptr %6, ptr %8
  %359 = sub i64 %351, %349
  %360 = icmp slt i64 %359, 1
  br i1 %360, label %509, label %361

361:
  %362 = getelementptr i8, ptr %357, i64 4
  br label %363

363:
  %364 = phi i64 [ %418, %415 ], [ %353, %361 ]
  %365 = phi i64 [ %367, %415 ], [ %359, %361 ]
  %366 = phi i64 [ %368, %415 ], [ %349, %361 ]
  %367 = add nsw i64 %365, -1
  %368 = add i64 %366, 1
  %369 = add nsw i64 %366, 12
  %370 = icmp slt i64 %369, %351
  br i1 %370, label %420, label %371

371:
  %372 = icmp sgt i64 %364, %356
  br i1 %372, label %518, label %373

373:
  %374 = getelementptr i32, ptr %358, i64 %366
  %375 = load i32, ptr %374, align 4
  %376 = zext i32 %375 to i64
  %377 = add nuw nsw i64 %376, 2
  %378 = getelementptr i32, ptr %357, i64 %377
  %379 = load i32, ptr %378, align 4
  %380 = icmp sgt i32 %379, -1
  br i1 %380, label %381, label %427

381:
  %382 = phi i64 [ %383, %381 ], [ %377, %373 ]
  %383 = add i64 %382, 1
  %384 = shl i64 %382, 2
  %385 = getelementptr i8, ptr %357, i64 %384
  %386 = getelementptr i8, ptr %385, i64 4
  %387 = load i32, ptr %386, align 4
  %388 = icmp sgt i32 %387, -1
  br i1 %388, label %381, label %427

389:
  %390 = phi ptr [ %436, %433 ], [ %412, %407 ]
  %391 = phi i64 [ %434, %433 ], [ %411, %407 ]
  %392 = phi i64 [ %364, %433 ], [ %413, %407 ]
  %393 = load i32, ptr %390, align 4
  %394 = sext i32 %393 to i64
  %395 = shl i64 %392, 2
  %396 = getelementptr i8, ptr %7, i64 %395
  store i32 %393, ptr %396, align 4
  %397 = getelementptr i64, ptr %22, i64 %394
  %398 = load i64, ptr %397, align 8
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %400, label %407

400:
  %401 = ashr i64 %394, 6
  %402 = getelementptr i64, ptr %23, i64 %401
  %403 = load i64, ptr %402, align 8
  %404 = and i64 %394, 63
  %405 = shl nuw i64 1, %404
  %406 = or i64 %403, %405
  store i64 %406, ptr %402, align 8
  br label %407

407:
  %408 = sub nsw i64 %398, %430
  %409 = shl nsw i64 %394, 3
  %410 = getelementptr i8, ptr %22, i64 %409
  store i64 %408, ptr %410, align 8
  %411 = add i64 %391, -1
  %412 = getelementptr i8, ptr %390, i64 4
  %413 = add i64 %392, 1
  %414 = icmp samesign ugt i64 %411, 1
  br i1 %414, label %389, label %415

415:
  %416 = phi i64 [ %364, %427 ], [ %413, %407 ]
  %417 = getelementptr i32, ptr %7, i64 %416
  store i32 %428, ptr %417, align 4
  %418 = add nsw i64 %416, 1
  %419 = icmp sgt i64 %365, 1
  br i1 %419, label %363, label %509

420:
  %421 = shl i64 %368, 2
  %422 = getelementptr i8, ptr %358, i64 %421
  %423 = getelementptr i8, ptr %422, i64 44
  %424 = load i32, ptr %423, align 4
  %425 = zext i32 %424 to i64
  %426 = getelementptr i32, ptr %357, i64 %425
  tail call void @llvm.prefetch.p0(ptr readonly %426, i32 0, i32 3, i32 1)
  br label %371

427:
  %428 = phi i32 [ %379, %373 ], [ %387, %381 ]
  %429 = phi i64 [ %377, %373 ], [ %383, %381 ]
  %430 = sext i32 %428 to i64
  %431 = sub i64 %376, %429
  %432 = icmp sgt i64 %431, -2
  br i1 %432, label %415, label %433

433:
  %434 = sub i64 %429, %376
  %435 = shl nuw nsw i64 %376, 2
  %436 = getelementptr i8, ptr %362, i64 %435
  br label %389

437:
  %438 = getelementptr i8, ptr %16, i64 %321
  %439 = getelementptr i8, ptr %438, i64 8
  store i64 %510, ptr %439, align 8
  %440 = load i64, ptr %333, align 8
  %441 = load i64, ptr %226, align 8
  %442 = getelementptr i8, ptr %15, i64 %321
  %443 = load i64, ptr %442, align 8
  %444 = getelementptr i8, ptr %14, i64 %321
  %445 = load i64, ptr %444, align 8
  %446 = add i64 %443, 1
  %447 = add i64 %446, %445
  %448 = getelementptr i64, ptr %10, i64 %443
  %449 = getelementptr i64, ptr %448, i64 %244
  %450 = load i64, ptr %449, align 8
  %451 = ashr i64 %320, 6
  %452 = ashr i64 %445, 6
  %453 = sub nsw i64 %452, %451
  %454 = icmp sgt i64 %453, -1
  br i1 %454, label %455, label %512

455:
  %456 = add nuw nsw i64 %453, 1
  %457 = getelementptr i32, ptr %9, i64 %443
  br label %458

458:
  %459 = phi i64 [ 0, %455 ], [ %493, %491 ]
  %460 = phi i64 [ %440, %455 ], [ %492, %491 ]
  %461 = phi i64 [ %456, %455 ], [ %463, %491 ]
  %462 = phi i64 [ %451, %455 ], [ %464, %491 ]
  %463 = add nsw i64 %461, -1
  %464 = add nsw i64 %462, 1
  %465 = getelementptr i64, ptr %23, i64 %462
  %466 = load i64, ptr %465, align 8
  store i64 0, ptr %465, align 8
  %467 = icmp eq i64 %466, 0
  br i1 %467, label %491, label %468

468:
  %469 = shl i64 %462, 6
  br label %495

470:
  %471 = getelementptr i32, ptr %457, i64 %504
  %472 = load i32, ptr %471, align 4
  %473 = getelementptr i32, ptr %21, i64 %496
  store i32 %472, ptr %473, align 4
  %474 = add nsw i64 %496, 1
  br label %487

475:
  %476 = icmp slt i64 %506, %441
  br i1 %476, label %487, label %477

477:
  %478 = getelementptr i32, ptr %457, i64 %504
  %479 = load i32, ptr %478, align 4
  %480 = add nsw i64 %497, %447
  %481 = getelementptr i32, ptr %9, i64 %480
  store i32 %479, ptr %481, align 4
  %482 = getelementptr i64, ptr %10, i64 %480
  store i64 %506, ptr %482, align 8
  %483 = trunc i64 %497 to i32
  %484 = shl i64 %504, 2
  %485 = getelementptr i8, ptr %24, i64 %484
  store i32 %483, ptr %485, align 4
  %486 = add nsw i64 %497, 1
  br label %487

487:
  %488 = phi i64 [ %497, %470 ], [ %486, %477 ], [ %497, %475 ]
  %489 = phi i64 [ %474, %470 ], [ %496, %477 ], [ %496, %475 ]
  %490 = icmp eq i64 %498, %500
  br i1 %490, label %491, label %495

491:
  %492 = phi i64 [ %460, %458 ], [ %489, %487 ]
  %493 = phi i64 [ %459, %458 ], [ %488, %487 ]
  %494 = icmp sgt i64 %461, 1
  br i1 %494, label %458, label %512

495:
  %496 = phi i64 [ %489, %487 ], [ %460, %468 ]
  %497 = phi i64 [ %488, %487 ], [ %459, %468 ]
  %498 = phi i64 [ %501, %487 ], [ %466, %468 ]
  %499 = sub i64 0, %498
  %500 = and i64 %498, %499
  %501 = xor i64 %500, %498
  %502 = add i64 %500, -1
  %503 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %502)
  %504 = add nsw i64 %503, %469
  %505 = getelementptr i64, ptr %22, i64 %504
  %506 = load i64, ptr %505, align 8
  store i64 0, ptr %505, align 8
  %507 = getelementptr i32, ptr %24, i64 %504
  store i32 -1, ptr %507, align 4
  %508 = icmp eq i64 %506, %450
  br i1 %508, label %470, label %475

509:
  %510 = phi i64 [ %353, %346 ], [ %418, %415 ]
  %511 = icmp slt i64 %510, 0
  br i1 %511, label %518, label %437

512:
  %513 = phi i64 [ %440, %437 ], [ %492, %491 ]
  %514 = phi i64 [ 0, %437 ], [ %493, %491 ]
  %515 = getelementptr i64, ptr %15, i64 %335
  store i64 %447, ptr %515, align 8
  %516 = getelementptr i64, ptr %14, i64 %335
  store i64 %514, ptr %516, align 8
  %517 = icmp slt i64 %513, 0
  br i1 %517, label %518, label %519

518:
  store i64 2, ptr %222, align 8
  br label %1374

519:
  %520 = phi i64 [ 0, %332 ], [ %514, %512 ]
  %521 = phi i64 [ %334, %332 ], [ %513, %512 ]
  %522 = icmp eq i64 %520, 0
  %523 = zext i1 %522 to i8
  call void @llvm.lifetime.start.p0(ptr nonnull %52)
  call void @llvm.lifetime.start.p0(ptr nonnull %53)
  call void @llvm.lifetime.start.p0(ptr nonnull %54)
  %524 = load i64, ptr %230, align 8
  %525 = icmp eq i64 %524, 0
  br i1 %525, label %527, label %526

526:
  call fastcc void @2(ptr nonnull %52, i64 %335, i64 %521, i64 %329, ptr nonnull %43, ptr %44)
  br label %553

527:
  %528 = icmp sgt i64 %521, 0
  br i1 %528, label %529, label %530

529:
  call fastcc void @3(ptr nonnull %53, ptr readonly %20, i64 %242, i32 %327, ptr readonly %21, i64 %521, i64 %329, i8 range(i8 0, 2) %523, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %45, ptr %46, ptr %47, ptr %48)
  br label %553

530:
  %531 = load i64, ptr %231, align 8
  %532 = icmp sgt i64 %531, %335
  br i1 %532, label %553, label %533

533:
  %534 = load i64, ptr %227, align 8
  %535 = icmp slt i64 %242, %534
  br i1 %535, label %536, label %553

536:
  %537 = load i64, ptr %43, align 8
  %538 = load i64, ptr %220, align 8
  %539 = load i64, ptr %232, align 8
  %540 = icmp slt i64 %537, %539
  %541 = add nsw i64 %538, %335
  br i1 %540, label %542, label %551

542:
  %543 = load i64, ptr %233, align 8
  %544 = icmp sgt i64 %541, %543
  br i1 %544, label %551, label %545

545:
  call fastcc void @4(ptr nonnull %54, ptr readonly %20, i64 %242, i32 %327, ptr %38, i64 %538)
  %546 = getelementptr i64, ptr %39, i64 %537
  store i64 %541, ptr %546, align 8
  %547 = getelementptr i64, ptr %40, i64 %537
  store i64 %329, ptr %547, align 8
  %548 = getelementptr i8, ptr %41, i64 %537
  store i8 1, ptr %548, align 1
  %549 = getelementptr i8, ptr %42, i64 %537
  store i8 %523, ptr %549, align 1
  %550 = add nsw i64 %537, 1
  store i64 %550, ptr %43, align 8
  store i64 %541, ptr %220, align 8
  br label %553

551:
  %552 = add nsw i64 %537, 1
  store i64 1, ptr %222, align 8
  store i64 %552, ptr %234, align 8
  store i64 %541, ptr %235, align 8
  br label %553

553:
  call void @llvm.lifetime.end.p0(ptr nonnull %52)
  call void @llvm.lifetime.end.p0(ptr nonnull %53)
  call void @llvm.lifetime.end.p0(ptr nonnull %54)
  %554 = icmp sgt i64 %520, 0
  br i1 %554, label %555, label %622

555:
  %556 = load i64, ptr %222, align 8
  %557 = icmp eq i64 %556, 0
  br i1 %557, label %558, label %1374

558:
  %559 = icmp sgt i64 %242, 0
  br i1 %559, label %560, label %636

560:
  %561 = getelementptr i32, ptr %20, i64 %242
  %562 = getelementptr i8, ptr %561, i64 -4
  %563 = load i32, ptr %562, align 4
  %564 = icmp sgt i32 %563, %327
  br i1 %564, label %565, label %636

565:
  %566 = phi i64 [ %573, %572 ], [ %242, %560 ]
  %567 = shl i64 %566, 2
  %568 = getelementptr i8, ptr %20, i64 %567
  %569 = getelementptr i8, ptr %568, i64 -4
  %570 = load i32, ptr %569, align 4
  store i32 %570, ptr %568, align 4
  %571 = icmp sgt i64 %566, 1
  br i1 %571, label %572, label %636

572:
  %573 = add nsw i64 %566, -1
  %574 = getelementptr i8, ptr %568, i64 -8
  %575 = load i32, ptr %574, align 4
  %576 = icmp sgt i32 %575, %327
  br i1 %576, label %565, label %636

577:
  %578 = phi i64 [ %579, %577 ], [ 0, %1371 ]
  %579 = add nuw i64 %578, 1
  %580 = shl i64 %578, 2
  %581 = getelementptr i8, ptr %20, i64 %580
  %582 = getelementptr i8, ptr %581, i64 4
  %583 = load i32, ptr %582, align 4
  %584 = icmp eq i32 %583, %327
  br i1 %584, label %585, label %577

585:
  %586 = phi i64 [ 0, %1371 ], [ %579, %577 ]
  %587 = icmp slt i64 %586, %242
  br i1 %587, label %588, label %622

588:
  %589 = sub i64 %242, %586
  %590 = and i64 %589, 3
  %591 = icmp eq i64 %590, 0
  br i1 %591, label %603, label %592

592:
  %593 = phi i64 [ %601, %592 ], [ %590, %588 ]
  %594 = phi i64 [ %595, %592 ], [ %586, %588 ]
  %595 = add i64 %594, 1
  %596 = shl i64 %595, 2
  %597 = getelementptr i8, ptr %20, i64 %596
  %598 = load i32, ptr %597, align 4
  %599 = shl i64 %594, 2
  %600 = getelementptr i8, ptr %20, i64 %599
  store i32 %598, ptr %600, align 4
  %601 = add nsw i64 %593, -1
  %602 = icmp eq i64 %601, 0
  br i1 %602, label %603, label %592

603:
  %604 = phi i64 [ %586, %588 ], [ %595, %592 ]
  %605 = sub i64 %586, %242
  %606 = icmp ugt i64 %605, -4
  br i1 %606, label %622, label %607

607:
  %608 = phi i64 [ %617, %607 ], [ %604, %603 ]
  %609 = shl i64 %608, 2
  %610 = getelementptr i8, ptr %20, i64 %609
  %611 = getelementptr i8, ptr %610, i64 4
  %612 = load i32, ptr %611, align 4
  store i32 %612, ptr %610, align 4
  %613 = getelementptr i8, ptr %610, i64 8
  %614 = load i32, ptr %613, align 4
  store i32 %614, ptr %611, align 4
  %615 = getelementptr i8, ptr %610, i64 12
  %616 = load i32, ptr %615, align 4
  store i32 %616, ptr %613, align 4
  %617 = add i64 %608, 4
  %618 = shl i64 %617, 2
  %619 = getelementptr i8, ptr %20, i64 %618
  %620 = load i32, ptr %619, align 4
  store i32 %620, ptr %615, align 4
  %621 = icmp eq i64 %242, %617
  br i1 %621, label %622, label %607

622:
  %623 = phi i64 [ %242, %585 ], [ %335, %1362 ], [ %242, %553 ], [ %242, %603 ], [ %242, %607 ]
  %624 = load i64, ptr %222, align 8
  %625 = icmp eq i64 %624, 0
  br i1 %625, label %626, label %1374

626:
  %627 = phi i64 [ %632, %630 ], [ %319, %622 ]
  %628 = phi i64 [ %631, %630 ], [ %318, %622 ]
  %629 = phi i64 [ %633, %630 ], [ %623, %622 ]
  br label %239

630:
  %631 = phi i64 [ %318, %317 ], [ %241, %277 ], [ %241, %299 ], [ %241, %302 ]
  %632 = phi i64 [ %319, %317 ], [ %240, %277 ], [ %240, %299 ], [ %240, %302 ]
  %633 = phi i64 [ %242, %317 ], [ %258, %277 ], [ %258, %299 ], [ %258, %302 ]
  %634 = load i64, ptr %222, align 8
  %635 = icmp eq i64 %634, 0
  br i1 %635, label %626, label %1374

636:
  %637 = phi i64 [ %242, %560 ], [ %242, %558 ], [ %573, %572 ], [ 0, %565 ]
  %638 = getelementptr i32, ptr %20, i64 %637
  store i32 %327, ptr %638, align 4
  %639 = getelementptr i64, ptr %14, i64 %335
  %640 = load i64, ptr %639, align 8
  %641 = getelementptr i64, ptr %15, i64 %335
  %642 = load i64, ptr %641, align 8
  %643 = getelementptr i64, ptr %16, i64 %242
  %644 = load i64, ptr %643, align 8
  %645 = icmp sgt i64 %640, 1
  br i1 %645, label %646, label %1340

646:
  %647 = getelementptr i8, ptr %16, i64 %321
  %648 = getelementptr i8, ptr %647, i64 8
  %649 = load i64, ptr %648, align 8
  %650 = sub i64 %649, %644
  %651 = icmp slt i64 %650, 1
  br i1 %651, label %1345, label %652

652:
  %653 = add nuw i64 %650, 1
  %654 = shl i64 %644, 2
  %655 = getelementptr i8, ptr %7, i64 %654
  br label %679

656:
  %657 = sub nsw i64 %682, %683
  %658 = icmp sgt i64 %657, 1
  %659 = zext i1 %658 to i64
  %660 = add nsw i64 %684, %659
  %661 = add nsw i64 %682, 1
  %662 = select i1 %658, i64 %661, i64 %683
  br label %670

663:
  %664 = zext nneg i32 %685 to i64
  %665 = getelementptr i32, ptr %24, i64 %664
  %666 = load i32, ptr %665, align 4
  %667 = icmp sgt i32 %666, -1
  %668 = zext i1 %667 to i64
  %669 = add nsw i64 %682, %668
  br label %670

670:
  %671 = phi i32 [ %685, %656 ], [ %666, %663 ]
  %672 = phi i64 [ %662, %656 ], [ %669, %663 ]
  %673 = phi i64 [ %660, %656 ], [ %684, %663 ]
  %674 = phi i64 [ %662, %656 ], [ %683, %663 ]
  %675 = getelementptr i32, ptr %7, i64 %682
  store i32 %671, ptr %675, align 4
  %676 = add i64 %681, -1
  %677 = getelementptr i8, ptr %680, i64 4
  %678 = icmp samesign ugt i64 %676, 1
  br i1 %678, label %679, label %687

679:
  %680 = phi ptr [ %655, %652 ], [ %677, %670 ]
  %681 = phi i64 [ %653, %652 ], [ %676, %670 ]
  %682 = phi i64 [ %644, %652 ], [ %672, %670 ]
  %683 = phi i64 [ %644, %652 ], [ %674, %670 ]
  %684 = phi i64 [ 0, %652 ], [ %673, %670 ]
  %685 = load i32, ptr %680, align 4
  %686 = icmp slt i32 %685, 0
  br i1 %686, label %656, label %663

687:
  %688 = icmp eq i64 %640, 2
  %689 = icmp eq i64 %673, 0
  %690 = select i1 %688, i1 true, i1 %689
  br i1 %690, label %868, label %691

691:
  %692 = sub nsw i64 %672, %644
  %693 = ashr i64 %673, 6
  %694 = add nsw i64 %693, 1
  %695 = uitofp nneg i64 %640 to double
  %696 = fmul double %695, 1.500000e-01
  %697 = fadd double %696, 1.000000e+00
  %698 = sitofp i64 %694 to double
  %699 = fmul double %697, %698
  %700 = fadd double %699, 4.000000e+01
  %701 = fmul double %700, %695
  %702 = sitofp i64 %692 to double
  %703 = fmul double %702, 4.000000e+00
  %704 = fadd double %703, %701
  %705 = fmul double %695, 1.500000e+02
  %706 = fmul double %702, 3.000000e+00
  %707 = sitofp i64 %673 to double
  %708 = fdiv double %702, %707
  %709 = fadd double %708, 2.000000e+00
  %710 = fmul double %706, %709
  %711 = fadd double %705, %710
  %712 = fcmp uge double %704, %711
  br i1 %712, label %713, label %868

713:
  %714 = getelementptr i8, ptr %18, i64 %321
  %715 = getelementptr i8, ptr %714, i64 8
  store i64 %521, ptr %715, align 8
  %716 = load i64, ptr %641, align 8
  %717 = load i64, ptr %639, align 8
  %718 = getelementptr i64, ptr %17, i64 %335
  %719 = getelementptr i8, ptr %718, i64 -8
  %720 = load i64, ptr %719, align 8
  %721 = icmp slt i64 %717, 0
  br i1 %721, label %805, label %722

722:
  %723 = add nuw i64 %717, 1
  %724 = getelementptr i64, ptr %11, i64 %716
  %725 = add nuw i64 %717, 2
  %726 = tail call i64 @llvm.smin.i64(i64 %723, i64 1)
  %727 = sub i64 %725, %726
  %728 = shl nuw i64 %727, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %724, i8 0, i64 %728, i1 false)
  br label %805

729:
  %730 = phi ptr [ %833, %830 ], [ %732, %756 ]
  %731 = phi i64 [ %831, %830 ], [ %757, %756 ]
  %732 = getelementptr i8, ptr %730, i64 8
  %733 = load i32, ptr %730, align 4
  %734 = sext i32 %733 to i64
  %735 = icmp sgt i32 %733, -1
  br i1 %735, label %736, label %744

736:
  %737 = getelementptr i8, ptr %730, i64 4
  %738 = load i32, ptr %737, align 4
  %739 = icmp sgt i32 %738, -1
  br i1 %739, label %740, label %744

740:
  %741 = getelementptr i64, ptr %808, i64 %734
  %742 = load i64, ptr %741, align 8
  %743 = add nsw i64 %742, 1
  store i64 %743, ptr %741, align 8
  br label %744

744:
  %745 = getelementptr i8, ptr %730, i64 4
  %746 = load i32, ptr %745, align 4
  %747 = sext i32 %746 to i64
  %748 = icmp sgt i32 %746, -1
  br i1 %748, label %749, label %756

749:
  %750 = load i32, ptr %732, align 4
  %751 = icmp sgt i32 %750, -1
  br i1 %751, label %752, label %756

752:
  %753 = getelementptr i64, ptr %808, i64 %747
  %754 = load i64, ptr %753, align 8
  %755 = add nsw i64 %754, 1
  store i64 %755, ptr %753, align 8
  br label %756

756:
  %757 = add i64 %731, -2
  %758 = icmp sgt i64 %757, 2
  br i1 %758, label %729, label %834

759:
  %760 = phi ptr [ %836, %835 ], [ %766, %759 ]
  %761 = phi i64 [ %837, %835 ], [ %765, %759 ]
  %762 = phi i64 [ %720, %835 ], [ %764, %759 ]
  %763 = load i64, ptr %760, align 8
  store i64 %762, ptr %760, align 8
  %764 = add nsw i64 %763, %762
  %765 = add i64 %761, -1
  %766 = getelementptr i8, ptr %760, i64 8
  %767 = icmp sgt i64 %765, 1
  br i1 %767, label %759, label %838

768:
  %769 = phi i64 [ %843, %841 ], [ %788, %787 ]
  %770 = phi i64 [ %644, %841 ], [ %789, %787 ]
  %771 = shl i64 %770, 2
  %772 = getelementptr i8, ptr %7, i64 %771
  %773 = load i32, ptr %772, align 4
  %774 = sext i32 %773 to i64
  %775 = icmp sgt i32 %773, -1
  br i1 %775, label %776, label %787

776:
  %777 = getelementptr i8, ptr %772, i64 4
  %778 = load i32, ptr %777, align 4
  %779 = icmp sgt i32 %778, -1
  br i1 %779, label %780, label %787

780:
  %781 = getelementptr i64, ptr %842, i64 %774
  %782 = load i64, ptr %781, align 8
  %783 = getelementptr i32, ptr %8, i64 %782
  %784 = trunc i64 %770 to i32
  store i32 %784, ptr %783, align 4
  %785 = load i64, ptr %781, align 8
  %786 = add nsw i64 %785, 1
  store i64 %786, ptr %781, align 8
  br label %787

787:
  %788 = add i64 %769, -1
  %789 = add i64 %770, 1
  %790 = icmp samesign ugt i64 %788, 1
  br i1 %790, label %768, label %844

791:
  %792 = phi i64 [ %867, %863 ], [ %803, %791 ]
  %793 = shl i64 %792, 3
  %794 = getelementptr i8, ptr %866, i64 %793
  %795 = getelementptr i8, ptr %794, i64 24
  %796 = getelementptr i8, ptr %794, i64 16
  %797 = load i64, ptr %796, align 8
  store i64 %797, ptr %795, align 8
  %798 = getelementptr i8, ptr %794, i64 8
  %799 = load i64, ptr %798, align 8
  store i64 %799, ptr %796, align 8
  %800 = load i64, ptr %794, align 8
  store i64 %800, ptr %798, align 8
  %801 = getelementptr i8, ptr %794, i64 -8
  %802 = load i64, ptr %801, align 8
  store i64 %802, ptr %794, align 8
  %803 = add i64 %792, -4
  %804 = icmp samesign ugt i64 %803, 1
  br i1 %804, label %791, label %1362

805:
  %806 = icmp sgt i64 %692, 0
  br i1 %806, label %807, label %834

807:
  %808 = getelementptr i64, ptr %11, i64 %716
  %809 = add i64 %644, 1
  %810 = and i64 %692, 1
  %811 = icmp eq i64 %810, 0
  br i1 %811, label %826, label %812

812:
  %813 = add nsw i64 %692, -1
  %814 = getelementptr i32, ptr %7, i64 %644
  %815 = load i32, ptr %814, align 4
  %816 = sext i32 %815 to i64
  %817 = icmp sgt i32 %815, -1
  br i1 %817, label %818, label %826

818:
  %819 = getelementptr i8, ptr %655, i64 4
  %820 = load i32, ptr %819, align 4
  %821 = icmp sgt i32 %820, -1
  br i1 %821, label %822, label %826

822:
  %823 = getelementptr i64, ptr %808, i64 %816
  %824 = load i64, ptr %823, align 8
  %825 = add nsw i64 %824, 1
  store i64 %825, ptr %823, align 8
  br label %826

826:
  %827 = phi i64 [ %692, %807 ], [ %813, %822 ], [ %813, %818 ], [ %813, %812 ]
  %828 = phi i64 [ %644, %807 ], [ %809, %822 ], [ %809, %818 ], [ %809, %812 ]
  %829 = icmp eq i64 %672, %809
  br i1 %829, label %834, label %830

830:
  %831 = add nuw i64 %827, 2
  %832 = shl i64 %828, 2
  %833 = getelementptr i8, ptr %7, i64 %832
  br label %729

834:
  br i1 %721, label %838, label %835

835:
  %836 = getelementptr i64, ptr %11, i64 %716
  %837 = add nuw i64 %717, 2
  br label %759

838:
  %839 = phi i64 [ %720, %834 ], [ %764, %759 ]
  %840 = icmp slt i64 %692, 1
  br i1 %840, label %844, label %841

841:
  %842 = getelementptr i64, ptr %11, i64 %716
  %843 = add nuw i64 %692, 1
  br label %768

844:
  %845 = icmp sgt i64 %717, 0
  br i1 %845, label %846, label %1362

846:
  %847 = getelementptr i64, ptr %11, i64 %716
  %848 = and i64 %717, 3
  %849 = icmp eq i64 %848, 0
  br i1 %849, label %860, label %850

850:
  %851 = phi i64 [ %858, %850 ], [ %848, %846 ]
  %852 = phi i64 [ %853, %850 ], [ %717, %846 ]
  %853 = add i64 %852, -1
  %854 = shl i64 %852, 3
  %855 = getelementptr i8, ptr %847, i64 %854
  %856 = getelementptr i8, ptr %855, i64 -8
  %857 = load i64, ptr %856, align 8
  store i64 %857, ptr %855, align 8
  %858 = add nsw i64 %851, -1
  %859 = icmp eq i64 %858, 0
  br i1 %859, label %860, label %850

860:
  %861 = phi i64 [ %717, %846 ], [ %853, %850 ]
  %862 = icmp samesign ult i64 %717, 4
  br i1 %862, label %1362, label %863

863:
  %864 = shl i64 %716, 3
  %865 = getelementptr i8, ptr %11, i64 %864
  %866 = getelementptr i8, ptr %865, i64 -32
  %867 = add i64 %861, 1
  br label %791

868:
  %869 = icmp sgt i64 %673, 0
  br i1 %869, label %870, label %1340

870:
  store i64 0, ptr %36, align 8
  %871 = sub i64 %672, %644
  %872 = icmp slt i64 %871, 1
  br i1 %872, label %961, label %873

873:
  %874 = phi i64 [ %905, %904 ], [ 0, %870 ]
  %875 = phi i64 [ %877, %904 ], [ %871, %870 ]
  %876 = phi i64 [ %878, %904 ], [ %644, %870 ]
  %877 = add nsw i64 %875, -1
  %878 = add i64 %876, 1
  %879 = getelementptr i32, ptr %7, i64 %876
  %880 = load i32, ptr %879, align 4
  %881 = icmp slt i32 %880, 0
  br i1 %881, label %882, label %904

882:
  %883 = sext i32 %880 to i64
  %884 = sub nsw i64 0, %883
  br label %885

885:
  %886 = phi i64 [ %894, %893 ], [ %874, %882 ]
  %887 = phi i64 [ %895, %893 ], [ 0, %882 ]
  %888 = phi i64 [ %902, %893 ], [ %884, %882 ]
  %889 = icmp eq i64 %887, %886
  br i1 %889, label %890, label %893

890:
  %891 = add nsw i64 %886, 1
  %892 = getelementptr i64, ptr %36, i64 %891
  store i64 0, ptr %892, align 8
  br label %893

893:
  %894 = phi i64 [ %891, %890 ], [ %886, %885 ]
  %895 = add nuw nsw i64 %887, 1
  %896 = shl i64 %887, 3
  %897 = getelementptr i8, ptr %36, i64 %896
  %898 = getelementptr i8, ptr %897, i64 8
  %899 = load i64, ptr %898, align 8
  %900 = and i64 %888, 1
  %901 = add nsw i64 %899, %900
  store i64 %901, ptr %898, align 8
  %902 = lshr i64 %888, 1
  %903 = icmp eq i64 %902, 0
  br i1 %903, label %904, label %885

904:
  %905 = phi i64 [ %874, %873 ], [ %894, %893 ]
  %906 = icmp sgt i64 %875, 1
  br i1 %906, label %873, label %953

907:
  %908 = phi i64 [ %956, %959 ], [ %932, %907 ]
  %909 = phi i64 [ 0, %959 ], [ %927, %907 ]
  %910 = shl i64 %909, 3
  %911 = getelementptr i8, ptr %36, i64 %910
  %912 = getelementptr i8, ptr %911, i64 8
  %913 = load i64, ptr %912, align 8
  %914 = add nsw i64 %913, 63
  %915 = ashr i64 %914, 6
  %916 = add nsw i64 %915, %908
  store i64 %916, ptr %912, align 8
  %917 = getelementptr i8, ptr %911, i64 16
  %918 = load i64, ptr %917, align 8
  %919 = add nsw i64 %918, 63
  %920 = ashr i64 %919, 6
  %921 = add nsw i64 %920, %916
  store i64 %921, ptr %917, align 8
  %922 = getelementptr i8, ptr %911, i64 24
  %923 = load i64, ptr %922, align 8
  %924 = add nsw i64 %923, 63
  %925 = ashr i64 %924, 6
  %926 = add nsw i64 %925, %921
  store i64 %926, ptr %922, align 8
  %927 = add nuw nsw i64 %909, 4
  %928 = getelementptr i8, ptr %911, i64 32
  %929 = load i64, ptr %928, align 8
  %930 = add nsw i64 %929, 63
  %931 = ashr i64 %930, 6
  %932 = add nsw i64 %931, %926
  store i64 %932, ptr %928, align 8
  %933 = icmp eq i64 %960, %927
  br i1 %933, label %934, label %907

934:
  %935 = icmp eq i64 %957, 0
  br i1 %935, label %961, label %936

936:
  %937 = phi i64 [ %956, %955 ], [ %932, %934 ]
  %938 = phi i64 [ 0, %955 ], [ %960, %934 ]
  %939 = shl i64 %938, 3
  %940 = getelementptr i8, ptr %36, i64 %939
  %941 = getelementptr i8, ptr %940, i64 8
  br label %942

942:
  %943 = phi i64 [ %937, %936 ], [ %950, %942 ]
  %944 = phi i64 [ 0, %936 ], [ %951, %942 ]
  %945 = shl i64 %944, 3
  %946 = getelementptr i8, ptr %941, i64 %945
  %947 = load i64, ptr %946, align 8
  %948 = add nsw i64 %947, 63
  %949 = ashr i64 %948, 6
  %950 = add nsw i64 %949, %943
  store i64 %950, ptr %946, align 8
  %951 = add i64 %944, 1
  %952 = icmp eq i64 %957, %951
  br i1 %952, label %961, label %942

953:
  %954 = icmp slt i64 %905, 1
  br i1 %954, label %961, label %955

955:
  %956 = load i64, ptr %36, align 8
  %957 = and i64 %905, 3
  %958 = icmp samesign ult i64 %905, 4
  br i1 %958, label %936, label %959

959:
  %960 = and i64 %905, 9223372036854775804
  br label %907

961:
  %962 = phi i64 [ %905, %953 ], [ 0, %870 ], [ %905, %934 ], [ %905, %942 ]
  %963 = getelementptr i64, ptr %36, i64 %962
  %964 = load i64, ptr %963, align 8
  %965 = add nuw nsw i64 %640, 7
  %966 = and i64 %965, 9223372036854775800
  %967 = mul nsw i64 %964, %966
  %968 = load i64, ptr %37, align 8
  %969 = icmp sgt i64 %967, %968
  br i1 %969, label %1114, label %970

970:
  %971 = load i64, ptr %236, align 8
  %972 = icmp sgt i64 %966, %971
  br i1 %972, label %1114, label %1049

973:
  %974 = phi ptr [ %1083, %1080 ], [ %980, %973 ]
  %975 = phi i64 [ %1081, %1080 ], [ %979, %973 ]
  %976 = getelementptr i8, ptr %974, i64 -24
  store i64 %1052, ptr %976, align 8
  %977 = getelementptr i8, ptr %974, i64 -16
  store i64 %1052, ptr %977, align 8
  %978 = getelementptr i8, ptr %974, i64 -8
  store i64 %1052, ptr %978, align 8
  store i64 %1052, ptr %974, align 8
  %979 = add i64 %975, -4
  %980 = getelementptr i8, ptr %974, i64 32
  %981 = icmp sgt i64 %979, 4
  br i1 %981, label %973, label %982

982:
  %983 = shl i64 %1052, 3
  %984 = getelementptr i8, ptr %36, i64 %983
  %985 = load i64, ptr %984, align 8
  br label %986

986:
  %987 = phi i64 [ %1061, %1060 ], [ %983, %982 ]
  %988 = phi i64 [ %1055, %1060 ], [ %985, %982 ]
  %989 = shl i64 %988, 6
  %990 = getelementptr i8, ptr %36, i64 %987
  store i64 %989, ptr %990, align 8
  %991 = icmp eq i64 %962, %1053
  br i1 %991, label %1084, label %1051

992:
  %993 = phi i64 [ %1047, %1046 ], [ %644, %1088 ]
  %994 = phi i64 [ %996, %1046 ], [ %871, %1088 ]
  %995 = phi i64 [ %997, %1046 ], [ %644, %1088 ]
  %996 = add nsw i64 %994, -1
  %997 = add i64 %995, 1
  %998 = getelementptr i32, ptr %7, i64 %995
  %999 = load i32, ptr %998, align 4
  %1000 = icmp slt i32 %999, 0
  br i1 %1000, label %1001, label %1046

1001:
  %1002 = sext i32 %999 to i64
  %1003 = sub nsw i64 0, %1002
  %1004 = sub i64 %995, %993
  %1005 = tail call i64 @llvm.smax.i64(i64 %1004, i64 0)
  %1006 = add nsw i64 %1005, -1
  %1007 = add i64 %993, 1
  %1008 = icmp slt i64 %1004, 1
  %1009 = and i64 %1005, 1
  %1010 = icmp eq i64 %1009, 0
  %1011 = shl i64 %993, 2
  %1012 = getelementptr i8, ptr %7, i64 %1011
  %1013 = icmp eq i64 %1004, 1
  br label %1014

1014:
  %1015 = phi i64 [ %1038, %1036 ], [ 0, %1001 ]
  %1016 = phi i64 [ %1037, %1036 ], [ %1003, %1001 ]
  %1017 = and i64 %1016, 1
  %1018 = icmp eq i64 %1017, 0
  br i1 %1018, label %1036, label %1089

1019:
  %1020 = phi ptr [ %1111, %1108 ], [ %1034, %1019 ]
  %1021 = phi i64 [ %1109, %1108 ], [ %1033, %1019 ]
  %1022 = getelementptr i8, ptr %1020, i64 -4
  %1023 = load i32, ptr %1022, align 4
  %1024 = sext i32 %1023 to i64
  %1025 = getelementptr i64, ptr %1098, i64 %1024
  %1026 = load i64, ptr %1025, align 8
  %1027 = or i64 %1026, %1093
  store i64 %1027, ptr %1025, align 8
  %1028 = load i32, ptr %1020, align 4
  %1029 = sext i32 %1028 to i64
  %1030 = getelementptr i64, ptr %1098, i64 %1029
  %1031 = load i64, ptr %1030, align 8
  %1032 = or i64 %1031, %1093
  store i64 %1032, ptr %1030, align 8
  %1033 = add i64 %1021, -2
  %1034 = getelementptr i8, ptr %1020, i64 8
  %1035 = icmp sgt i64 %1033, 2
  br i1 %1035, label %1019, label %1036

1036:
  %1037 = lshr i64 %1016, 1
  %1038 = add nuw nsw i64 %1015, 1
  %1039 = icmp eq i64 %1037, 0
  br i1 %1039, label %1040, label %1014

1040:
  %1041 = shl i64 %995, 2
  %1042 = getelementptr i8, ptr %7, i64 %1041
  %1043 = load i32, ptr %1042, align 4
  %1044 = icmp slt i32 %1043, 0
  %1045 = select i1 %1044, i64 %997, i64 %993
  br label %1046

1046:
  %1047 = phi i64 [ %993, %992 ], [ %1045, %1040 ]
  %1048 = icmp sgt i64 %994, 1
  br i1 %1048, label %992, label %1112

1049:
  %1050 = icmp slt i64 %962, 1
  br i1 %1050, label %1084, label %1051

1051:
  %1052 = phi i64 [ %1053, %986 ], [ 0, %1049 ]
  %1053 = add nuw nsw i64 %1052, 1
  %1054 = getelementptr i64, ptr %36, i64 %1052
  %1055 = load i64, ptr %1054, align 8
  %1056 = getelementptr i8, ptr %1054, i64 8
  %1057 = load i64, ptr %1056, align 8
  %1058 = sub i64 %1057, %1055
  %1059 = icmp slt i64 %1058, 1
  br i1 %1059, label %1060, label %1062

1060:
  %1061 = shl i64 %1052, 3
  br label %986

1062:
  %1063 = and i64 %1058, 3
  %1064 = icmp eq i64 %1063, 0
  br i1 %1064, label %1075, label %1065

1065:
  %1066 = phi i64 [ %1071, %1065 ], [ %1063, %1062 ]
  %1067 = phi i64 [ %1068, %1065 ], [ %1055, %1062 ]
  %1068 = add i64 %1067, 1
  %1069 = shl i64 %1067, 3
  %1070 = getelementptr i8, ptr %28, i64 %1069
  store i64 %1052, ptr %1070, align 8
  %1071 = add nsw i64 %1066, -1
  %1072 = icmp eq i64 %1071, 0
  br i1 %1072, label %1073, label %1065

1073:
  %1074 = sub i64 %1057, %1068
  br label %1075

1075:
  %1076 = phi i64 [ %1058, %1062 ], [ %1074, %1073 ]
  %1077 = phi i64 [ %1055, %1062 ], [ %1068, %1073 ]
  %1078 = sub i64 %1055, %1057
  %1079 = icmp ugt i64 %1078, -4
  br i1 %1079, label %982, label %1080

1080:
  %1081 = add i64 %1076, 4
  %1082 = shl i64 %1077, 3
  %1083 = getelementptr i8, ptr %237, i64 %1082
  br label %973

1084:
  %1085 = icmp slt i64 %967, 1
  br i1 %1085, label %1088, label %1086

1086:
  %1087 = shl nuw i64 %967, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %25, i8 0, i64 %1087, i1 false)
  br label %1088

1088:
  br i1 %872, label %1112, label %992

1089:
  %1090 = getelementptr i64, ptr %36, i64 %1015
  %1091 = load i64, ptr %1090, align 8
  %1092 = and i64 %1091, 63
  %1093 = shl nuw i64 1, %1092
  %1094 = add nsw i64 %1091, 1
  store i64 %1094, ptr %1090, align 8
  br i1 %1008, label %1036, label %1095

1095:
  %1096 = ashr i64 %1091, 6
  %1097 = mul nsw i64 %1096, %966
  %1098 = getelementptr i64, ptr %25, i64 %1097
  br i1 %1010, label %1105, label %1099

1099:
  %1100 = load i32, ptr %1012, align 4
  %1101 = sext i32 %1100 to i64
  %1102 = getelementptr i64, ptr %1098, i64 %1101
  %1103 = load i64, ptr %1102, align 8
  %1104 = or i64 %1103, %1093
  store i64 %1104, ptr %1102, align 8
  br label %1105

1105:
  %1106 = phi i64 [ %1005, %1095 ], [ %1006, %1099 ]
  %1107 = phi i64 [ %993, %1095 ], [ %1007, %1099 ]
  br i1 %1013, label %1036, label %1108

1108:
  %1109 = add i64 %1106, 2
  %1110 = shl i64 %1107, 2
  %1111 = getelementptr i8, ptr %238, i64 %1110
  br label %1019

1112:
  %1113 = icmp slt i64 %964, 0
  br i1 %1113, label %1114, label %1340

1114:
  store i64 2, ptr %222, align 8
  br label %1371

1115:
  %1116 = phi i64 [ %1149, %1115 ], [ %1359, %1357 ]
  %1117 = phi i64 [ %1140, %1115 ], [ 0, %1357 ]
  %1118 = shl i64 %1117, 2
  %1119 = getelementptr i8, ptr %1360, i64 %1118
  %1120 = getelementptr i8, ptr %1119, i64 -8
  %1121 = getelementptr i8, ptr %1119, i64 -12
  %1122 = load i32, ptr %1121, align 4
  %1123 = getelementptr i8, ptr %26, i64 %1118
  store i32 %1122, ptr %1123, align 4
  %1124 = shl i64 %1117, 3
  %1125 = getelementptr i8, ptr %1361, i64 %1124
  %1126 = getelementptr i8, ptr %1125, i64 -16
  %1127 = getelementptr i8, ptr %1125, i64 -24
  %1128 = load i64, ptr %1127, align 8
  %1129 = getelementptr i8, ptr %27, i64 %1124
  store i64 %1128, ptr %1129, align 8
  %1130 = load i32, ptr %1120, align 4
  %1131 = getelementptr i8, ptr %1123, i64 4
  store i32 %1130, ptr %1131, align 4
  %1132 = load i64, ptr %1126, align 8
  %1133 = getelementptr i8, ptr %1129, i64 8
  store i64 %1132, ptr %1133, align 8
  %1134 = getelementptr i8, ptr %1119, i64 -4
  %1135 = load i32, ptr %1134, align 4
  %1136 = getelementptr i8, ptr %1123, i64 8
  store i32 %1135, ptr %1136, align 4
  %1137 = getelementptr i8, ptr %1125, i64 -8
  %1138 = load i64, ptr %1137, align 8
  %1139 = getelementptr i8, ptr %1129, i64 16
  store i64 %1138, ptr %1139, align 8
  %1140 = add i64 %1117, 4
  %1141 = load i32, ptr %1119, align 4
  %1142 = shl i64 %1140, 2
  %1143 = getelementptr i8, ptr %26, i64 %1142
  %1144 = getelementptr i8, ptr %1143, i64 -4
  store i32 %1141, ptr %1144, align 4
  %1145 = load i64, ptr %1125, align 8
  %1146 = shl i64 %1140, 3
  %1147 = getelementptr i8, ptr %27, i64 %1146
  %1148 = getelementptr i8, ptr %1147, i64 -8
  store i64 %1145, ptr %1148, align 8
  %1149 = add i64 %1116, -2
  %1150 = icmp eq i64 %1149, 0
  br i1 %1150, label %1151, label %1115

1151:
  %1152 = and i64 %1354, 2
  %1153 = icmp eq i64 %1152, 0
  br i1 %1153, label %1154, label %1170

1154:
  %1155 = phi i64 [ %1140, %1151 ], [ 0, %1345 ]
  %1156 = shl i64 %1155, 2
  %1157 = getelementptr i8, ptr %1353, i64 %1156
  %1158 = getelementptr i8, ptr %1157, i64 -4
  %1159 = load i32, ptr %1158, align 4
  %1160 = getelementptr i8, ptr %26, i64 %1156
  store i32 %1159, ptr %1160, align 4
  %1161 = shl i64 %1155, 3
  %1162 = getelementptr i8, ptr %1350, i64 %1161
  %1163 = getelementptr i8, ptr %1162, i64 -8
  %1164 = load i64, ptr %1163, align 8
  %1165 = getelementptr i8, ptr %27, i64 %1161
  store i64 %1164, ptr %1165, align 8
  %1166 = load i32, ptr %1157, align 4
  %1167 = getelementptr i8, ptr %1160, i64 4
  store i32 %1166, ptr %1167, align 4
  %1168 = load i64, ptr %1162, align 8
  %1169 = getelementptr i8, ptr %1165, i64 8
  store i64 %1168, ptr %1169, align 8
  br label %1170

1170:
  %1171 = and i64 %640, 1
  %1172 = icmp eq i64 %1171, 0
  br i1 %1172, label %1183, label %1173

1173:
  %1174 = phi i64 [ %1341, %1343 ], [ %1346, %1170 ]
  %1175 = phi i64 [ 0, %1343 ], [ %1347, %1170 ]
  %1176 = add nsw i64 %1175, %642
  %1177 = getelementptr i32, ptr %9, i64 %1176
  %1178 = load i32, ptr %1177, align 4
  %1179 = getelementptr i32, ptr %26, i64 %1175
  store i32 %1178, ptr %1179, align 4
  %1180 = getelementptr i64, ptr %10, i64 %1176
  %1181 = load i64, ptr %1180, align 8
  %1182 = getelementptr i64, ptr %27, i64 %1175
  store i64 %1181, ptr %1182, align 8
  br label %1183

1183:
  %1184 = phi i64 [ %1341, %1340 ], [ %1346, %1170 ], [ %1174, %1173 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %50)
  call void @llvm.lifetime.start.p0(ptr nonnull %51)
  store i64 0, ptr %32, align 8
  store i64 0, ptr %31, align 8
  store i64 %640, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 %521, ptr %35, align 8
  %1185 = load i64, ptr %43, align 8
  %1186 = load i64, ptr %220, align 8
  %1187 = load i64, ptr %222, align 8
  %1188 = icmp eq i64 %1187, 0
  br i1 %1188, label %1189, label %1336

1189:
  %1190 = phi i64 [ %1201, %1330 ], [ %1186, %1183 ]
  %1191 = phi i64 [ %1202, %1330 ], [ %1185, %1183 ]
  %1192 = phi i64 [ %1331, %1330 ], [ 0, %1183 ]
  %1193 = getelementptr i64, ptr %31, i64 %1192
  %1194 = load i64, ptr %1193, align 8
  %1195 = icmp eq i64 %1192, 0
  br i1 %1195, label %1196, label %1200

1196:
  %1197 = load i64, ptr %43, align 8
  %1198 = load i64, ptr %220, align 8
  %1199 = icmp eq i64 %1194, %640
  br i1 %1199, label %1339, label %1200

1200:
  %1201 = phi i64 [ %1198, %1196 ], [ %1190, %1189 ]
  %1202 = phi i64 [ %1197, %1196 ], [ %1191, %1189 ]
  %1203 = getelementptr i64, ptr %33, i64 %1192
  %1204 = load i64, ptr %1203, align 8
  %1205 = icmp eq i64 %1194, %1204
  br i1 %1205, label %1206, label %1265

1206:
  %1207 = add nsw i64 %1192, -1
  %1208 = add i64 %1192, %335
  %1209 = getelementptr i64, ptr %31, i64 %1207
  %1210 = load i64, ptr %1209, align 8
  %1211 = getelementptr i32, ptr %26, i64 %1210
  %1212 = getelementptr i8, ptr %1211, i64 -4
  %1213 = load i32, ptr %1212, align 4
  %1214 = load i32, ptr %20, align 4
  %1215 = icmp eq i32 %1214, %1213
  br i1 %1215, label %1223, label %1216

1216:
  %1217 = phi i64 [ %1218, %1216 ], [ 0, %1206 ]
  %1218 = add i64 %1217, 1
  %1219 = shl i64 %1218, 2
  %1220 = getelementptr i8, ptr %20, i64 %1219
  %1221 = load i32, ptr %1220, align 4
  %1222 = icmp eq i32 %1221, %1213
  br i1 %1222, label %1223, label %1216

1223:
  %1224 = phi i64 [ 0, %1206 ], [ %1218, %1216 ]
  %1225 = add nsw i64 %1224, 1
  %1226 = icmp slt i64 %1225, %1208
  br i1 %1226, label %1227, label %1326

1227:
  %1228 = xor i64 %1224, -1
  %1229 = add i64 %1208, %1228
  %1230 = add nsw i64 %1208, -2
  %1231 = sub i64 %1230, %1224
  %1232 = and i64 %1229, 3
  %1233 = icmp eq i64 %1232, 0
  br i1 %1233, label %1245, label %1234

1234:
  %1235 = phi i64 [ %1243, %1234 ], [ %1232, %1227 ]
  %1236 = phi i64 [ %1237, %1234 ], [ %1224, %1227 ]
  %1237 = add i64 %1236, 1
  %1238 = shl i64 %1237, 2
  %1239 = getelementptr i8, ptr %20, i64 %1238
  %1240 = load i32, ptr %1239, align 4
  %1241 = shl i64 %1236, 2
  %1242 = getelementptr i8, ptr %20, i64 %1241
  store i32 %1240, ptr %1242, align 4
  %1243 = add nsw i64 %1235, -1
  %1244 = icmp eq i64 %1243, 0
  br i1 %1244, label %1245, label %1234

1245:
  %1246 = phi i64 [ %1224, %1227 ], [ %1237, %1234 ]
  %1247 = icmp ult i64 %1231, 3
  br i1 %1247, label %1326, label %1248

1248:
  %1249 = add i64 %1192, %242
  br label %1250

1250:
  %1251 = phi i64 [ %1260, %1250 ], [ %1246, %1248 ]
  %1252 = shl i64 %1251, 2
  %1253 = getelementptr i8, ptr %20, i64 %1252
  %1254 = getelementptr i8, ptr %1253, i64 4
  %1255 = load i32, ptr %1254, align 4
  store i32 %1255, ptr %1253, align 4
  %1256 = getelementptr i8, ptr %1253, i64 8
  %1257 = load i32, ptr %1256, align 4
  store i32 %1257, ptr %1254, align 4
  %1258 = getelementptr i8, ptr %1253, i64 12
  %1259 = load i32, ptr %1258, align 4
  store i32 %1259, ptr %1256, align 4
  %1260 = add i64 %1251, 4
  %1261 = shl i64 %1260, 2
  %1262 = getelementptr i8, ptr %20, i64 %1261
  %1263 = load i32, ptr %1262, align 4
  store i32 %1263, ptr %1258, align 4
  %1264 = icmp eq i64 %1249, %1260
  br i1 %1264, label %1326, label %1250

1265:
  %1266 = add nsw i64 %1194, 1
  %1267 = shl i64 %1192, 3
  %1268 = getelementptr i8, ptr %31, i64 %1267
  store i64 %1266, ptr %1268, align 8
  %1269 = getelementptr i64, ptr %27, i64 %1194
  %1270 = load i64, ptr %1269, align 8
  %1271 = load i64, ptr %226, align 8
  %1272 = icmp slt i64 %1270, %1271
  br i1 %1272, label %1326, label %1273

1273:
  %1274 = add nsw i64 %1192, %335
  %1275 = add nsw i64 %1274, 1
  %1276 = getelementptr i64, ptr %35, i64 %1192
  %1277 = load i64, ptr %1276, align 8
  %1278 = load i64, ptr %227, align 8
  %1279 = icmp slt i64 %1275, %1278
  br i1 %1279, label %1280, label %1295

1280:
  %1281 = getelementptr i8, ptr %33, i64 %1267
  %1282 = load i64, ptr %1281, align 8
  %1283 = icmp slt i64 %1266, %1282
  br i1 %1283, label %1284, label %1295

1284:
  store i64 0, ptr %50, align 8
  call fastcc void @0(ptr nonnull %50, i64 %1192, i64 %1194, i64 range(i64 0, -9223372036854775808) %1184, i64 %1271, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1277)
  %1285 = load i64, ptr %50, align 8
  %1286 = icmp slt i64 %1285, 0
  br i1 %1286, label %1287, label %1288

1287:
  store i64 2, ptr %222, align 8
  br label %1336

1288:
  %1289 = add nsw i64 %1192, 1
  %1290 = getelementptr i64, ptr %33, i64 %1289
  %1291 = load i64, ptr %1290, align 8
  %1292 = getelementptr i64, ptr %32, i64 %1289
  %1293 = load i64, ptr %1292, align 8
  %1294 = sub nsw i64 %1291, %1293
  br label %1295

1295:
  %1296 = phi i64 [ %1294, %1288 ], [ 0, %1280 ], [ 0, %1273 ]
  %1297 = phi i64 [ %1285, %1288 ], [ %1277, %1280 ], [ %1277, %1273 ]
  %1298 = getelementptr i32, ptr %26, i64 %1194
  %1299 = load i32, ptr %1298, align 4
  %1300 = icmp eq i64 %1296, 0
  %1301 = zext i1 %1300 to i8
  call fastcc void @1(ptr nonnull %51, ptr %20, i64 %1274, i32 %1299, ptr %21, i64 %1297, i64 %1270, i8 %1301, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1302 = icmp sgt i64 %1296, 0
  br i1 %1302, label %1303, label %1322

1303:
  %1304 = icmp sgt i64 %1274, 0
  br i1 %1304, label %1305, label %1332

1305:
  %1306 = getelementptr i32, ptr %20, i64 %1274
  %1307 = getelementptr i8, ptr %1306, i64 -4
  %1308 = load i32, ptr %1307, align 4
  %1309 = icmp sgt i32 %1308, %1299
  br i1 %1309, label %1310, label %1332

1310:
  %1311 = phi i64 [ %1318, %1317 ], [ %1274, %1305 ]
  %1312 = shl i64 %1311, 2
  %1313 = getelementptr i8, ptr %20, i64 %1312
  %1314 = getelementptr i8, ptr %1313, i64 -4
  %1315 = load i32, ptr %1314, align 4
  store i32 %1315, ptr %1313, align 4
  %1316 = icmp sgt i64 %1311, 1
  br i1 %1316, label %1317, label %1332

1317:
  %1318 = add nsw i64 %1311, -1
  %1319 = getelementptr i8, ptr %1313, i64 -8
  %1320 = load i32, ptr %1319, align 4
  %1321 = icmp sgt i32 %1320, %1299
  br i1 %1321, label %1310, label %1332

1322:
  %1323 = phi i64 [ %1335, %1332 ], [ %1192, %1295 ]
  %1324 = load i64, ptr %222, align 8
  %1325 = icmp eq i64 %1324, 0
  br i1 %1325, label %1330, label %1336

1326:
  %1327 = phi i64 [ %1192, %1265 ], [ %1207, %1223 ], [ %1207, %1245 ], [ %1207, %1250 ]
  %1328 = load i64, ptr %222, align 8
  %1329 = icmp eq i64 %1328, 0
  br i1 %1329, label %1330, label %1336

1330:
  %1331 = phi i64 [ %1323, %1322 ], [ %1327, %1326 ]
  br label %1189

1332:
  %1333 = phi i64 [ %1274, %1305 ], [ %1274, %1303 ], [ %1318, %1317 ], [ 0, %1310 ]
  %1334 = getelementptr i32, ptr %20, i64 %1333
  store i32 %1299, ptr %1334, align 4
  %1335 = add nsw i64 %1192, 1
  br label %1322

1336:
  %1337 = phi i64 [ %1201, %1287 ], [ %1186, %1183 ], [ %1201, %1322 ], [ %1201, %1326 ]
  %1338 = phi i64 [ %1202, %1287 ], [ %1185, %1183 ], [ %1202, %1322 ], [ %1202, %1326 ]
  store i64 %1338, ptr %43, align 8
  store i64 %1337, ptr %220, align 8
  br label %1339

1339:
  call void @llvm.lifetime.end.p0(ptr nonnull %50)
  call void @llvm.lifetime.end.p0(ptr nonnull %51)
  br label %1371

1340:
  %1341 = phi i64 [ %964, %1112 ], [ 0, %868 ], [ 0, %636 ]
  %1342 = icmp slt i64 %640, 1
  br i1 %1342, label %1183, label %1343

1343:
  %1344 = icmp eq i64 %640, 1
  br i1 %1344, label %1173, label %1345

1345:
  %1346 = phi i64 [ %1341, %1343 ], [ 0, %646 ]
  %1347 = and i64 %640, -2
  %1348 = shl i64 %642, 3
  %1349 = getelementptr i8, ptr %10, i64 %1348
  %1350 = getelementptr i8, ptr %1349, i64 8
  %1351 = shl i64 %642, 2
  %1352 = getelementptr i8, ptr %9, i64 %1351
  %1353 = getelementptr i8, ptr %1352, i64 4
  %1354 = add nsw i64 %640, -2
  %1355 = lshr i64 %1354, 1
  %1356 = icmp eq i64 %1355, 0
  br i1 %1356, label %1154, label %1357

1357:
  %1358 = add nuw nsw i64 %1355, 1
  %1359 = and i64 %1358, 9223372036854775806
  %1360 = getelementptr i8, ptr %1352, i64 12
  %1361 = getelementptr i8, ptr %1349, i64 24
  br label %1115

1362:
  %1363 = shl i64 %335, 3
  %1364 = getelementptr i8, ptr %17, i64 %1363
  %1365 = getelementptr i8, ptr %1364, i64 -8
  %1366 = load i64, ptr %1365, align 8
  %1367 = getelementptr i64, ptr %11, i64 %716
  store i64 %1366, ptr %1367, align 8
  store i64 %839, ptr %1364, align 8
  %1368 = getelementptr i64, ptr %16, i64 %335
  store i64 %672, ptr %1368, align 8
  %1369 = getelementptr i64, ptr %12, i64 %335
  store i64 0, ptr %1369, align 8
  %1370 = getelementptr i64, ptr %13, i64 %335
  store i64 %717, ptr %1370, align 8
  br label %622

1371:
  %1372 = load i32, ptr %20, align 4
  %1373 = icmp eq i32 %1372, %327
  br i1 %1373, label %585, label %577

1374:
  %1375 = phi i64 [ %319, %518 ], [ %221, %218 ], [ %632, %630 ], [ %319, %555 ], [ %319, %622 ]
  %1376 = phi i64 [ %318, %518 ], [ %219, %218 ], [ %631, %630 ], [ %318, %555 ], [ %318, %622 ]
  store i64 %1376, ptr %43, align 8
  store i64 %1375, ptr %220, align 8
  %1377 = load i64, ptr %12, align 8
  %1378 = add nsw i64 %1377, -1
  br label %255
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @0(ptr noalias nonnull writeonly captures(none) %0, i64 %1, i64 %2, i64 range(i64 0, -9223372036854775808) %3, i64 %4, ptr captures(none) %5, ptr captures(none) %6, ptr captures(none) %7, ptr readonly captures(none) %8, ptr captures(none) %9, ptr captures(none) %10, ptr writeonly captures(none) %11, ptr captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr writeonly captures(none) %15, ptr readonly captures(none) %16, ptr writeonly captures(none) %17, i64 %18) unnamed_addr #0 {
  %20 = getelementptr i64, ptr %12, i64 %1
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr i64, ptr %13, i64 %1
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr i64, ptr %14, i64 %1
  %25 = load i64, ptr %24, align 8
  %26 = sub nsw i64 %23, %21
  %27 = add nsw i64 %26, 7
  %28 = and i64 %27, -8
  %29 = sub nsw i64 %2, %21
  %30 = add nsw i64 %29, 1
  %31 = and i64 %30, -8
  %32 = sub i64 %28, %31
  %33 = icmp slt i64 %32, 1
  br i1 %33, label %216, label %211

34:
  %35 = phi ptr [ %222, %219 ], [ %65, %64 ]
  %36 = phi i64 [ 0, %219 ], [ %37, %64 ]
  %37 = add nuw nsw i64 %36, 1
  %38 = mul nsw i64 %36, %28
  %39 = getelementptr i64, ptr %227, i64 %38
  %40 = load i64, ptr %39, align 8
  %41 = icmp eq i64 %40, 0
  %42 = or i1 %33, %41
  br i1 %42, label %64, label %43

43:
  %44 = getelementptr i64, ptr %8, i64 %36
  %45 = load i64, ptr %44, align 8
  %46 = insertelement <8 x i64> poison, i64 %40, i64 0
  %47 = shufflevector <8 x i64> %46, <8 x i64> poison, <8 x i32> zeroinitializer
  %48 = insertelement <8 x i64> poison, i64 %45, i64 0
  %49 = shufflevector <8 x i64> %48, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %50

50:
  %51 = phi i64 [ %62, %50 ], [ %228, %43 ]
  %52 = phi i64 [ %61, %50 ], [ %226, %43 ]
  %53 = getelementptr i8, ptr %35, i64 %52
  %54 = getelementptr i8, ptr %9, i64 %52
  %55 = load <8 x i64>, ptr %53, align 8
  %56 = and <8 x i64> %55, %47
  %57 = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %56)
  %58 = shl <8 x i64> %57, %49
  %59 = load <8 x i64>, ptr %54, align 8
  %60 = add <8 x i64> %58, %59
  store <8 x i64> %60, ptr %54, align 8
  %61 = add i64 %52, 64
  %62 = add nsw i64 %51, -1
  %63 = icmp sgt i64 %51, 4
  br i1 %63, label %50, label %64

64:
  %65 = getelementptr i8, ptr %35, i64 %224
  %66 = icmp eq i64 %37, %3
  br i1 %66, label %229, label %34

67:
  %68 = phi i64 [ %2, %232 ], [ %209, %205 ]
  %69 = phi i64 [ %233, %232 ], [ %208, %205 ]
  %70 = phi i64 [ 0, %232 ], [ %206, %205 ]
  %71 = phi i64 [ %18, %232 ], [ %207, %205 ]
  %72 = shl i64 %68, 3
  %73 = getelementptr i8, ptr %236, i64 %72
  %74 = load i64, ptr %73, align 8
  %75 = load i64, ptr %238, align 8
  %76 = icmp eq i64 %74, %75
  br i1 %76, label %77, label %84

77:
  %78 = shl i64 %68, 2
  %79 = getelementptr i8, ptr %6, i64 %78
  %80 = getelementptr i8, ptr %79, i64 4
  %81 = load i32, ptr %80, align 4
  %82 = getelementptr i32, ptr %17, i64 %71
  store i32 %81, ptr %82, align 4
  %83 = add nsw i64 %71, 1
  br label %205

84:
  %85 = icmp slt i64 %74, %4
  br i1 %85, label %205, label %86

86:
  %87 = getelementptr i32, ptr %10, i64 %70
  %88 = sub i64 %68, %21
  %89 = trunc i64 %88 to i32
  %90 = add i32 %89, 1
  store i32 %90, ptr %87, align 4
  %91 = add nsw i64 %70, 1
  br label %205

92:
  %93 = add nsw i64 %241, %23
  %94 = getelementptr i8, ptr %16, i64 8
  %95 = load i64, ptr %94, align 8
  %96 = icmp sgt i64 %93, %95
  br i1 %96, label %97, label %250

97:
  %98 = phi i64 [ -1, %92 ], [ -1, %239 ], [ %240, %144 ], [ %240, %250 ], [ %240, %166 ]
  store i64 %98, ptr %0, align 8
  ret void

99:
  %100 = phi i64 [ 0, %261 ], [ %116, %99 ]
  %101 = shl i64 %100, 2
  %102 = getelementptr i8, ptr %10, i64 %101
  %103 = load i32, ptr %102, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr i32, ptr %259, i64 %104
  %106 = load i32, ptr %105, align 4
  %107 = getelementptr i8, ptr %268, i64 %101
  %108 = getelementptr i8, ptr %107, i64 -4
  store i32 %106, ptr %108, align 4
  %109 = load i32, ptr %102, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr i64, ptr %9, i64 %110
  %112 = load i64, ptr %111, align 8
  %113 = shl i64 %100, 3
  %114 = getelementptr i8, ptr %265, i64 %113
  %115 = getelementptr i8, ptr %114, i64 -8
  store i64 %112, ptr %115, align 8
  %116 = add nuw i64 %100, 2
  %117 = getelementptr i8, ptr %102, i64 4
  %118 = load i32, ptr %117, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr i32, ptr %259, i64 %119
  %121 = load i32, ptr %120, align 4
  store i32 %121, ptr %107, align 4
  %122 = load i32, ptr %117, align 4
  %123 = sext i32 %122 to i64
  %124 = getelementptr i64, ptr %9, i64 %123
  %125 = load i64, ptr %124, align 8
  store i64 %125, ptr %114, align 8
  %126 = icmp eq i64 %262, %116
  br i1 %126, label %127, label %99

127:
  %128 = and i64 %241, 1
  %129 = icmp eq i64 %128, 0
  br i1 %129, label %144, label %130

130:
  %131 = phi i64 [ 0, %258 ], [ %262, %127 ]
  %132 = getelementptr i32, ptr %10, i64 %131
  %133 = load i32, ptr %132, align 4
  %134 = sext i32 %133 to i64
  %135 = getelementptr i32, ptr %259, i64 %134
  %136 = load i32, ptr %135, align 4
  %137 = add nsw i64 %131, %23
  %138 = getelementptr i32, ptr %6, i64 %137
  store i32 %136, ptr %138, align 4
  %139 = load i32, ptr %132, align 4
  %140 = sext i32 %139 to i64
  %141 = getelementptr i64, ptr %9, i64 %140
  %142 = load i64, ptr %141, align 8
  %143 = getelementptr i64, ptr %7, i64 %137
  store i64 %142, ptr %143, align 8
  br label %144

144:
  %145 = or i1 %217, %260
  br i1 %145, label %97, label %269

146:
  br i1 %283, label %166, label %147

147:
  %148 = phi i64 [ 0, %284 ], [ %272, %146 ]
  %149 = shl i64 %148, 3
  %150 = getelementptr i8, ptr %285, i64 %149
  %151 = shl i64 %148, 2
  %152 = getelementptr i8, ptr %10, i64 %151
  br label %153

153:
  %154 = phi i64 [ 0, %147 ], [ %164, %153 ]
  %155 = shl i64 %154, 2
  %156 = getelementptr i8, ptr %152, i64 %155
  %157 = load i32, ptr %156, align 4
  %158 = sext i32 %157 to i64
  %159 = getelementptr i64, ptr %292, i64 %158
  %160 = load i64, ptr %159, align 8
  %161 = and i64 %160, %291
  %162 = shl i64 %154, 3
  %163 = getelementptr i8, ptr %150, i64 %162
  store i64 %161, ptr %163, align 8
  %164 = add i64 %154, 1
  %165 = icmp eq i64 %271, %164
  br i1 %165, label %166, label %153

166:
  %167 = add nuw nsw i64 %287, 1
  %168 = getelementptr i8, ptr %286, i64 %281
  %169 = getelementptr i8, ptr %285, i64 %281
  %170 = icmp eq i64 %167, %3
  br i1 %170, label %97, label %284

171:
  %172 = phi i64 [ %197, %171 ], [ 0, %284 ]
  %173 = shl i64 %172, 2
  %174 = getelementptr i8, ptr %10, i64 %173
  %175 = load i32, ptr %174, align 4
  %176 = sext i32 %175 to i64
  %177 = getelementptr i64, ptr %292, i64 %176
  %178 = load i64, ptr %177, align 8
  %179 = and i64 %178, %291
  %180 = shl i64 %172, 3
  %181 = getelementptr i8, ptr %286, i64 %180
  %182 = getelementptr i8, ptr %181, i64 -24
  store i64 %179, ptr %182, align 8
  %183 = getelementptr i8, ptr %174, i64 4
  %184 = load i32, ptr %183, align 4
  %185 = sext i32 %184 to i64
  %186 = getelementptr i64, ptr %292, i64 %185
  %187 = load i64, ptr %186, align 8
  %188 = and i64 %187, %291
  %189 = getelementptr i8, ptr %181, i64 -16
  store i64 %188, ptr %189, align 8
  %190 = getelementptr i8, ptr %174, i64 8
  %191 = load i32, ptr %190, align 4
  %192 = sext i32 %191 to i64
  %193 = getelementptr i64, ptr %292, i64 %192
  %194 = load i64, ptr %193, align 8
  %195 = and i64 %194, %291
  %196 = getelementptr i8, ptr %181, i64 -8
  store i64 %195, ptr %196, align 8
  %197 = add nuw i64 %172, 4
  %198 = getelementptr i8, ptr %174, i64 12
  %199 = load i32, ptr %198, align 4
  %200 = sext i32 %199 to i64
  %201 = getelementptr i64, ptr %292, i64 %200
  %202 = load i64, ptr %201, align 8
  %203 = and i64 %202, %291
  store i64 %203, ptr %181, align 8
  %204 = icmp eq i64 %272, %197
  br i1 %204, label %146, label %171

205:
  %206 = phi i64 [ %70, %77 ], [ %91, %86 ], [ %70, %84 ]
  %207 = phi i64 [ %83, %77 ], [ %71, %86 ], [ %71, %84 ]
  %208 = add i64 %69, -1
  %209 = add i64 %68, 1
  %210 = icmp samesign ugt i64 %208, 1
  br i1 %210, label %67, label %239

211:
  %212 = shl i64 %30, 3
  %213 = and i64 %212, -64
  %214 = getelementptr i8, ptr %9, i64 %213
  %215 = shl nuw i64 %32, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %214, i8 0, i64 %215, i1 false)
  br label %216

216:
  %217 = icmp eq i64 %3, 0
  %218 = getelementptr i64, ptr %5, i64 %29
  br i1 %217, label %229, label %219

219:
  %220 = lshr exact i64 %32, 3
  %221 = shl i64 %25, 3
  %222 = getelementptr i8, ptr %5, i64 %221
  %223 = shl i64 %27, 3
  %224 = and i64 %223, -64
  %225 = shl i64 %30, 3
  %226 = and i64 %225, -64
  %227 = getelementptr i64, ptr %218, i64 %25
  %228 = add nuw nsw i64 %220, 3
  br label %34

229:
  %230 = sub i64 %26, %30
  %231 = icmp slt i64 %230, 1
  br i1 %231, label %239, label %232

232:
  %233 = sub i64 %23, %2
  %234 = shl i64 %21, 3
  %235 = sub i64 8, %234
  %236 = getelementptr i8, ptr %9, i64 %235
  %237 = shl i64 %2, 3
  %238 = getelementptr i8, ptr %7, i64 %237
  br label %67

239:
  %240 = phi i64 [ %18, %229 ], [ %207, %205 ]
  %241 = phi i64 [ 0, %229 ], [ %206, %205 ]
  %242 = mul nsw i64 %28, %3
  %243 = add nsw i64 %242, %25
  %244 = add nsw i64 %241, 7
  %245 = and i64 %244, -8
  %246 = mul nsw i64 %245, %3
  %247 = add nsw i64 %246, %243
  %248 = load i64, ptr %16, align 8
  %249 = icmp sgt i64 %247, %248
  br i1 %249, label %97, label %92

250:
  %251 = add nsw i64 %1, 1
  %252 = getelementptr i64, ptr %12, i64 %251
  store i64 %23, ptr %252, align 8
  %253 = getelementptr i64, ptr %11, i64 %251
  store i64 %23, ptr %253, align 8
  %254 = getelementptr i64, ptr %13, i64 %251
  store i64 %93, ptr %254, align 8
  %255 = getelementptr i64, ptr %14, i64 %251
  store i64 %243, ptr %255, align 8
  %256 = getelementptr i64, ptr %15, i64 %251
  store i64 %240, ptr %256, align 8
  %257 = icmp slt i64 %241, 1
  br i1 %257, label %97, label %258

258:
  %259 = getelementptr i32, ptr %6, i64 %21
  %260 = icmp eq i64 %241, 1
  br i1 %260, label %130, label %261

261:
  %262 = and i64 %241, 9223372036854775806
  %263 = shl i64 %23, 3
  %264 = getelementptr i8, ptr %7, i64 %263
  %265 = getelementptr i8, ptr %264, i64 8
  %266 = shl i64 %23, 2
  %267 = getelementptr i8, ptr %6, i64 %266
  %268 = getelementptr i8, ptr %267, i64 4
  br label %99

269:
  %270 = getelementptr i64, ptr %5, i64 %243
  %271 = and i64 %241, 3
  %272 = and i64 %241, 9223372036854775804
  %273 = lshr i64 %27, 3
  %274 = shl i64 %3, 6
  %275 = mul i64 %274, %273
  %276 = shl i64 %25, 3
  %277 = getelementptr i8, ptr %5, i64 %275
  %278 = getelementptr i8, ptr %277, i64 %276
  %279 = getelementptr i8, ptr %278, i64 24
  %280 = shl i64 %244, 3
  %281 = and i64 %280, -64
  %282 = icmp samesign ult i64 %241, 4
  %283 = icmp eq i64 %271, 0
  br label %284

284:
  %285 = phi ptr [ %169, %166 ], [ %270, %269 ]
  %286 = phi ptr [ %168, %166 ], [ %279, %269 ]
  %287 = phi i64 [ %167, %166 ], [ 0, %269 ]
  %288 = mul nsw i64 %287, %28
  %289 = add nsw i64 %288, %25
  %290 = getelementptr i64, ptr %218, i64 %289
  %291 = load i64, ptr %290, align 8
  %292 = getelementptr i64, ptr %5, i64 %289
  br i1 %282, label %147, label %171
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @1(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i8 range(i8 0, 2) %7, ptr writeonly captures(none) %8, ptr writeonly captures(none) %9, ptr writeonly captures(none) %10, ptr writeonly captures(none) %11, ptr writeonly captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17, ptr captures(none) %18) unnamed_addr #0 {
  %20 = alloca ptr, align 8
  %21 = alloca ptr, align 8
  %22 = alloca ptr, align 8
  %23 = add nsw i64 %2, 1
  %24 = getelementptr i8, ptr %13, i64 80
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %28, label %27

27:
  call fastcc void @2(ptr nonnull %20, i64 %23, i64 %5, i64 %6, ptr nonnull %13, ptr %14)
  br label %39

28:
  %29 = icmp sgt i64 %5, 0
  br i1 %29, label %30, label %31

30:
  call fastcc void @3(ptr nonnull %21, ptr %1, i64 %2, i32 %3, ptr %4, i64 %5, i64 %6, i8 %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr nonnull %13, ptr %15, ptr %16, ptr %17, ptr %18)
  br label %39

31:
  %32 = getelementptr i8, ptr %13, i64 64
  %33 = load i64, ptr %32, align 8
  %34 = icmp sgt i64 %33, %23
  br i1 %34, label %39, label %35

35:
  %36 = getelementptr i8, ptr %13, i64 72
  %37 = load i64, ptr %36, align 8
  %38 = icmp slt i64 %2, %37
  br i1 %38, label %40, label %39

39:
  store ptr null, ptr %0, align 8
  ret void

40:
  %41 = load i64, ptr %13, align 8
  %42 = getelementptr i8, ptr %13, i64 8
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr i8, ptr %13, i64 16
  %45 = load i64, ptr %44, align 8
  %46 = icmp slt i64 %41, %45
  %47 = add nsw i64 %43, %23
  br i1 %46, label %48, label %58

48:
  %49 = getelementptr i8, ptr %13, i64 24
  %50 = load i64, ptr %49, align 8
  %51 = icmp sgt i64 %47, %50
  br i1 %51, label %58, label %52

52:
  call fastcc void @4(ptr nonnull %22, ptr %1, i64 %2, i32 %3, ptr %8, i64 %43)
  %53 = getelementptr i64, ptr %9, i64 %41
  store i64 %47, ptr %53, align 8
  %54 = getelementptr i64, ptr %10, i64 %41
  store i64 %6, ptr %54, align 8
  %55 = getelementptr i8, ptr %11, i64 %41
  store i8 1, ptr %55, align 1
  %56 = getelementptr i8, ptr %12, i64 %41
  store i8 %7, ptr %56, align 1
  %57 = add nsw i64 %41, 1
  store i64 %57, ptr %13, align 8
  store i64 %47, ptr %42, align 8
  br label %39

58:
  %59 = add nsw i64 %41, 1
  %60 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %60, align 8
  %61 = getelementptr i8, ptr %13, i64 40
  store i64 %59, ptr %61, align 8
  %62 = getelementptr i8, ptr %13, i64 48
  store i64 %47, ptr %62, align 8
  br label %39
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @2(ptr noalias nonnull writeonly captures(none) %0, i64 range(i64 -9223372036854775807, -9223372036854775808) %1, i64 %2, i64 %3, ptr captures(none) %4, ptr captures(none) %5) unnamed_addr #0 {
  %7 = getelementptr i8, ptr %4, i64 56
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %3, %8
  br i1 %9, label %10, label %91

10:
  store ptr null, ptr %0, align 8
  ret void

11:
  %12 = phi i64 [ %15, %115 ], [ %98, %109 ]
  %13 = phi i64 [ %16, %115 ], [ %110, %109 ]
  %14 = phi i64 [ %17, %115 ], [ %98, %109 ]
  %15 = add i64 %12, 1
  %16 = add nsw i64 %13, -1
  %17 = add i64 %14, 1
  %18 = icmp slt i64 %14, 1
  br i1 %18, label %115, label %19

19:
  %20 = phi i64 [ %24, %50 ], [ %2, %11 ]
  %21 = phi i64 [ %54, %50 ], [ 1, %11 ]
  %22 = phi i64 [ %53, %50 ], [ 1, %11 ]
  %23 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %20, i64 1)
  %24 = extractvalue { i64, i1 } %23, 0
  %25 = extractvalue { i64, i1 } %23, 1
  br i1 %25, label %26, label %29

26:
  %27 = phi i64 [ 0, %19 ], [ %36, %29 ]
  %28 = icmp sgt i64 %22, %27
  br i1 %28, label %115, label %37

29:
  %30 = sdiv i64 72057594037927936, %20
  %31 = srem i64 72057594037927936, %20
  %32 = icmp slt i64 %20, 0
  %33 = icmp ne i64 %31, 0
  %34 = and i1 %32, %33
  %35 = sext i1 %34 to i64
  %36 = add nsw i64 %30, %35
  br label %26

37:
  %38 = mul nsw i64 %22, %20
  %39 = or i64 %38, %21
  %40 = icmp ult i64 %39, 4294967296
  br i1 %40, label %41, label %46

41:
  %42 = trunc nuw i64 %38 to i32
  %43 = trunc nuw i64 %21 to i32
  %44 = udiv i32 %42, %43
  %45 = zext i32 %44 to i64
  br label %50

46:
  %47 = srem i64 %38, %21
  %48 = sdiv i64 %38, %21
  %49 = ashr i64 %47, 63
  br label %50

50:
  %51 = phi i64 [ %45, %41 ], [ %48, %46 ]
  %52 = phi i64 [ 0, %41 ], [ %49, %46 ]
  %53 = add i64 %52, %51
  %54 = add i64 %21, 1
  %55 = icmp eq i64 %21, %12
  br i1 %55, label %115, label %19

56:
  %57 = load i64, ptr %92, align 8
  br label %58

58:
  %59 = phi i64 [ %108, %105 ], [ %129, %56 ]
  %60 = phi i64 [ %93, %105 ], [ %57, %56 ]
  %61 = phi i64 [ %106, %105 ], [ %127, %56 ]
  %62 = icmp sgt i64 %61, %60
  br i1 %62, label %67, label %63

63:
  %64 = getelementptr i8, ptr %4, i64 24
  %65 = load i64, ptr %64, align 8
  %66 = icmp sgt i64 %59, %65
  br i1 %66, label %67, label %10

67:
  %68 = load i64, ptr %7, align 8
  %69 = shl i64 %68, 4
  %70 = getelementptr i8, ptr %5, i64 %69
  %71 = getelementptr i8, ptr %70, i64 8
  %72 = getelementptr i8, ptr %4, i64 24
  %73 = getelementptr i8, ptr %4, i64 8
  br label %74

74:
  %75 = phi i64 [ %79, %89 ], [ %68, %67 ]
  %76 = phi ptr [ %90, %89 ], [ %71, %67 ]
  %77 = phi i64 [ %84, %89 ], [ %59, %67 ]
  %78 = phi i64 [ %82, %89 ], [ %61, %67 ]
  %79 = add i64 %75, 1
  %80 = getelementptr i8, ptr %76, i64 -8
  %81 = load i64, ptr %80, align 8
  %82 = sub nsw i64 %78, %81
  store i64 %82, ptr %4, align 8
  %83 = load i64, ptr %76, align 8
  %84 = sub nsw i64 %77, %83
  store i64 %84, ptr %73, align 8
  store i64 %79, ptr %7, align 8
  %85 = icmp sgt i64 %82, %60
  br i1 %85, label %89, label %86

86:
  %87 = load i64, ptr %72, align 8
  %88 = icmp sgt i64 %84, %87
  br i1 %88, label %89, label %10

89:
  %90 = getelementptr i8, ptr %76, i64 16
  br label %74

91:
  %92 = getelementptr i8, ptr %4, i64 16
  %93 = load i64, ptr %92, align 8
  %94 = add nsw i64 %93, 1
  %95 = getelementptr i8, ptr %4, i64 64
  %96 = load i64, ptr %95, align 8
  %97 = sub nsw i64 %96, %1
  %98 = tail call i64 @llvm.smax.i64(i64 %97, i64 0)
  %99 = getelementptr i8, ptr %4, i64 72
  %100 = load i64, ptr %99, align 8
  %101 = sub nsw i64 %100, %1
  %102 = tail call i64 @llvm.smin.i64(i64 %101, i64 %2)
  %103 = sub i64 %102, %98
  %104 = icmp ult i64 %103, 9223372036854775807
  br i1 %104, label %109, label %105

105:
  %106 = load i64, ptr %4, align 8
  %107 = getelementptr i8, ptr %4, i64 8
  %108 = load i64, ptr %107, align 8
  br label %58

109:
  %110 = add nuw nsw i64 %103, 1
  %111 = shl i64 %3, 4
  %112 = getelementptr i8, ptr %5, i64 %111
  %113 = getelementptr i8, ptr %112, i64 8
  %114 = getelementptr i8, ptr %4, i64 8
  br label %11

115:
  %116 = phi i64 [ 1, %11 ], [ 72057594037927936, %26 ], [ %53, %50 ]
  %117 = tail call i64 @llvm.smin.i64(i64 %94, i64 %116)
  %118 = add nsw i64 %14, %1
  %119 = mul nsw i64 %118, 24
  %120 = add nsw i64 %119, 96
  %121 = mul nsw i64 %117, %120
  %122 = load i64, ptr %112, align 8
  %123 = add nsw i64 %122, %117
  store i64 %123, ptr %112, align 8
  %124 = load i64, ptr %113, align 8
  %125 = add nsw i64 %124, %121
  store i64 %125, ptr %113, align 8
  %126 = load i64, ptr %4, align 8
  %127 = add nsw i64 %126, %117
  store i64 %127, ptr %4, align 8
  %128 = load i64, ptr %114, align 8
  %129 = add nsw i64 %128, %121
  store i64 %129, ptr %114, align 8
  %130 = icmp samesign ugt i64 %13, 1
  br i1 %130, label %11, label %56
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @3(ptr noalias nonnull writeonly captures(none) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr readonly captures(none) %4, i64 range(i64 1, -9223372036854775808) %5, i64 %6, i8 range(i8 0, 2) %7, ptr writeonly captures(none) %8, ptr writeonly captures(none) %9, ptr writeonly captures(none) %10, ptr writeonly captures(none) %11, ptr writeonly captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17) unnamed_addr #0 {
  %19 = getelementptr i8, ptr %13, i64 64
  %20 = load i64, ptr %19, align 8
  %21 = xor i64 %2, -1
  %22 = add i64 %20, %21
  %23 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  %24 = getelementptr i8, ptr %13, i64 72
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %21
  %27 = tail call i64 @llvm.smin.i64(i64 %26, i64 %5)
  %28 = getelementptr i8, ptr %13, i64 8
  %29 = load i64, ptr %28, align 8
  %30 = load i64, ptr %13, align 8
  %31 = getelementptr i8, ptr %13, i64 16
  %32 = load i64, ptr %31, align 8
  %33 = add nsw i64 %32, 1
  %34 = sub i64 %27, %23
  %35 = add i64 %34, 1
  %36 = icmp ugt i64 %34, 9223372036854775806
  %37 = select i1 %36, i64 0, i64 %35
  %38 = add i64 %2, 1
  %39 = getelementptr i8, ptr %13, i64 24
  %40 = add nuw i64 %23, 1
  br label %41

41:
  %42 = phi i64 [ %92, %89 ], [ %40, %18 ]
  %43 = phi i64 [ %50, %89 ], [ %23, %18 ]
  %44 = phi i64 [ %49, %89 ], [ %37, %18 ]
  %45 = phi i64 [ %508, %89 ], [ %29, %18 ]
  %46 = phi i64 [ %505, %89 ], [ %30, %18 ]
  %47 = icmp sgt i64 %44, 0
  br i1 %47, label %48, label %93

48:
  %49 = add nsw i64 %44, -1
  %50 = add nuw i64 %43, 1
  %51 = icmp slt i64 %43, 1
  br i1 %51, label %502, label %52

52:
  %53 = phi i64 [ %57, %83 ], [ %5, %48 ]
  %54 = phi i64 [ %87, %83 ], [ 1, %48 ]
  %55 = phi i64 [ %86, %83 ], [ 1, %48 ]
  %56 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %53, i64 1)
  %57 = extractvalue { i64, i1 } %56, 0
  %58 = extractvalue { i64, i1 } %56, 1
  br i1 %58, label %59, label %62

59:
  %60 = phi i64 [ 0, %52 ], [ %69, %62 ]
  %61 = icmp sgt i64 %55, %60
  br i1 %61, label %502, label %70

62:
  %63 = sdiv i64 72057594037927936, %53
  %64 = srem i64 72057594037927936, %53
  %65 = icmp slt i64 %53, 0
  %66 = icmp ne i64 %64, 0
  %67 = and i1 %65, %66
  %68 = sext i1 %67 to i64
  %69 = add nsw i64 %63, %68
  br label %59

70:
  %71 = mul nsw i64 %55, %53
  %72 = or i64 %71, %54
  %73 = icmp ult i64 %72, 4294967296
  br i1 %73, label %74, label %79

74:
  %75 = trunc nuw i64 %71 to i32
  %76 = trunc nuw i64 %54 to i32
  %77 = udiv i32 %75, %76
  %78 = zext i32 %77 to i64
  br label %83

79:
  %80 = srem i64 %71, %54
  %81 = sdiv i64 %71, %54
  %82 = ashr i64 %80, 63
  br label %83

83:
  %84 = phi i64 [ %78, %74 ], [ %81, %79 ]
  %85 = phi i64 [ 0, %74 ], [ %82, %79 ]
  %86 = add i64 %85, %84
  %87 = add nuw i64 %54, 1
  %88 = icmp eq i64 %87, %42
  br i1 %88, label %502, label %52

89:
  %90 = load i64, ptr %39, align 8
  %91 = icmp slt i64 %508, %90
  %92 = add i64 %42, 1
  br i1 %91, label %41, label %510

93:
  %94 = icmp sgt i64 %2, 0
  br i1 %94, label %95, label %114

95:
  %96 = load i32, ptr %1, align 4
  %97 = icmp slt i32 %96, %3
  br i1 %97, label %98, label %114

98:
  %99 = add nsw i64 %2, -1
  br label %100

100:
  %101 = phi i32 [ %112, %108 ], [ %96, %98 ]
  %102 = phi i64 [ %109, %108 ], [ 0, %98 ]
  %103 = shl i64 %102, 2
  %104 = getelementptr i8, ptr %14, i64 %103
  store i32 %101, ptr %104, align 4
  %105 = icmp eq i64 %99, %102
  br i1 %105, label %106, label %108

106:
  %107 = getelementptr i32, ptr %14, i64 %2
  store i32 %3, ptr %107, align 4
  br label %242

108:
  %109 = add nuw nsw i64 %102, 1
  %110 = getelementptr i8, ptr %1, i64 %103
  %111 = getelementptr i8, ptr %110, i64 4
  %112 = load i32, ptr %111, align 4
  %113 = icmp slt i32 %112, %3
  br i1 %113, label %100, label %114

114:
  %115 = phi i64 [ 0, %95 ], [ 0, %93 ], [ %109, %108 ]
  %116 = getelementptr i32, ptr %14, i64 %115
  store i32 %3, ptr %116, align 4
  %117 = icmp slt i64 %115, %2
  br i1 %117, label %118, label %242

118:
  %119 = sub i64 %2, %115
  %120 = and i64 %119, 7
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %133, label %122

122:
  %123 = phi i64 [ %131, %122 ], [ %120, %118 ]
  %124 = phi i64 [ %130, %122 ], [ %115, %118 ]
  %125 = shl i64 %124, 2
  %126 = getelementptr i8, ptr %1, i64 %125
  %127 = load i32, ptr %126, align 4
  %128 = getelementptr i8, ptr %14, i64 %125
  %129 = getelementptr i8, ptr %128, i64 4
  store i32 %127, ptr %129, align 4
  %130 = add nuw i64 %124, 1
  %131 = add nsw i64 %123, -1
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %133, label %122

133:
  %134 = phi i64 [ %115, %118 ], [ %130, %122 ]
  %135 = sub i64 %115, %2
  %136 = icmp ugt i64 %135, -8
  br i1 %136, label %242, label %137

137:
  %138 = phi i64 [ %165, %137 ], [ %134, %133 ]
  %139 = shl i64 %138, 2
  %140 = getelementptr i8, ptr %1, i64 %139
  %141 = load i32, ptr %140, align 4
  %142 = getelementptr i8, ptr %14, i64 %139
  %143 = getelementptr i8, ptr %142, i64 4
  store i32 %141, ptr %143, align 4
  %144 = getelementptr i8, ptr %140, i64 4
  %145 = load i32, ptr %144, align 4
  %146 = getelementptr i8, ptr %142, i64 8
  store i32 %145, ptr %146, align 4
  %147 = getelementptr i8, ptr %140, i64 8
  %148 = load i32, ptr %147, align 4
  %149 = getelementptr i8, ptr %142, i64 12
  store i32 %148, ptr %149, align 4
  %150 = getelementptr i8, ptr %140, i64 12
  %151 = load i32, ptr %150, align 4
  %152 = getelementptr i8, ptr %142, i64 16
  store i32 %151, ptr %152, align 4
  %153 = getelementptr i8, ptr %140, i64 16
  %154 = load i32, ptr %153, align 4
  %155 = getelementptr i8, ptr %142, i64 20
  store i32 %154, ptr %155, align 4
  %156 = getelementptr i8, ptr %140, i64 20
  %157 = load i32, ptr %156, align 4
  %158 = getelementptr i8, ptr %142, i64 24
  store i32 %157, ptr %158, align 4
  %159 = getelementptr i8, ptr %140, i64 24
  %160 = load i32, ptr %159, align 4
  %161 = getelementptr i8, ptr %142, i64 28
  store i32 %160, ptr %161, align 4
  %162 = getelementptr i8, ptr %140, i64 28
  %163 = load i32, ptr %162, align 4
  %164 = getelementptr i8, ptr %142, i64 32
  store i32 %163, ptr %164, align 4
  %165 = add nuw nsw i64 %138, 8
  %166 = icmp eq i64 %2, %165
  br i1 %166, label %242, label %137

167:
  %168 = phi i64 [ %204, %198 ], [ %38, %244 ]
  %169 = phi i64 [ %170, %198 ], [ 0, %244 ]
  %170 = add nuw nsw i64 %169, 1
  %171 = icmp sgt i64 %168, 0
  br i1 %171, label %172, label %198

172:
  %173 = getelementptr i32, ptr %14, i64 %168
  %174 = getelementptr i8, ptr %173, i64 -4
  %175 = load i32, ptr %174, align 4
  %176 = getelementptr i32, ptr %4, i64 %169
  %177 = load i32, ptr %176, align 4
  %178 = icmp sgt i32 %175, %177
  br i1 %178, label %179, label %198

179:
  %180 = shl i64 %169, 2
  %181 = getelementptr i8, ptr %4, i64 %180
  br label %182

182:
  %183 = phi i64 [ %197, %192 ], [ %168, %179 ]
  %184 = shl i64 %183, 2
  %185 = getelementptr i8, ptr %14, i64 %184
  %186 = getelementptr i8, ptr %185, i64 -4
  %187 = load i32, ptr %186, align 4
  %188 = getelementptr i8, ptr %15, i64 %183
  %189 = getelementptr i8, ptr %188, i64 -1
  %190 = load i8, ptr %189, align 1
  store i32 %187, ptr %185, align 4
  store i8 %190, ptr %188, align 1
  %191 = icmp sgt i64 %183, 1
  br i1 %191, label %192, label %198

192:
  %193 = getelementptr i8, ptr %185, i64 -8
  %194 = load i32, ptr %193, align 4
  %195 = load i32, ptr %181, align 4
  %196 = icmp sgt i32 %194, %195
  %197 = add nsw i64 %183, -1
  br i1 %196, label %182, label %198

198:
  %199 = phi i64 [ %168, %172 ], [ %168, %167 ], [ 0, %182 ], [ %197, %192 ]
  %200 = getelementptr i32, ptr %4, i64 %169
  %201 = load i32, ptr %200, align 4
  %202 = getelementptr i32, ptr %14, i64 %199
  store i32 %201, ptr %202, align 4
  %203 = getelementptr i8, ptr %15, i64 %199
  store i8 0, ptr %203, align 1
  %204 = add nsw i64 %168, 1
  %205 = icmp eq i64 %5, %170
  br i1 %205, label %247, label %167

206:
  %207 = phi i64 [ 0, %252 ], [ %228, %227 ]
  %208 = phi i64 [ 0, %252 ], [ %218, %227 ]
  %209 = getelementptr i8, ptr %15, i64 %208
  %210 = load i8, ptr %209, align 1
  %211 = icmp eq i8 %210, 0
  br i1 %211, label %212, label %216

212:
  %213 = getelementptr i32, ptr %16, i64 %207
  %214 = trunc i64 %208 to i32
  store i32 %214, ptr %213, align 4
  %215 = add nsw i64 %207, 1
  br label %216

216:
  %217 = phi i64 [ %207, %206 ], [ %215, %212 ]
  %218 = add nuw i64 %208, 2
  %219 = getelementptr i8, ptr %209, i64 1
  %220 = load i8, ptr %219, align 1
  %221 = icmp eq i8 %220, 0
  br i1 %221, label %222, label %227

222:
  %223 = getelementptr i32, ptr %16, i64 %217
  %224 = trunc i64 %208 to i32
  %225 = or disjoint i32 %224, 1
  store i32 %225, ptr %223, align 4
  %226 = add nsw i64 %217, 1
  br label %227

227:
  %228 = phi i64 [ %217, %216 ], [ %226, %222 ]
  %229 = icmp eq i64 %253, %218
  br i1 %229, label %230, label %206

230:
  %231 = and i64 %248, 1
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %254, label %233

233:
  %234 = phi i64 [ 0, %250 ], [ %228, %230 ]
  %235 = phi i64 [ 0, %250 ], [ %253, %230 ]
  %236 = getelementptr i8, ptr %15, i64 %235
  %237 = load i8, ptr %236, align 1
  %238 = icmp eq i8 %237, 0
  br i1 %238, label %239, label %254

239:
  %240 = trunc i64 %235 to i32
  %241 = getelementptr i32, ptr %16, i64 %234
  store i32 %240, ptr %241, align 4
  br label %254

242:
  %243 = icmp slt i64 %2, 0
  br i1 %243, label %244, label %245

244:
  br label %167

245:
  %246 = tail call i64 @llvm.smax.i64(i64 %38, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %15, i8 1, i64 %246, i1 false)
  br label %244

247:
  %248 = tail call i64 @llvm.smax.i64(i64 %204, i64 0)
  %249 = icmp slt i64 %168, 0
  br i1 %249, label %254, label %250

250:
  %251 = icmp eq i64 %168, 0
  br i1 %251, label %233, label %252

252:
  %253 = and i64 %248, 9223372036854775806
  br label %206

254:
  %255 = icmp sgt i64 %37, 0
  br i1 %255, label %514, label %499

256:
  %257 = phi i64 [ %531, %544 ], [ %496, %495 ]
  %258 = phi i64 [ %530, %544 ], [ %403, %495 ]
  %259 = add nuw nsw i64 %529, 1
  %260 = add i64 %528, 4
  %261 = icmp sgt i64 %532, 1
  %262 = add nuw i64 %527, 1
  br i1 %261, label %526, label %499

263:
  %264 = phi i64 [ %290, %263 ], [ 0, %541 ]
  %265 = trunc i64 %264 to i32
  %266 = shl i64 %264, 2
  %267 = getelementptr i8, ptr %17, i64 %266
  store i32 %265, ptr %267, align 4
  %268 = getelementptr i8, ptr %16, i64 %266
  %269 = load i32, ptr %268, align 4
  %270 = sext i32 %269 to i64
  %271 = getelementptr i8, ptr %15, i64 %270
  store i8 1, ptr %271, align 1
  %272 = or disjoint i32 %265, 1
  %273 = getelementptr i8, ptr %267, i64 4
  store i32 %272, ptr %273, align 4
  %274 = getelementptr i8, ptr %268, i64 4
  %275 = load i32, ptr %274, align 4
  %276 = sext i32 %275 to i64
  %277 = getelementptr i8, ptr %15, i64 %276
  store i8 1, ptr %277, align 1
  %278 = or disjoint i32 %265, 2
  %279 = getelementptr i8, ptr %267, i64 8
  store i32 %278, ptr %279, align 4
  %280 = getelementptr i8, ptr %268, i64 8
  %281 = load i32, ptr %280, align 4
  %282 = sext i32 %281 to i64
  %283 = getelementptr i8, ptr %15, i64 %282
  store i8 1, ptr %283, align 1
  %284 = or disjoint i32 %265, 3
  %285 = getelementptr i8, ptr %267, i64 12
  store i32 %284, ptr %285, align 4
  %286 = getelementptr i8, ptr %268, i64 12
  %287 = load i32, ptr %286, align 4
  %288 = sext i32 %287 to i64
  %289 = getelementptr i8, ptr %15, i64 %288
  store i8 1, ptr %289, align 1
  %290 = add i64 %264, 4
  %291 = icmp eq i64 %537, %290
  br i1 %291, label %292, label %263

292:
  %293 = and i64 %533, 3
  %294 = icmp eq i64 %293, 0
  br i1 %294, label %310, label %295

295:
  %296 = phi i64 [ %537, %292 ], [ 0, %541 ]
  br label %297

297:
  %298 = phi i64 [ %308, %297 ], [ %536, %295 ]
  %299 = phi i64 [ %300, %297 ], [ %296, %295 ]
  %300 = add nuw nsw i64 %299, 1
  %301 = shl i64 %299, 2
  %302 = getelementptr i8, ptr %17, i64 %301
  %303 = trunc i64 %299 to i32
  store i32 %303, ptr %302, align 4
  %304 = getelementptr i8, ptr %16, i64 %301
  %305 = load i32, ptr %304, align 4
  %306 = sext i32 %305 to i64
  %307 = getelementptr i8, ptr %15, i64 %306
  store i8 1, ptr %307, align 1
  %308 = add i64 %298, 4
  %309 = icmp eq i64 %308, 0
  br i1 %309, label %310, label %297

310:
  br label %311

311:
  %312 = phi i64 [ %316, %342 ], [ %5, %310 ]
  %313 = phi i64 [ %346, %342 ], [ 1, %310 ]
  %314 = phi i64 [ %345, %342 ], [ 1, %310 ]
  %315 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %312, i64 1)
  %316 = extractvalue { i64, i1 } %315, 0
  %317 = extractvalue { i64, i1 } %315, 1
  br i1 %317, label %318, label %321

318:
  %319 = phi i64 [ 0, %311 ], [ %328, %321 ]
  %320 = icmp sgt i64 %314, %319
  br i1 %320, label %546, label %329

321:
  %322 = sdiv i64 72057594037927936, %312
  %323 = srem i64 72057594037927936, %312
  %324 = icmp slt i64 %312, 0
  %325 = icmp ne i64 %323, 0
  %326 = and i1 %324, %325
  %327 = sext i1 %326 to i64
  %328 = add nsw i64 %322, %327
  br label %318

329:
  %330 = mul nsw i64 %314, %312
  %331 = or i64 %330, %313
  %332 = icmp ult i64 %331, 4294967296
  br i1 %332, label %333, label %338

333:
  %334 = trunc nuw i64 %330 to i32
  %335 = trunc nuw i64 %313 to i32
  %336 = udiv i32 %334, %335
  %337 = zext i32 %336 to i64
  br label %342

338:
  %339 = srem i64 %330, %313
  %340 = sdiv i64 %330, %313
  %341 = ashr i64 %339, 63
  br label %342

342:
  %343 = phi i64 [ %337, %333 ], [ %340, %338 ]
  %344 = phi i64 [ 0, %333 ], [ %341, %338 ]
  %345 = add i64 %344, %343
  %346 = add i64 %313, 1
  %347 = icmp eq i64 %346, %527
  br i1 %347, label %544, label %311

348:
  %349 = phi i64 [ %380, %348 ], [ %557, %561 ]
  %350 = phi i64 [ %373, %348 ], [ 0, %561 ]
  %351 = shl i64 %350, 2
  %352 = getelementptr i8, ptr %14, i64 %351
  %353 = load i32, ptr %352, align 4
  %354 = getelementptr i32, ptr %8, i64 %349
  store i32 %353, ptr %354, align 4
  %355 = getelementptr i8, ptr %15, i64 %350
  %356 = load i8, ptr %355, align 1
  %357 = zext i8 %356 to i64
  %358 = add nsw i64 %349, %357
  %359 = getelementptr i8, ptr %352, i64 4
  %360 = load i32, ptr %359, align 4
  %361 = getelementptr i32, ptr %8, i64 %358
  store i32 %360, ptr %361, align 4
  %362 = getelementptr i8, ptr %355, i64 1
  %363 = load i8, ptr %362, align 1
  %364 = zext i8 %363 to i64
  %365 = add nsw i64 %358, %364
  %366 = getelementptr i8, ptr %352, i64 8
  %367 = load i32, ptr %366, align 4
  %368 = getelementptr i32, ptr %8, i64 %365
  store i32 %367, ptr %368, align 4
  %369 = getelementptr i8, ptr %355, i64 2
  %370 = load i8, ptr %369, align 1
  %371 = zext i8 %370 to i64
  %372 = add nsw i64 %365, %371
  %373 = add nuw i64 %350, 4
  %374 = getelementptr i8, ptr %352, i64 12
  %375 = load i32, ptr %374, align 4
  %376 = getelementptr i32, ptr %8, i64 %372
  store i32 %375, ptr %376, align 4
  %377 = getelementptr i8, ptr %355, i64 3
  %378 = load i8, ptr %377, align 1
  %379 = zext i8 %378 to i64
  %380 = add nsw i64 %372, %379
  %381 = icmp eq i64 %519, %373
  br i1 %381, label %382, label %348

382:
  br i1 %524, label %402, label %383

383:
  %384 = phi i64 [ %557, %561 ], [ %380, %382 ]
  %385 = phi i64 [ 0, %561 ], [ %519, %382 ]
  %386 = getelementptr i8, ptr %15, i64 %385
  %387 = shl i64 %385, 2
  %388 = getelementptr i8, ptr %14, i64 %387
  br label %389

389:
  %390 = phi i64 [ %399, %389 ], [ %384, %383 ]
  %391 = phi i64 [ %400, %389 ], [ 0, %383 ]
  %392 = shl i64 %391, 2
  %393 = getelementptr i8, ptr %388, i64 %392
  %394 = load i32, ptr %393, align 4
  %395 = getelementptr i32, ptr %8, i64 %390
  store i32 %394, ptr %395, align 4
  %396 = getelementptr i8, ptr %386, i64 %391
  %397 = load i8, ptr %396, align 1
  %398 = zext i8 %397 to i64
  %399 = add nsw i64 %390, %398
  %400 = add i64 %391, 1
  %401 = icmp eq i64 %518, %400
  br i1 %401, label %402, label %389

402:
  %403 = phi i64 [ %557, %556 ], [ %380, %382 ], [ %399, %389 ]
  %404 = getelementptr i64, ptr %9, i64 %558
  store i64 %403, ptr %404, align 8
  %405 = getelementptr i64, ptr %10, i64 %558
  store i64 %6, ptr %405, align 8
  %406 = getelementptr i8, ptr %11, i64 %558
  store i8 %549, ptr %406, align 1
  %407 = getelementptr i8, ptr %12, i64 %558
  store i8 %551, ptr %407, align 1
  br i1 %552, label %408, label %495

408:
  %409 = load i32, ptr %554, align 4
  %410 = sext i32 %409 to i64
  %411 = icmp eq i64 %525, %410
  br i1 %411, label %412, label %453

412:
  %413 = phi i64 [ %428, %422 ], [ %525, %408 ]
  %414 = phi i32 [ %427, %422 ], [ %409, %408 ]
  %415 = phi i64 [ %423, %422 ], [ %553, %408 ]
  %416 = sext i32 %414 to i64
  %417 = getelementptr i32, ptr %16, i64 %416
  %418 = load i32, ptr %417, align 4
  %419 = sext i32 %418 to i64
  %420 = getelementptr i8, ptr %15, i64 %419
  store i8 0, ptr %420, align 1
  %421 = icmp sgt i64 %415, 0
  br i1 %421, label %422, label %495

422:
  %423 = add nsw i64 %415, -1
  %424 = shl i64 %415, 2
  %425 = getelementptr i8, ptr %17, i64 %424
  %426 = getelementptr i8, ptr %425, i64 -4
  %427 = load i32, ptr %426, align 4
  %428 = sext i32 %427 to i64
  %429 = add nsw i64 %413, -1
  %430 = icmp eq i64 %429, %428
  br i1 %430, label %412, label %453

431:
  %432 = phi ptr [ %494, %491 ], [ %451, %431 ]
  %433 = phi i64 [ %492, %491 ], [ %450, %431 ]
  %434 = getelementptr i8, ptr %432, i64 -4
  %435 = load i32, ptr %434, align 4
  %436 = add i32 %435, 1
  store i32 %436, ptr %432, align 4
  %437 = sext i32 %436 to i64
  %438 = getelementptr i32, ptr %16, i64 %437
  %439 = load i32, ptr %438, align 4
  %440 = sext i32 %439 to i64
  %441 = getelementptr i8, ptr %15, i64 %440
  store i8 1, ptr %441, align 1
  %442 = getelementptr i8, ptr %432, i64 4
  %443 = load i32, ptr %432, align 4
  %444 = add i32 %443, 1
  store i32 %444, ptr %442, align 4
  %445 = sext i32 %444 to i64
  %446 = getelementptr i32, ptr %16, i64 %445
  %447 = load i32, ptr %446, align 4
  %448 = sext i32 %447 to i64
  %449 = getelementptr i8, ptr %15, i64 %448
  store i8 1, ptr %449, align 1
  %450 = add i64 %433, -2
  %451 = getelementptr i8, ptr %432, i64 8
  %452 = icmp samesign ugt i64 %450, 2
  br i1 %452, label %431, label %495

453:
  %454 = phi i64 [ %410, %408 ], [ %428, %422 ]
  %455 = phi i64 [ %553, %408 ], [ %423, %422 ]
  %456 = getelementptr i32, ptr %17, i64 %455
  %457 = getelementptr i32, ptr %16, i64 %454
  %458 = load i32, ptr %457, align 4
  %459 = sext i32 %458 to i64
  %460 = getelementptr i8, ptr %15, i64 %459
  store i8 0, ptr %460, align 1
  %461 = load i32, ptr %456, align 4
  %462 = add i32 %461, 1
  store i32 %462, ptr %456, align 4
  %463 = sext i32 %462 to i64
  %464 = getelementptr i32, ptr %16, i64 %463
  %465 = load i32, ptr %464, align 4
  %466 = sext i32 %465 to i64
  %467 = getelementptr i8, ptr %15, i64 %466
  store i8 1, ptr %467, align 1
  %468 = add nuw nsw i64 %455, 1
  %469 = sub nsw i64 %533, %468
  %470 = icmp slt i64 %469, 1
  br i1 %470, label %495, label %471

471:
  %472 = and i64 %469, 1
  %473 = icmp eq i64 %472, 0
  br i1 %473, label %487, label %474

474:
  %475 = add nsw i64 %469, -1
  %476 = add nuw i64 %455, 2
  %477 = shl i64 %455, 2
  %478 = getelementptr i8, ptr %17, i64 %477
  %479 = load i32, ptr %478, align 4
  %480 = add i32 %479, 1
  %481 = getelementptr i8, ptr %478, i64 4
  store i32 %480, ptr %481, align 4
  %482 = sext i32 %480 to i64
  %483 = getelementptr i32, ptr %16, i64 %482
  %484 = load i32, ptr %483, align 4
  %485 = sext i32 %484 to i64
  %486 = getelementptr i8, ptr %15, i64 %485
  store i8 1, ptr %486, align 1
  br label %487

487:
  %488 = phi i64 [ %469, %471 ], [ %475, %474 ]
  %489 = phi i64 [ %468, %471 ], [ %476, %474 ]
  %490 = icmp eq i64 %555, %455
  br i1 %490, label %495, label %491

491:
  %492 = add nuw i64 %488, 2
  %493 = shl i64 %489, 2
  %494 = getelementptr i8, ptr %17, i64 %493
  br label %431

495:
  %496 = add nsw i64 %558, 1
  %497 = icmp eq i64 %547, %560
  br i1 %497, label %256, label %556

498:
  store ptr null, ptr %0, align 8
  ret void

499:
  %500 = phi i64 [ %30, %254 ], [ %257, %256 ]
  %501 = phi i64 [ %29, %254 ], [ %258, %256 ]
  store i64 %500, ptr %13, align 8
  store i64 %501, ptr %28, align 8
  br label %498

502:
  %503 = phi i64 [ 1, %48 ], [ 72057594037927936, %59 ], [ %86, %83 ]
  %504 = tail call i64 @llvm.smin.i64(i64 %33, i64 %503)
  %505 = add nsw i64 %504, %46
  %506 = add nsw i64 %43, %38
  %507 = mul nsw i64 %504, %506
  %508 = add nsw i64 %507, %45
  %509 = icmp sgt i64 %505, %32
  br i1 %509, label %510, label %89

510:
  %511 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %511, align 8
  %512 = getelementptr i8, ptr %13, i64 40
  store i64 %505, ptr %512, align 8
  %513 = getelementptr i8, ptr %13, i64 48
  store i64 %508, ptr %513, align 8
  br label %498

514:
  %515 = add i64 %5, %38
  %516 = add nsw i64 %23, -1
  %517 = add i64 %5, %2
  %518 = and i64 %515, 3
  %519 = and i64 %515, 9223372036854775804
  %520 = shl i64 %23, 2
  %521 = icmp ne i8 %7, 0
  %522 = icmp slt i64 %515, 1
  %523 = icmp ult i64 %517, 3
  %524 = icmp eq i64 %518, 0
  %525 = add nsw i64 %5, -1
  br label %526

526:
  %527 = phi i64 [ %40, %514 ], [ %262, %256 ]
  %528 = phi i64 [ %520, %514 ], [ %260, %256 ]
  %529 = phi i64 [ 0, %514 ], [ %259, %256 ]
  %530 = phi i64 [ %29, %514 ], [ %258, %256 ]
  %531 = phi i64 [ %30, %514 ], [ %257, %256 ]
  %532 = phi i64 [ %35, %514 ], [ %538, %256 ]
  %533 = phi i64 [ %23, %514 ], [ %539, %256 ]
  %534 = lshr exact i64 %528, 2
  %535 = and i64 %534, 3
  %536 = mul nsw i64 %535, -4
  %537 = and i64 %533, 9223372036854775804
  %538 = add nsw i64 %532, -1
  %539 = add nuw i64 %533, 1
  %540 = icmp slt i64 %533, 1
  br i1 %540, label %546, label %541

541:
  %542 = add i64 %516, %529
  %543 = icmp ult i64 %542, 3
  br i1 %543, label %295, label %263

544:
  %545 = icmp slt i64 %345, 1
  br i1 %545, label %256, label %546

546:
  %547 = phi i64 [ %345, %544 ], [ 1, %526 ], [ 72057594037927936, %318 ]
  %548 = icmp eq i64 %533, %5
  %549 = zext i1 %548 to i8
  %550 = select i1 %521, i1 %548, i1 false
  %551 = zext i1 %550 to i8
  %552 = icmp sgt i64 %533, 0
  %553 = add nsw i64 %533, -1
  %554 = getelementptr i32, ptr %17, i64 %553
  %555 = add nsw i64 %533, -2
  br label %556

556:
  %557 = phi i64 [ %530, %546 ], [ %403, %495 ]
  %558 = phi i64 [ %531, %546 ], [ %496, %495 ]
  %559 = phi i64 [ 0, %546 ], [ %560, %495 ]
  %560 = add nuw nsw i64 %559, 1
  br i1 %522, label %402, label %561

561:
  br i1 %523, label %383, label %348
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @4(ptr noalias nonnull writeonly captures(none) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr writeonly captures(none) %4, i64 %5) unnamed_addr #0 {
  %7 = icmp sgt i64 %2, 0
  br i1 %7, label %8, label %28

8:
  %9 = load i32, ptr %1, align 4
  %10 = icmp slt i32 %9, %3
  br i1 %10, label %11, label %28

11:
  %12 = getelementptr i32, ptr %4, i64 %5
  %13 = add nsw i64 %2, -1
  br label %14

14:
  %15 = phi i32 [ %26, %22 ], [ %9, %11 ]
  %16 = phi i64 [ %23, %22 ], [ 0, %11 ]
  %17 = shl i64 %16, 2
  %18 = getelementptr i8, ptr %12, i64 %17
  store i32 %15, ptr %18, align 4
  %19 = icmp eq i64 %13, %16
  br i1 %19, label %20, label %22

20:
  %21 = getelementptr i32, ptr %12, i64 %2
  store i32 %3, ptr %21, align 4
  br label %88

22:
  %23 = add nuw nsw i64 %16, 1
  %24 = getelementptr i8, ptr %1, i64 %17
  %25 = getelementptr i8, ptr %24, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = icmp slt i32 %26, %3
  br i1 %27, label %14, label %28

28:
  %29 = phi i64 [ 0, %8 ], [ 0, %6 ], [ %23, %22 ]
  %30 = getelementptr i32, ptr %4, i64 %5
  %31 = getelementptr i32, ptr %30, i64 %29
  store i32 %3, ptr %31, align 4
  %32 = icmp slt i64 %29, %2
  br i1 %32, label %33, label %88

33:
  %34 = sub i64 %2, %29
  %35 = and i64 %34, 7
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %51, label %37

37:
  %38 = shl i64 %5, 2
  %39 = getelementptr i8, ptr %4, i64 %38
  %40 = getelementptr i8, ptr %39, i64 4
  br label %41

41:
  %42 = phi i64 [ %35, %37 ], [ %49, %41 ]
  %43 = phi i64 [ %29, %37 ], [ %48, %41 ]
  %44 = shl i64 %43, 2
  %45 = getelementptr i8, ptr %1, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = getelementptr i8, ptr %40, i64 %44
  store i32 %46, ptr %47, align 4
  %48 = add nuw i64 %43, 1
  %49 = add nsw i64 %42, -1
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %41

51:
  %52 = phi i64 [ %29, %33 ], [ %48, %41 ]
  %53 = sub i64 %29, %2
  %54 = icmp ugt i64 %53, -8
  br i1 %54, label %88, label %55

55:
  %56 = shl i64 %5, 2
  %57 = getelementptr i8, ptr %4, i64 %56
  %58 = getelementptr i8, ptr %57, i64 32
  br label %59

59:
  %60 = phi i64 [ %86, %59 ], [ %52, %55 ]
  %61 = shl i64 %60, 2
  %62 = getelementptr i8, ptr %1, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = getelementptr i8, ptr %58, i64 %61
  %65 = getelementptr i8, ptr %64, i64 -28
  store i32 %63, ptr %65, align 4
  %66 = getelementptr i8, ptr %62, i64 4
  %67 = load i32, ptr %66, align 4
  %68 = getelementptr i8, ptr %64, i64 -24
  store i32 %67, ptr %68, align 4
  %69 = getelementptr i8, ptr %62, i64 8
  %70 = load i32, ptr %69, align 4
  %71 = getelementptr i8, ptr %64, i64 -20
  store i32 %70, ptr %71, align 4
  %72 = getelementptr i8, ptr %62, i64 12
  %73 = load i32, ptr %72, align 4
  %74 = getelementptr i8, ptr %64, i64 -16
  store i32 %73, ptr %74, align 4
  %75 = getelementptr i8, ptr %62, i64 16
  %76 = load i32, ptr %75, align 4
  %77 = getelementptr i8, ptr %64, i64 -12
  store i32 %76, ptr %77, align 4
  %78 = getelementptr i8, ptr %62, i64 20
  %79 = load i32, ptr %78, align 4
  %80 = getelementptr i8, ptr %64, i64 -8
  store i32 %79, ptr %80, align 4
  %81 = getelementptr i8, ptr %62, i64 24
  %82 = load i32, ptr %81, align 4
  %83 = getelementptr i8, ptr %64, i64 -4
  store i32 %82, ptr %83, align 4
  %84 = getelementptr i8, ptr %62, i64 28
  %85 = load i32, ptr %84, align 4
  store i32 %85, ptr %64, align 4
  %86 = add nuw nsw i64 %60, 8
  %87 = icmp eq i64 %2, %86
  br i1 %87, label %88, label %59

88:
  store ptr null, ptr %0, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.ctpop.v8i64(<8 x i64>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @rank_rows(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i64 %7, ptr readonly captures(none) %8, ptr captures(none) %9, i64 %10, ptr captures(none) %11) local_unnamed_addr #0 {
  %13 = sub i64 %7, %6
  %14 = icmp slt i64 %13, 1
  br i1 %14, label %55, label %142

15:
  %16 = phi i64 [ %64, %63 ], [ %143, %142 ]
  %17 = phi i64 [ %19, %63 ], [ %152, %142 ]
  %18 = phi i64 [ %20, %63 ], [ %149, %142 ]
  %19 = add nsw i64 %17, -1
  %20 = add i64 %18, 1
  %21 = getelementptr i32, ptr %2, i64 %18
  %22 = load i32, ptr %21, align 4
  %23 = sext i32 %22 to i64
  %24 = sub nsw i64 %23, %5
  %25 = getelementptr i32, ptr %8, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = icmp sgt i32 %26, -1
  br i1 %27, label %28, label %63

28:
  %29 = icmp sgt i64 %16, %143
  br i1 %29, label %30, label %47

30:
  %31 = getelementptr i32, ptr %9, i64 %16
  %32 = getelementptr i8, ptr %31, i64 -4
  %33 = load i32, ptr %32, align 4
  %34 = icmp sgt i32 %33, %26
  br i1 %34, label %35, label %47

35:
  %36 = phi i64 [ %37, %43 ], [ %16, %30 ]
  %37 = add nsw i64 %36, -1
  %38 = shl i64 %36, 2
  %39 = getelementptr i8, ptr %9, i64 %38
  %40 = getelementptr i8, ptr %39, i64 -4
  %41 = load i32, ptr %40, align 4
  store i32 %41, ptr %39, align 4
  %42 = icmp sgt i64 %37, %143
  br i1 %42, label %43, label %59

43:
  %44 = getelementptr i8, ptr %39, i64 -8
  %45 = load i32, ptr %44, align 4
  %46 = icmp sgt i32 %45, %26
  br i1 %46, label %35, label %47

47:
  %48 = phi i64 [ %16, %30 ], [ %16, %28 ], [ %37, %43 ]
  %49 = icmp sgt i64 %48, %143
  br i1 %49, label %50, label %59

50:
  %51 = getelementptr i32, ptr %9, i64 %48
  %52 = getelementptr i8, ptr %51, i64 -4
  %53 = load i32, ptr %52, align 4
  %54 = icmp eq i32 %53, %26
  br i1 %54, label %57, label %59

55:
  %56 = phi i64 [ %58, %57 ], [ %10, %12 ], [ %140, %139 ]
  store i64 %56, ptr %0, align 8
  ret i32 0

57:
  %58 = xor i64 %145, -1
  br label %55

59:
  %60 = phi i64 [ %48, %47 ], [ %48, %50 ], [ %143, %35 ]
  %61 = getelementptr i32, ptr %9, i64 %60
  store i32 %26, ptr %61, align 4
  %62 = add nsw i64 %16, 1
  br label %63

63:
  %64 = phi i64 [ %62, %59 ], [ %16, %15 ]
  %65 = icmp sgt i64 %17, 1
  br i1 %65, label %15, label %66

66:
  %67 = phi i64 [ %143, %142 ], [ %64, %63 ]
  %68 = sub nsw i64 %67, %143
  %69 = icmp sgt i64 %68, 1
  br i1 %69, label %70, label %139

70:
  %71 = getelementptr i64, ptr %4, i64 %145
  %72 = load i64, ptr %71, align 8
  %73 = getelementptr i32, ptr %9, i64 %143
  %74 = load i32, ptr %73, align 4
  %75 = icmp ugt i32 %74, 65534
  br i1 %75, label %134, label %76

76:
  %77 = shl i64 %143, 2
  %78 = getelementptr i8, ptr %9, i64 %77
  %79 = getelementptr i8, ptr %78, i64 4
  %80 = load i32, ptr %79, align 4
  %81 = icmp ugt i32 %80, 65534
  br i1 %81, label %134, label %82

82:
  %83 = add nuw nsw i32 %74, 1
  %84 = zext nneg i32 %83 to i64
  %85 = shl nuw nsw i64 %84, 16
  %86 = add nuw nsw i32 %80, 1
  %87 = zext nneg i32 %86 to i64
  %88 = or i64 %85, %87
  %89 = icmp eq i64 %68, 2
  br i1 %89, label %112, label %90

90:
  %91 = getelementptr i8, ptr %78, i64 8
  %92 = load i32, ptr %91, align 4
  %93 = icmp ugt i32 %92, 65534
  br i1 %93, label %134, label %94

94:
  %95 = shl nuw nsw i64 %88, 16
  %96 = add nuw nsw i32 %92, 1
  %97 = zext nneg i32 %96 to i64
  %98 = or i64 %95, %97
  %99 = icmp eq i64 %68, 3
  br i1 %99, label %112, label %100

100:
  %101 = getelementptr i8, ptr %78, i64 12
  %102 = load i32, ptr %101, align 4
  %103 = icmp ugt i32 %102, 65534
  br i1 %103, label %134, label %104

104:
  %105 = shl nuw i64 %98, 16
  %106 = add nuw nsw i32 %102, 1
  %107 = zext nneg i32 %106 to i64
  %108 = or i64 %105, %107
  %109 = icmp samesign ugt i64 %68, 4
  br i1 %109, label %134, label %112

110:
  store i64 %113, ptr %119, align 8
  %111 = getelementptr i8, ptr %119, i64 8
  store i64 %143, ptr %111, align 8
  br label %134

112:
  %113 = phi i64 [ %108, %104 ], [ %98, %94 ], [ %88, %82 ]
  %114 = lshr i64 %113, 29
  %115 = xor i64 %114, %113
  %116 = mul i64 %115, -7046029254386353131
  %117 = lshr i64 %116, 44
  %118 = and i64 %117, 1048560
  %119 = getelementptr i8, ptr %11, i64 %118
  %120 = load i64, ptr %119, align 8
  %121 = icmp eq i64 %120, %113
  br i1 %121, label %154, label %110

122:
  %123 = getelementptr i32, ptr %9, i64 %156
  %124 = getelementptr i32, ptr %123, i64 %68
  %125 = load i32, ptr %124, align 4
  %126 = sext i32 %125 to i64
  %127 = sub nsw i64 %72, %126
  %128 = icmp slt i64 %127, 2147483648
  br i1 %128, label %129, label %134

129:
  %130 = trunc i64 %72 to i32
  %131 = sub i32 %125, %130
  %132 = shl nuw nsw i64 %68, 2
  %133 = getelementptr inbounds nuw i8, ptr %123, i64 %132
  store i32 %131, ptr %133, align 4
  br label %139

134:
  %135 = trunc i64 %72 to i32
  %136 = sub i32 0, %135
  %137 = getelementptr i32, ptr %9, i64 %67
  store i32 %136, ptr %137, align 4
  %138 = add nsw i64 %67, 1
  br label %139

139:
  %140 = phi i64 [ %143, %129 ], [ %138, %134 ], [ %143, %66 ]
  %141 = icmp sgt i64 %144, 1
  br i1 %141, label %142, label %55

142:
  %143 = phi i64 [ %140, %139 ], [ %10, %12 ]
  %144 = phi i64 [ %146, %139 ], [ %13, %12 ]
  %145 = phi i64 [ %147, %139 ], [ %6, %12 ]
  %146 = add nsw i64 %144, -1
  %147 = add i64 %145, 1
  %148 = getelementptr i64, ptr %3, i64 %145
  %149 = load i64, ptr %148, align 8
  %150 = getelementptr i8, ptr %148, i64 8
  %151 = load i64, ptr %150, align 8
  %152 = sub i64 %151, %149
  %153 = icmp slt i64 %152, 1
  br i1 %153, label %66, label %15

154:
  %155 = getelementptr i8, ptr %119, i64 8
  %156 = load i64, ptr %155, align 8
  %157 = icmp slt i64 %156, %143
  br i1 %157, label %122, label %134
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

