; 4e699bc0ff91dfeb1977b4f19d8016595fd6090b65d4d8b2a32e2ee812d90839
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
  %52 = alloca i64, align 8
  %53 = alloca ptr, align 8
  %54 = alloca ptr, align 8
  %55 = icmp slt i64 %4, 0
  br i1 %55, label %56, label %1178

56:
  call void @llvm.lifetime.start.p0(ptr nonnull %54)
  store i64 %2, ptr %12, align 8
  store i64 %3, ptr %13, align 8
  %57 = load i64, ptr %43, align 8
  %58 = getelementptr i8, ptr %43, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr i8, ptr %43, i64 32
  %61 = load i64, ptr %60, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %1171

63:
  %64 = getelementptr i8, ptr %43, i64 56
  %65 = getelementptr i8, ptr %43, i64 72
  %66 = getelementptr i8, ptr %19, i64 8
  %67 = getelementptr i8, ptr %43, i64 88
  %68 = getelementptr i8, ptr %37, i64 8
  %69 = getelementptr i8, ptr %28, i64 24
  %70 = getelementptr i8, ptr %7, i64 4
  br label %71

71:
  %72 = phi i64 [ %59, %63 ], [ %434, %433 ]
  %73 = phi i64 [ %57, %63 ], [ %435, %433 ]
  %74 = phi i64 [ 0, %63 ], [ %436, %433 ]
  %75 = getelementptr i64, ptr %12, i64 %74
  %76 = load i64, ptr %75, align 8
  %77 = icmp eq i64 %74, 0
  br i1 %77, label %78, label %83

78:
  %79 = load i64, ptr %43, align 8
  %80 = load i64, ptr %58, align 8
  %81 = load i64, ptr %13, align 8
  %82 = icmp eq i64 %76, %81
  br i1 %82, label %1176, label %146

83:
  %84 = getelementptr i64, ptr %13, i64 %74
  %85 = load i64, ptr %84, align 8
  %86 = icmp eq i64 %76, %85
  br i1 %86, label %87, label %146

87:
  %88 = add nsw i64 %74, -1
  %89 = getelementptr i64, ptr %15, i64 %88
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr i64, ptr %12, i64 %88
  %92 = load i64, ptr %91, align 8
  %93 = getelementptr i32, ptr %9, i64 %90
  %94 = getelementptr i32, ptr %93, i64 %92
  %95 = getelementptr i8, ptr %94, i64 -4
  %96 = load i32, ptr %95, align 4
  %97 = load i32, ptr %20, align 4
  %98 = icmp eq i32 %97, %96
  br i1 %98, label %106, label %99

99:
  %100 = phi i64 [ %101, %99 ], [ 0, %87 ]
  %101 = add i64 %100, 1
  %102 = shl i64 %101, 2
  %103 = getelementptr i8, ptr %20, i64 %102
  %104 = load i32, ptr %103, align 4
  %105 = icmp eq i32 %104, %96
  br i1 %105, label %106, label %99

106:
  %107 = phi i64 [ 0, %87 ], [ %101, %99 ]
  %108 = add nsw i64 %107, 1
  %109 = icmp slt i64 %108, %74
  br i1 %109, label %110, label %427

110:
  %111 = xor i64 %107, -1
  %112 = add i64 %74, %111
  %113 = add nsw i64 %74, -2
  %114 = sub i64 %113, %107
  %115 = and i64 %112, 3
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %128, label %117

117:
  %118 = phi i64 [ %126, %117 ], [ %115, %110 ]
  %119 = phi i64 [ %120, %117 ], [ %107, %110 ]
  %120 = add i64 %119, 1
  %121 = shl i64 %120, 2
  %122 = getelementptr i8, ptr %20, i64 %121
  %123 = load i32, ptr %122, align 4
  %124 = shl i64 %119, 2
  %125 = getelementptr i8, ptr %20, i64 %124
  store i32 %123, ptr %125, align 4
  %126 = add nsw i64 %118, -1
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %128, label %117

128:
  %129 = phi i64 [ %107, %110 ], [ %120, %117 ]
  %130 = icmp ult i64 %114, 3
  br i1 %130, label %427, label %131

131:
  %132 = phi i64 [ %141, %131 ], [ %129, %128 ]
  %133 = shl i64 %132, 2
  %134 = getelementptr i8, ptr %20, i64 %133
  %135 = getelementptr i8, ptr %134, i64 4
  %136 = load i32, ptr %135, align 4
  store i32 %136, ptr %134, align 4
  %137 = getelementptr i8, ptr %134, i64 8
  %138 = load i32, ptr %137, align 4
  store i32 %138, ptr %135, align 4
  %139 = getelementptr i8, ptr %134, i64 12
  %140 = load i32, ptr %139, align 4
  store i32 %140, ptr %137, align 4
  %141 = add i64 %132, 4
  %142 = shl i64 %141, 2
  %143 = getelementptr i8, ptr %20, i64 %142
  %144 = load i32, ptr %143, align 4
  store i32 %144, ptr %139, align 4
  %145 = icmp eq i64 %88, %141
  br i1 %145, label %427, label %131

146:
  %147 = phi i64 [ %73, %83 ], [ %79, %78 ]
  %148 = phi i64 [ %72, %83 ], [ %80, %78 ]
  %149 = add nsw i64 %76, 1
  %150 = shl i64 %74, 3
  %151 = getelementptr i8, ptr %12, i64 %150
  store i64 %149, ptr %151, align 8
  %152 = getelementptr i64, ptr %15, i64 %74
  %153 = load i64, ptr %152, align 8
  %154 = add nsw i64 %153, %76
  %155 = getelementptr i32, ptr %9, i64 %154
  %156 = load i32, ptr %155, align 4
  %157 = getelementptr i64, ptr %10, i64 %154
  %158 = load i64, ptr %157, align 8
  %159 = load i64, ptr %64, align 8
  %160 = icmp slt i64 %158, %159
  br i1 %160, label %427, label %161

161:
  %162 = getelementptr i64, ptr %18, i64 %74
  %163 = load i64, ptr %162, align 8
  %164 = add nsw i64 %74, 1
  %165 = load i64, ptr %65, align 8
  %166 = icmp slt i64 %164, %165
  br i1 %166, label %167, label %348

167:
  %168 = getelementptr i64, ptr %14, i64 %74
  %169 = load i64, ptr %168, align 8
  %170 = shl i64 %169, 1
  %171 = add i64 %153, 2
  %172 = add i64 %171, %170
  %173 = load i64, ptr %66, align 8
  %174 = icmp sgt i64 %172, %173
  br i1 %174, label %347, label %175

175:
  %176 = getelementptr i64, ptr %11, i64 %153
  %177 = getelementptr i64, ptr %176, i64 %76
  %178 = load i64, ptr %177, align 8
  %179 = getelementptr i8, ptr %177, i64 8
  %180 = load i64, ptr %179, align 8
  %181 = getelementptr i64, ptr %16, i64 %74
  %182 = load i64, ptr %181, align 8
  %183 = load i64, ptr %19, align 8
  %184 = load i64, ptr %67, align 8
  %185 = sub nsw i64 %183, %184
  %186 = select i1 %77, ptr %5, ptr %7
  %187 = select i1 %77, ptr %6, ptr %8
  %188 = sub i64 %180, %178
  %189 = icmp slt i64 %188, 1
  br i1 %189, label %338, label %190

190:
  %191 = getelementptr i8, ptr %186, i64 4
  br label %192

192:
  %193 = phi i64 [ %247, %244 ], [ %182, %190 ]
  %194 = phi i64 [ %196, %244 ], [ %188, %190 ]
  %195 = phi i64 [ %197, %244 ], [ %178, %190 ]
  %196 = add nsw i64 %194, -1
  %197 = add i64 %195, 1
  %198 = add nsw i64 %195, 12
  %199 = icmp slt i64 %198, %180
  br i1 %199, label %249, label %200

200:
  %201 = icmp sgt i64 %193, %185
  br i1 %201, label %347, label %202

202:
  %203 = getelementptr i32, ptr %187, i64 %195
  %204 = load i32, ptr %203, align 4
  %205 = zext i32 %204 to i64
  %206 = add nuw nsw i64 %205, 2
  %207 = getelementptr i32, ptr %186, i64 %206
  %208 = load i32, ptr %207, align 4
  %209 = icmp sgt i32 %208, -1
  br i1 %209, label %210, label %256

210:
  %211 = phi i64 [ %212, %210 ], [ %206, %202 ]
  %212 = add i64 %211, 1
  %213 = shl i64 %211, 2
  %214 = getelementptr i8, ptr %186, i64 %213
  %215 = getelementptr i8, ptr %214, i64 4
  %216 = load i32, ptr %215, align 4
  %217 = icmp sgt i32 %216, -1
  br i1 %217, label %210, label %256

218:
  %219 = phi ptr [ %265, %262 ], [ %241, %236 ]
  %220 = phi i64 [ %263, %262 ], [ %240, %236 ]
  %221 = phi i64 [ %193, %262 ], [ %242, %236 ]
  %222 = load i32, ptr %219, align 4
  %223 = sext i32 %222 to i64
  %224 = shl i64 %221, 2
  %225 = getelementptr i8, ptr %7, i64 %224
  store i32 %222, ptr %225, align 4
  %226 = getelementptr i64, ptr %22, i64 %223
  %227 = load i64, ptr %226, align 8
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %236

229:
  %230 = ashr i64 %223, 6
  %231 = getelementptr i64, ptr %23, i64 %230
  %232 = load i64, ptr %231, align 8
  %233 = and i64 %223, 63
  %234 = shl nuw i64 1, %233
  %235 = or i64 %232, %234
  store i64 %235, ptr %231, align 8
  br label %236

236:
  %237 = sub nsw i64 %227, %259
  %238 = shl nsw i64 %223, 3
  %239 = getelementptr i8, ptr %22, i64 %238
  store i64 %237, ptr %239, align 8
  %240 = add i64 %220, -1
  %241 = getelementptr i8, ptr %219, i64 4
  %242 = add i64 %221, 1
  %243 = icmp samesign ugt i64 %240, 1
  br i1 %243, label %218, label %244

244:
  %245 = phi i64 [ %193, %256 ], [ %242, %236 ]
  %246 = getelementptr i32, ptr %7, i64 %245
  store i32 %257, ptr %246, align 4
  %247 = add nsw i64 %245, 1
  %248 = icmp sgt i64 %194, 1
  br i1 %248, label %192, label %338

249:
  %250 = shl i64 %197, 2
  %251 = getelementptr i8, ptr %187, i64 %250
  %252 = getelementptr i8, ptr %251, i64 44
  %253 = load i32, ptr %252, align 4
  %254 = zext i32 %253 to i64
  %255 = getelementptr i32, ptr %186, i64 %254
  tail call void @llvm.prefetch.p0(ptr readonly %255, i32 0, i32 3, i32 1)
  br label %200

256:
  %257 = phi i32 [ %208, %202 ], [ %216, %210 ]
  %258 = phi i64 [ %206, %202 ], [ %212, %210 ]
  %259 = sext i32 %257 to i64
  %260 = sub i64 %205, %258
  %261 = icmp sgt i64 %260, -2
  br i1 %261, label %244, label %262

262:
  %263 = sub i64 %258, %205
  %264 = shl nuw nsw i64 %205, 2
  %265 = getelementptr i8, ptr %191, i64 %264
  br label %218

266:
  %267 = getelementptr i8, ptr %16, i64 %150
  %268 = getelementptr i8, ptr %267, i64 8
  store i64 %339, ptr %268, align 8
  %269 = load i64, ptr %162, align 8
  %270 = load i64, ptr %64, align 8
  %271 = getelementptr i8, ptr %15, i64 %150
  %272 = load i64, ptr %271, align 8
  %273 = getelementptr i8, ptr %14, i64 %150
  %274 = load i64, ptr %273, align 8
  %275 = add i64 %272, 1
  %276 = add i64 %275, %274
  %277 = getelementptr i64, ptr %10, i64 %272
  %278 = getelementptr i64, ptr %277, i64 %76
  %279 = load i64, ptr %278, align 8
  %280 = ashr i64 %149, 6
  %281 = ashr i64 %274, 6
  %282 = sub nsw i64 %281, %280
  %283 = icmp sgt i64 %282, -1
  br i1 %283, label %284, label %341

284:
  %285 = add nuw nsw i64 %282, 1
  %286 = getelementptr i32, ptr %9, i64 %272
  br label %287

287:
  %288 = phi i64 [ 0, %284 ], [ %322, %320 ]
  %289 = phi i64 [ %269, %284 ], [ %321, %320 ]
  %290 = phi i64 [ %285, %284 ], [ %292, %320 ]
  %291 = phi i64 [ %280, %284 ], [ %293, %320 ]
  %292 = add nsw i64 %290, -1
  %293 = add nsw i64 %291, 1
  %294 = getelementptr i64, ptr %23, i64 %291
  %295 = load i64, ptr %294, align 8
  store i64 0, ptr %294, align 8
  %296 = icmp eq i64 %295, 0
  br i1 %296, label %320, label %297

297:
  %298 = shl i64 %291, 6
  br label %324

299:
  %300 = getelementptr i32, ptr %286, i64 %333
  %301 = load i32, ptr %300, align 4
  %302 = getelementptr i32, ptr %21, i64 %325
  store i32 %301, ptr %302, align 4
  %303 = add nsw i64 %325, 1
  br label %316

304:
  %305 = icmp slt i64 %335, %270
  br i1 %305, label %316, label %306

306:
  %307 = getelementptr i32, ptr %286, i64 %333
  %308 = load i32, ptr %307, align 4
  %309 = add nsw i64 %326, %276
  %310 = getelementptr i32, ptr %9, i64 %309
  store i32 %308, ptr %310, align 4
  %311 = getelementptr i64, ptr %10, i64 %309
  store i64 %335, ptr %311, align 8
  %312 = trunc i64 %326 to i32
  %313 = shl i64 %333, 2
  %314 = getelementptr i8, ptr %24, i64 %313
  store i32 %312, ptr %314, align 4
  %315 = add nsw i64 %326, 1
  br label %316

316:
  %317 = phi i64 [ %326, %299 ], [ %315, %306 ], [ %326, %304 ]
  %318 = phi i64 [ %303, %299 ], [ %325, %306 ], [ %325, %304 ]
  %319 = icmp eq i64 %327, %329
  br i1 %319, label %320, label %324

320:
  %321 = phi i64 [ %289, %287 ], [ %318, %316 ]
  %322 = phi i64 [ %288, %287 ], [ %317, %316 ]
  %323 = icmp sgt i64 %290, 1
  br i1 %323, label %287, label %341

324:
  %325 = phi i64 [ %318, %316 ], [ %289, %297 ]
  %326 = phi i64 [ %317, %316 ], [ %288, %297 ]
  %327 = phi i64 [ %330, %316 ], [ %295, %297 ]
  %328 = sub i64 0, %327
  %329 = and i64 %327, %328
  %330 = xor i64 %329, %327
  %331 = add i64 %329, -1
  %332 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %331)
  %333 = add nsw i64 %332, %298
  %334 = getelementptr i64, ptr %22, i64 %333
  %335 = load i64, ptr %334, align 8
  store i64 0, ptr %334, align 8
  %336 = getelementptr i32, ptr %24, i64 %333
  store i32 -1, ptr %336, align 4
  %337 = icmp eq i64 %335, %279
  br i1 %337, label %299, label %304

338:
  %339 = phi i64 [ %182, %175 ], [ %247, %244 ]
  %340 = icmp slt i64 %339, 0
  br i1 %340, label %347, label %266

341:
  %342 = phi i64 [ %269, %266 ], [ %321, %320 ]
  %343 = phi i64 [ 0, %266 ], [ %322, %320 ]
  %344 = getelementptr i64, ptr %15, i64 %164
  store i64 %276, ptr %344, align 8
  %345 = getelementptr i64, ptr %14, i64 %164
  store i64 %343, ptr %345, align 8
  %346 = icmp slt i64 %342, 0
  br i1 %346, label %347, label %348

347:
  store i64 2, ptr %60, align 8
  br label %1171

348:
  %349 = phi i64 [ 0, %161 ], [ %343, %341 ]
  %350 = phi i64 [ %163, %161 ], [ %342, %341 ]
  %351 = icmp eq i64 %349, 0
  %352 = zext i1 %351 to i8
  call fastcc void @1(ptr nonnull %54, ptr %20, i64 %74, i32 %156, ptr %21, i64 %350, i64 %158, i8 %352, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %353 = icmp sgt i64 %349, 0
  br i1 %353, label %354, label %423

354:
  %355 = load i64, ptr %60, align 8
  %356 = icmp eq i64 %355, 0
  br i1 %356, label %357, label %1171

357:
  %358 = icmp sgt i64 %74, 0
  br i1 %358, label %359, label %437

359:
  %360 = getelementptr i32, ptr %20, i64 %74
  %361 = getelementptr i8, ptr %360, i64 -4
  %362 = load i32, ptr %361, align 4
  %363 = icmp sgt i32 %362, %156
  br i1 %363, label %364, label %437

364:
  %365 = phi i64 [ %372, %371 ], [ %74, %359 ]
  %366 = shl i64 %365, 2
  %367 = getelementptr i8, ptr %20, i64 %366
  %368 = getelementptr i8, ptr %367, i64 -4
  %369 = load i32, ptr %368, align 4
  store i32 %369, ptr %367, align 4
  %370 = icmp sgt i64 %365, 1
  br i1 %370, label %371, label %437

371:
  %372 = add nsw i64 %365, -1
  %373 = getelementptr i8, ptr %367, i64 -8
  %374 = load i32, ptr %373, align 4
  %375 = icmp sgt i32 %374, %156
  br i1 %375, label %364, label %437

376:
  %377 = load i32, ptr %20, align 4
  %378 = icmp eq i32 %377, %156
  br i1 %378, label %386, label %379

379:
  %380 = phi i64 [ %381, %379 ], [ 0, %376 ]
  %381 = add i64 %380, 1
  %382 = shl i64 %381, 2
  %383 = getelementptr i8, ptr %20, i64 %382
  %384 = load i32, ptr %383, align 4
  %385 = icmp eq i32 %384, %156
  br i1 %385, label %386, label %379

386:
  %387 = phi i64 [ 0, %376 ], [ %381, %379 ]
  %388 = icmp slt i64 %387, %74
  br i1 %388, label %389, label %423

389:
  %390 = sub i64 %74, %387
  %391 = and i64 %390, 3
  %392 = icmp eq i64 %391, 0
  br i1 %392, label %404, label %393

393:
  %394 = phi i64 [ %402, %393 ], [ %391, %389 ]
  %395 = phi i64 [ %396, %393 ], [ %387, %389 ]
  %396 = add i64 %395, 1
  %397 = shl i64 %396, 2
  %398 = getelementptr i8, ptr %20, i64 %397
  %399 = load i32, ptr %398, align 4
  %400 = shl i64 %395, 2
  %401 = getelementptr i8, ptr %20, i64 %400
  store i32 %399, ptr %401, align 4
  %402 = add nsw i64 %394, -1
  %403 = icmp eq i64 %402, 0
  br i1 %403, label %404, label %393

404:
  %405 = phi i64 [ %387, %389 ], [ %396, %393 ]
  %406 = sub i64 %387, %74
  %407 = icmp ugt i64 %406, -4
  br i1 %407, label %423, label %408

408:
  %409 = phi i64 [ %418, %408 ], [ %405, %404 ]
  %410 = shl i64 %409, 2
  %411 = getelementptr i8, ptr %20, i64 %410
  %412 = getelementptr i8, ptr %411, i64 4
  %413 = load i32, ptr %412, align 4
  store i32 %413, ptr %411, align 4
  %414 = getelementptr i8, ptr %411, i64 8
  %415 = load i32, ptr %414, align 4
  store i32 %415, ptr %412, align 4
  %416 = getelementptr i8, ptr %411, i64 12
  %417 = load i32, ptr %416, align 4
  store i32 %417, ptr %414, align 4
  %418 = add i64 %409, 4
  %419 = shl i64 %418, 2
  %420 = getelementptr i8, ptr %20, i64 %419
  %421 = load i32, ptr %420, align 4
  store i32 %421, ptr %416, align 4
  %422 = icmp eq i64 %74, %418
  br i1 %422, label %423, label %408

423:
  %424 = phi i64 [ %164, %1162 ], [ %74, %348 ], [ %74, %386 ], [ %74, %404 ], [ %74, %408 ]
  %425 = load i64, ptr %60, align 8
  %426 = icmp eq i64 %425, 0
  br i1 %426, label %433, label %1171

427:
  %428 = phi i64 [ %147, %146 ], [ %73, %106 ], [ %73, %128 ], [ %73, %131 ]
  %429 = phi i64 [ %148, %146 ], [ %72, %106 ], [ %72, %128 ], [ %72, %131 ]
  %430 = phi i64 [ %74, %146 ], [ %88, %106 ], [ %88, %128 ], [ %88, %131 ]
  %431 = load i64, ptr %60, align 8
  %432 = icmp eq i64 %431, 0
  br i1 %432, label %433, label %1171

433:
  %434 = phi i64 [ %429, %427 ], [ %148, %423 ]
  %435 = phi i64 [ %428, %427 ], [ %147, %423 ]
  %436 = phi i64 [ %430, %427 ], [ %424, %423 ]
  br label %71

437:
  %438 = phi i64 [ %74, %359 ], [ %74, %357 ], [ 0, %364 ], [ %372, %371 ]
  %439 = getelementptr i32, ptr %20, i64 %438
  store i32 %156, ptr %439, align 4
  %440 = getelementptr i64, ptr %14, i64 %164
  %441 = load i64, ptr %440, align 8
  %442 = getelementptr i64, ptr %15, i64 %164
  %443 = load i64, ptr %442, align 8
  %444 = getelementptr i64, ptr %16, i64 %74
  %445 = load i64, ptr %444, align 8
  %446 = icmp sgt i64 %441, 1
  br i1 %446, label %447, label %1141

447:
  %448 = getelementptr i8, ptr %16, i64 %150
  %449 = getelementptr i8, ptr %448, i64 8
  %450 = load i64, ptr %449, align 8
  %451 = sub i64 %450, %445
  %452 = icmp slt i64 %451, 1
  br i1 %452, label %1146, label %453

453:
  %454 = add nuw i64 %451, 1
  %455 = shl i64 %445, 2
  %456 = getelementptr i8, ptr %7, i64 %455
  br label %480

457:
  %458 = sub nsw i64 %483, %484
  %459 = icmp sgt i64 %458, 1
  %460 = zext i1 %459 to i64
  %461 = add nsw i64 %485, %460
  %462 = add nsw i64 %483, 1
  %463 = select i1 %459, i64 %462, i64 %484
  br label %471

464:
  %465 = zext nneg i32 %486 to i64
  %466 = getelementptr i32, ptr %24, i64 %465
  %467 = load i32, ptr %466, align 4
  %468 = icmp sgt i32 %467, -1
  %469 = zext i1 %468 to i64
  %470 = add nsw i64 %483, %469
  br label %471

471:
  %472 = phi i32 [ %486, %457 ], [ %467, %464 ]
  %473 = phi i64 [ %463, %457 ], [ %470, %464 ]
  %474 = phi i64 [ %461, %457 ], [ %485, %464 ]
  %475 = phi i64 [ %463, %457 ], [ %484, %464 ]
  %476 = getelementptr i32, ptr %7, i64 %483
  store i32 %472, ptr %476, align 4
  %477 = add i64 %482, -1
  %478 = getelementptr i8, ptr %481, i64 4
  %479 = icmp samesign ugt i64 %477, 1
  br i1 %479, label %480, label %488

480:
  %481 = phi ptr [ %456, %453 ], [ %478, %471 ]
  %482 = phi i64 [ %454, %453 ], [ %477, %471 ]
  %483 = phi i64 [ %445, %453 ], [ %473, %471 ]
  %484 = phi i64 [ %445, %453 ], [ %475, %471 ]
  %485 = phi i64 [ 0, %453 ], [ %474, %471 ]
  %486 = load i32, ptr %481, align 4
  %487 = icmp slt i32 %486, 0
  br i1 %487, label %457, label %464

488:
  %489 = icmp eq i64 %441, 2
  %490 = icmp eq i64 %474, 0
  %491 = select i1 %489, i1 true, i1 %490
  br i1 %491, label %669, label %492

492:
  %493 = sub nsw i64 %473, %445
  %494 = ashr i64 %474, 6
  %495 = add nsw i64 %494, 1
  %496 = uitofp nneg i64 %441 to double
  %497 = fmul double %496, 1.500000e-01
  %498 = fadd double %497, 1.000000e+00
  %499 = sitofp i64 %495 to double
  %500 = fmul double %498, %499
  %501 = fadd double %500, 4.000000e+01
  %502 = fmul double %501, %496
  %503 = sitofp i64 %493 to double
  %504 = fmul double %503, 4.000000e+00
  %505 = fadd double %504, %502
  %506 = fmul double %496, 1.500000e+02
  %507 = fmul double %503, 3.000000e+00
  %508 = sitofp i64 %474 to double
  %509 = fdiv double %503, %508
  %510 = fadd double %509, 2.000000e+00
  %511 = fmul double %507, %510
  %512 = fadd double %506, %511
  %513 = fcmp uge double %505, %512
  br i1 %513, label %514, label %669

514:
  %515 = getelementptr i8, ptr %18, i64 %150
  %516 = getelementptr i8, ptr %515, i64 8
  store i64 %350, ptr %516, align 8
  %517 = load i64, ptr %442, align 8
  %518 = load i64, ptr %440, align 8
  %519 = getelementptr i64, ptr %17, i64 %164
  %520 = getelementptr i8, ptr %519, i64 -8
  %521 = load i64, ptr %520, align 8
  %522 = icmp slt i64 %518, 0
  br i1 %522, label %606, label %523

523:
  %524 = add nuw i64 %518, 1
  %525 = getelementptr i64, ptr %11, i64 %517
  %526 = add nuw i64 %518, 2
  %527 = tail call i64 @llvm.smin.i64(i64 %524, i64 1)
  %528 = sub i64 %526, %527
  %529 = shl nuw i64 %528, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %525, i8 0, i64 %529, i1 false)
  br label %606

530:
  %531 = phi ptr [ %634, %631 ], [ %533, %557 ]
  %532 = phi i64 [ %632, %631 ], [ %558, %557 ]
  %533 = getelementptr i8, ptr %531, i64 8
  %534 = load i32, ptr %531, align 4
  %535 = sext i32 %534 to i64
  %536 = icmp sgt i32 %534, -1
  br i1 %536, label %537, label %545

537:
  %538 = getelementptr i8, ptr %531, i64 4
  %539 = load i32, ptr %538, align 4
  %540 = icmp sgt i32 %539, -1
  br i1 %540, label %541, label %545

541:
  %542 = getelementptr i64, ptr %609, i64 %535
  %543 = load i64, ptr %542, align 8
  %544 = add nsw i64 %543, 1
  store i64 %544, ptr %542, align 8
  br label %545

545:
  %546 = getelementptr i8, ptr %531, i64 4
  %547 = load i32, ptr %546, align 4
  %548 = sext i32 %547 to i64
  %549 = icmp sgt i32 %547, -1
  br i1 %549, label %550, label %557

550:
  %551 = load i32, ptr %533, align 4
  %552 = icmp sgt i32 %551, -1
  br i1 %552, label %553, label %557

553:
  %554 = getelementptr i64, ptr %609, i64 %548
  %555 = load i64, ptr %554, align 8
  %556 = add nsw i64 %555, 1
  store i64 %556, ptr %554, align 8
  br label %557

557:
  %558 = add i64 %532, -2
  %559 = icmp sgt i64 %558, 2
  br i1 %559, label %530, label %635

560:
  %561 = phi ptr [ %637, %636 ], [ %567, %560 ]
  %562 = phi i64 [ %638, %636 ], [ %566, %560 ]
  %563 = phi i64 [ %521, %636 ], [ %565, %560 ]
  %564 = load i64, ptr %561, align 8
  store i64 %563, ptr %561, align 8
  %565 = add nsw i64 %564, %563
  %566 = add i64 %562, -1
  %567 = getelementptr i8, ptr %561, i64 8
  %568 = icmp sgt i64 %566, 1
  br i1 %568, label %560, label %639

569:
  %570 = phi i64 [ %644, %642 ], [ %589, %588 ]
  %571 = phi i64 [ %445, %642 ], [ %590, %588 ]
  %572 = shl i64 %571, 2
  %573 = getelementptr i8, ptr %7, i64 %572
  %574 = load i32, ptr %573, align 4
  %575 = sext i32 %574 to i64
  %576 = icmp sgt i32 %574, -1
  br i1 %576, label %577, label %588

577:
  %578 = getelementptr i8, ptr %573, i64 4
  %579 = load i32, ptr %578, align 4
  %580 = icmp sgt i32 %579, -1
  br i1 %580, label %581, label %588

581:
  %582 = getelementptr i64, ptr %643, i64 %575
  %583 = load i64, ptr %582, align 8
  %584 = getelementptr i32, ptr %8, i64 %583
  %585 = trunc i64 %571 to i32
  store i32 %585, ptr %584, align 4
  %586 = load i64, ptr %582, align 8
  %587 = add nsw i64 %586, 1
  store i64 %587, ptr %582, align 8
  br label %588

588:
  %589 = add i64 %570, -1
  %590 = add i64 %571, 1
  %591 = icmp samesign ugt i64 %589, 1
  br i1 %591, label %569, label %645

592:
  %593 = phi i64 [ %668, %664 ], [ %604, %592 ]
  %594 = shl i64 %593, 3
  %595 = getelementptr i8, ptr %667, i64 %594
  %596 = getelementptr i8, ptr %595, i64 24
  %597 = getelementptr i8, ptr %595, i64 16
  %598 = load i64, ptr %597, align 8
  store i64 %598, ptr %596, align 8
  %599 = getelementptr i8, ptr %595, i64 8
  %600 = load i64, ptr %599, align 8
  store i64 %600, ptr %597, align 8
  %601 = load i64, ptr %595, align 8
  store i64 %601, ptr %599, align 8
  %602 = getelementptr i8, ptr %595, i64 -8
  %603 = load i64, ptr %602, align 8
  store i64 %603, ptr %595, align 8
  %604 = add i64 %593, -4
  %605 = icmp samesign ugt i64 %604, 1
  br i1 %605, label %592, label %1162

606:
  %607 = icmp sgt i64 %493, 0
  br i1 %607, label %608, label %635

608:
  %609 = getelementptr i64, ptr %11, i64 %517
  %610 = add i64 %445, 1
  %611 = and i64 %493, 1
  %612 = icmp eq i64 %611, 0
  br i1 %612, label %627, label %613

613:
  %614 = add nsw i64 %493, -1
  %615 = getelementptr i32, ptr %7, i64 %445
  %616 = load i32, ptr %615, align 4
  %617 = sext i32 %616 to i64
  %618 = icmp sgt i32 %616, -1
  br i1 %618, label %619, label %627

619:
  %620 = getelementptr i8, ptr %456, i64 4
  %621 = load i32, ptr %620, align 4
  %622 = icmp sgt i32 %621, -1
  br i1 %622, label %623, label %627

623:
  %624 = getelementptr i64, ptr %609, i64 %617
  %625 = load i64, ptr %624, align 8
  %626 = add nsw i64 %625, 1
  store i64 %626, ptr %624, align 8
  br label %627

627:
  %628 = phi i64 [ %493, %608 ], [ %614, %623 ], [ %614, %619 ], [ %614, %613 ]
  %629 = phi i64 [ %445, %608 ], [ %610, %623 ], [ %610, %619 ], [ %610, %613 ]
  %630 = icmp eq i64 %473, %610
  br i1 %630, label %635, label %631

631:
  %632 = add nuw i64 %628, 2
  %633 = shl i64 %629, 2
  %634 = getelementptr i8, ptr %7, i64 %633
  br label %530

635:
  br i1 %522, label %639, label %636

636:
  %637 = getelementptr i64, ptr %11, i64 %517
  %638 = add nuw i64 %518, 2
  br label %560

639:
  %640 = phi i64 [ %521, %635 ], [ %565, %560 ]
  %641 = icmp slt i64 %493, 1
  br i1 %641, label %645, label %642

642:
  %643 = getelementptr i64, ptr %11, i64 %517
  %644 = add nuw i64 %493, 1
  br label %569

645:
  %646 = icmp sgt i64 %518, 0
  br i1 %646, label %647, label %1162

647:
  %648 = getelementptr i64, ptr %11, i64 %517
  %649 = and i64 %518, 3
  %650 = icmp eq i64 %649, 0
  br i1 %650, label %661, label %651

651:
  %652 = phi i64 [ %659, %651 ], [ %649, %647 ]
  %653 = phi i64 [ %654, %651 ], [ %518, %647 ]
  %654 = add i64 %653, -1
  %655 = shl i64 %653, 3
  %656 = getelementptr i8, ptr %648, i64 %655
  %657 = getelementptr i8, ptr %656, i64 -8
  %658 = load i64, ptr %657, align 8
  store i64 %658, ptr %656, align 8
  %659 = add nsw i64 %652, -1
  %660 = icmp eq i64 %659, 0
  br i1 %660, label %661, label %651

661:
  %662 = phi i64 [ %518, %647 ], [ %654, %651 ]
  %663 = icmp samesign ult i64 %518, 4
  br i1 %663, label %1162, label %664

664:
  %665 = shl i64 %517, 3
  %666 = getelementptr i8, ptr %11, i64 %665
  %667 = getelementptr i8, ptr %666, i64 -32
  %668 = add i64 %662, 1
  br label %592

669:
  %670 = icmp sgt i64 %474, 0
  br i1 %670, label %671, label %1141

671:
  store i64 0, ptr %36, align 8
  %672 = sub i64 %473, %445
  %673 = icmp slt i64 %672, 1
  br i1 %673, label %762, label %674

674:
  %675 = phi i64 [ %706, %705 ], [ 0, %671 ]
  %676 = phi i64 [ %678, %705 ], [ %672, %671 ]
  %677 = phi i64 [ %679, %705 ], [ %445, %671 ]
  %678 = add nsw i64 %676, -1
  %679 = add i64 %677, 1
  %680 = getelementptr i32, ptr %7, i64 %677
  %681 = load i32, ptr %680, align 4
  %682 = icmp slt i32 %681, 0
  br i1 %682, label %683, label %705

683:
  %684 = sext i32 %681 to i64
  %685 = sub nsw i64 0, %684
  br label %686

686:
  %687 = phi i64 [ %695, %694 ], [ %675, %683 ]
  %688 = phi i64 [ %696, %694 ], [ 0, %683 ]
  %689 = phi i64 [ %703, %694 ], [ %685, %683 ]
  %690 = icmp eq i64 %688, %687
  br i1 %690, label %691, label %694

691:
  %692 = add nsw i64 %687, 1
  %693 = getelementptr i64, ptr %36, i64 %692
  store i64 0, ptr %693, align 8
  br label %694

694:
  %695 = phi i64 [ %692, %691 ], [ %687, %686 ]
  %696 = add nuw nsw i64 %688, 1
  %697 = shl i64 %688, 3
  %698 = getelementptr i8, ptr %36, i64 %697
  %699 = getelementptr i8, ptr %698, i64 8
  %700 = load i64, ptr %699, align 8
  %701 = and i64 %689, 1
  %702 = add nsw i64 %700, %701
  store i64 %702, ptr %699, align 8
  %703 = lshr i64 %689, 1
  %704 = icmp eq i64 %703, 0
  br i1 %704, label %705, label %686

705:
  %706 = phi i64 [ %675, %674 ], [ %695, %694 ]
  %707 = icmp sgt i64 %676, 1
  br i1 %707, label %674, label %754

708:
  %709 = phi i64 [ %757, %760 ], [ %733, %708 ]
  %710 = phi i64 [ 0, %760 ], [ %728, %708 ]
  %711 = shl i64 %710, 3
  %712 = getelementptr i8, ptr %36, i64 %711
  %713 = getelementptr i8, ptr %712, i64 8
  %714 = load i64, ptr %713, align 8
  %715 = add nsw i64 %714, 63
  %716 = ashr i64 %715, 6
  %717 = add nsw i64 %716, %709
  store i64 %717, ptr %713, align 8
  %718 = getelementptr i8, ptr %712, i64 16
  %719 = load i64, ptr %718, align 8
  %720 = add nsw i64 %719, 63
  %721 = ashr i64 %720, 6
  %722 = add nsw i64 %721, %717
  store i64 %722, ptr %718, align 8
  %723 = getelementptr i8, ptr %712, i64 24
  %724 = load i64, ptr %723, align 8
  %725 = add nsw i64 %724, 63
  %726 = ashr i64 %725, 6
  %727 = add nsw i64 %726, %722
  store i64 %727, ptr %723, align 8
  %728 = add nuw nsw i64 %710, 4
  %729 = getelementptr i8, ptr %712, i64 32
  %730 = load i64, ptr %729, align 8
  %731 = add nsw i64 %730, 63
  %732 = ashr i64 %731, 6
  %733 = add nsw i64 %732, %727
  store i64 %733, ptr %729, align 8
  %734 = icmp eq i64 %761, %728
  br i1 %734, label %735, label %708

735:
  %736 = icmp eq i64 %758, 0
  br i1 %736, label %762, label %737

737:
  %738 = phi i64 [ %757, %756 ], [ %733, %735 ]
  %739 = phi i64 [ 0, %756 ], [ %761, %735 ]
  %740 = shl i64 %739, 3
  %741 = getelementptr i8, ptr %36, i64 %740
  %742 = getelementptr i8, ptr %741, i64 8
  br label %743

743:
  %744 = phi i64 [ %738, %737 ], [ %751, %743 ]
  %745 = phi i64 [ 0, %737 ], [ %752, %743 ]
  %746 = shl i64 %745, 3
  %747 = getelementptr i8, ptr %742, i64 %746
  %748 = load i64, ptr %747, align 8
  %749 = add nsw i64 %748, 63
  %750 = ashr i64 %749, 6
  %751 = add nsw i64 %750, %744
  store i64 %751, ptr %747, align 8
  %752 = add i64 %745, 1
  %753 = icmp eq i64 %758, %752
  br i1 %753, label %762, label %743

754:
  %755 = icmp slt i64 %706, 1
  br i1 %755, label %762, label %756

756:
  %757 = load i64, ptr %36, align 8
  %758 = and i64 %706, 3
  %759 = icmp samesign ult i64 %706, 4
  br i1 %759, label %737, label %760

760:
  %761 = and i64 %706, 9223372036854775804
  br label %708

762:
  %763 = phi i64 [ %706, %754 ], [ 0, %671 ], [ %706, %735 ], [ %706, %743 ]
  %764 = getelementptr i64, ptr %36, i64 %763
  %765 = load i64, ptr %764, align 8
  %766 = add nuw nsw i64 %441, 7
  %767 = and i64 %766, 9223372036854775800
  %768 = mul nsw i64 %765, %767
  %769 = load i64, ptr %37, align 8
  %770 = icmp sgt i64 %768, %769
  br i1 %770, label %915, label %771

771:
  %772 = load i64, ptr %68, align 8
  %773 = icmp sgt i64 %767, %772
  br i1 %773, label %915, label %850

774:
  %775 = phi ptr [ %884, %881 ], [ %781, %774 ]
  %776 = phi i64 [ %882, %881 ], [ %780, %774 ]
  %777 = getelementptr i8, ptr %775, i64 -24
  store i64 %853, ptr %777, align 8
  %778 = getelementptr i8, ptr %775, i64 -16
  store i64 %853, ptr %778, align 8
  %779 = getelementptr i8, ptr %775, i64 -8
  store i64 %853, ptr %779, align 8
  store i64 %853, ptr %775, align 8
  %780 = add i64 %776, -4
  %781 = getelementptr i8, ptr %775, i64 32
  %782 = icmp sgt i64 %780, 4
  br i1 %782, label %774, label %783

783:
  %784 = shl i64 %853, 3
  %785 = getelementptr i8, ptr %36, i64 %784
  %786 = load i64, ptr %785, align 8
  br label %787

787:
  %788 = phi i64 [ %862, %861 ], [ %784, %783 ]
  %789 = phi i64 [ %856, %861 ], [ %786, %783 ]
  %790 = shl i64 %789, 6
  %791 = getelementptr i8, ptr %36, i64 %788
  store i64 %790, ptr %791, align 8
  %792 = icmp eq i64 %763, %854
  br i1 %792, label %885, label %852

793:
  %794 = phi i64 [ %848, %847 ], [ %445, %889 ]
  %795 = phi i64 [ %797, %847 ], [ %672, %889 ]
  %796 = phi i64 [ %798, %847 ], [ %445, %889 ]
  %797 = add nsw i64 %795, -1
  %798 = add i64 %796, 1
  %799 = getelementptr i32, ptr %7, i64 %796
  %800 = load i32, ptr %799, align 4
  %801 = icmp slt i32 %800, 0
  br i1 %801, label %802, label %847

802:
  %803 = sext i32 %800 to i64
  %804 = sub nsw i64 0, %803
  %805 = sub i64 %796, %794
  %806 = tail call i64 @llvm.smax.i64(i64 %805, i64 0)
  %807 = add nsw i64 %806, -1
  %808 = add i64 %794, 1
  %809 = icmp slt i64 %805, 1
  %810 = and i64 %806, 1
  %811 = icmp eq i64 %810, 0
  %812 = shl i64 %794, 2
  %813 = getelementptr i8, ptr %7, i64 %812
  %814 = icmp eq i64 %805, 1
  br label %815

815:
  %816 = phi i64 [ %839, %837 ], [ 0, %802 ]
  %817 = phi i64 [ %838, %837 ], [ %804, %802 ]
  %818 = and i64 %817, 1
  %819 = icmp eq i64 %818, 0
  br i1 %819, label %837, label %890

820:
  %821 = phi ptr [ %912, %909 ], [ %835, %820 ]
  %822 = phi i64 [ %910, %909 ], [ %834, %820 ]
  %823 = getelementptr i8, ptr %821, i64 -4
  %824 = load i32, ptr %823, align 4
  %825 = sext i32 %824 to i64
  %826 = getelementptr i64, ptr %899, i64 %825
  %827 = load i64, ptr %826, align 8
  %828 = or i64 %827, %894
  store i64 %828, ptr %826, align 8
  %829 = load i32, ptr %821, align 4
  %830 = sext i32 %829 to i64
  %831 = getelementptr i64, ptr %899, i64 %830
  %832 = load i64, ptr %831, align 8
  %833 = or i64 %832, %894
  store i64 %833, ptr %831, align 8
  %834 = add i64 %822, -2
  %835 = getelementptr i8, ptr %821, i64 8
  %836 = icmp sgt i64 %834, 2
  br i1 %836, label %820, label %837

837:
  %838 = lshr i64 %817, 1
  %839 = add nuw nsw i64 %816, 1
  %840 = icmp eq i64 %838, 0
  br i1 %840, label %841, label %815

841:
  %842 = shl i64 %796, 2
  %843 = getelementptr i8, ptr %7, i64 %842
  %844 = load i32, ptr %843, align 4
  %845 = icmp slt i32 %844, 0
  %846 = select i1 %845, i64 %798, i64 %794
  br label %847

847:
  %848 = phi i64 [ %794, %793 ], [ %846, %841 ]
  %849 = icmp sgt i64 %795, 1
  br i1 %849, label %793, label %913

850:
  %851 = icmp slt i64 %763, 1
  br i1 %851, label %885, label %852

852:
  %853 = phi i64 [ %854, %787 ], [ 0, %850 ]
  %854 = add nuw nsw i64 %853, 1
  %855 = getelementptr i64, ptr %36, i64 %853
  %856 = load i64, ptr %855, align 8
  %857 = getelementptr i8, ptr %855, i64 8
  %858 = load i64, ptr %857, align 8
  %859 = sub i64 %858, %856
  %860 = icmp slt i64 %859, 1
  br i1 %860, label %861, label %863

861:
  %862 = shl i64 %853, 3
  br label %787

863:
  %864 = and i64 %859, 3
  %865 = icmp eq i64 %864, 0
  br i1 %865, label %876, label %866

866:
  %867 = phi i64 [ %872, %866 ], [ %864, %863 ]
  %868 = phi i64 [ %869, %866 ], [ %856, %863 ]
  %869 = add i64 %868, 1
  %870 = shl i64 %868, 3
  %871 = getelementptr i8, ptr %28, i64 %870
  store i64 %853, ptr %871, align 8
  %872 = add nsw i64 %867, -1
  %873 = icmp eq i64 %872, 0
  br i1 %873, label %874, label %866

874:
  %875 = sub i64 %858, %869
  br label %876

876:
  %877 = phi i64 [ %859, %863 ], [ %875, %874 ]
  %878 = phi i64 [ %856, %863 ], [ %869, %874 ]
  %879 = sub i64 %856, %858
  %880 = icmp ugt i64 %879, -4
  br i1 %880, label %783, label %881

881:
  %882 = add i64 %877, 4
  %883 = shl i64 %878, 3
  %884 = getelementptr i8, ptr %69, i64 %883
  br label %774

885:
  %886 = icmp slt i64 %768, 1
  br i1 %886, label %889, label %887

887:
  %888 = shl nuw i64 %768, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %25, i8 0, i64 %888, i1 false)
  br label %889

889:
  br i1 %673, label %913, label %793

890:
  %891 = getelementptr i64, ptr %36, i64 %816
  %892 = load i64, ptr %891, align 8
  %893 = and i64 %892, 63
  %894 = shl nuw i64 1, %893
  %895 = add nsw i64 %892, 1
  store i64 %895, ptr %891, align 8
  br i1 %809, label %837, label %896

896:
  %897 = ashr i64 %892, 6
  %898 = mul nsw i64 %897, %767
  %899 = getelementptr i64, ptr %25, i64 %898
  br i1 %811, label %906, label %900

900:
  %901 = load i32, ptr %813, align 4
  %902 = sext i32 %901 to i64
  %903 = getelementptr i64, ptr %899, i64 %902
  %904 = load i64, ptr %903, align 8
  %905 = or i64 %904, %894
  store i64 %905, ptr %903, align 8
  br label %906

906:
  %907 = phi i64 [ %806, %896 ], [ %807, %900 ]
  %908 = phi i64 [ %794, %896 ], [ %808, %900 ]
  br i1 %814, label %837, label %909

909:
  %910 = add i64 %907, 2
  %911 = shl i64 %908, 2
  %912 = getelementptr i8, ptr %70, i64 %911
  br label %820

913:
  %914 = icmp slt i64 %765, 0
  br i1 %914, label %915, label %1141

915:
  store i64 2, ptr %60, align 8
  br label %376

916:
  %917 = phi i64 [ %1161, %1156 ], [ %950, %916 ]
  %918 = phi i64 [ 0, %1156 ], [ %941, %916 ]
  %919 = shl i64 %918, 2
  %920 = getelementptr i8, ptr %1158, i64 %919
  %921 = getelementptr i8, ptr %920, i64 -8
  %922 = getelementptr i8, ptr %920, i64 -12
  %923 = load i32, ptr %922, align 4
  %924 = getelementptr i8, ptr %26, i64 %919
  store i32 %923, ptr %924, align 4
  %925 = shl i64 %918, 3
  %926 = getelementptr i8, ptr %1159, i64 %925
  %927 = getelementptr i8, ptr %926, i64 -16
  %928 = getelementptr i8, ptr %926, i64 -24
  %929 = load i64, ptr %928, align 8
  %930 = getelementptr i8, ptr %27, i64 %925
  store i64 %929, ptr %930, align 8
  %931 = load i32, ptr %921, align 4
  %932 = getelementptr i8, ptr %924, i64 4
  store i32 %931, ptr %932, align 4
  %933 = load i64, ptr %927, align 8
  %934 = getelementptr i8, ptr %930, i64 8
  store i64 %933, ptr %934, align 8
  %935 = getelementptr i8, ptr %920, i64 -4
  %936 = load i32, ptr %935, align 4
  %937 = getelementptr i8, ptr %924, i64 8
  store i32 %936, ptr %937, align 4
  %938 = getelementptr i8, ptr %926, i64 -8
  %939 = load i64, ptr %938, align 8
  %940 = getelementptr i8, ptr %930, i64 16
  store i64 %939, ptr %940, align 8
  %941 = add i64 %918, 4
  %942 = load i32, ptr %920, align 4
  %943 = shl i64 %941, 2
  %944 = getelementptr i8, ptr %26, i64 %943
  %945 = getelementptr i8, ptr %944, i64 -4
  store i32 %942, ptr %945, align 4
  %946 = load i64, ptr %926, align 8
  %947 = shl i64 %941, 3
  %948 = getelementptr i8, ptr %27, i64 %947
  %949 = getelementptr i8, ptr %948, i64 -8
  store i64 %946, ptr %949, align 8
  %950 = add i64 %917, 2
  %951 = icmp eq i64 %950, 0
  br i1 %951, label %952, label %916

952:
  %953 = and i64 %1153, 2
  %954 = icmp eq i64 %953, 0
  br i1 %954, label %955, label %971

955:
  %956 = phi i64 [ %941, %952 ], [ 0, %1146 ]
  %957 = shl i64 %956, 2
  %958 = getelementptr i8, ptr %1152, i64 %957
  %959 = load i32, ptr %958, align 4
  %960 = getelementptr i8, ptr %26, i64 %957
  store i32 %959, ptr %960, align 4
  %961 = shl i64 %956, 3
  %962 = getelementptr i8, ptr %1150, i64 %961
  %963 = load i64, ptr %962, align 8
  %964 = getelementptr i8, ptr %27, i64 %961
  store i64 %963, ptr %964, align 8
  %965 = getelementptr i8, ptr %958, i64 4
  %966 = load i32, ptr %965, align 4
  %967 = getelementptr i8, ptr %960, i64 4
  store i32 %966, ptr %967, align 4
  %968 = getelementptr i8, ptr %962, i64 8
  %969 = load i64, ptr %968, align 8
  %970 = getelementptr i8, ptr %964, i64 8
  store i64 %969, ptr %970, align 8
  br label %971

971:
  %972 = and i64 %441, 1
  %973 = icmp eq i64 %972, 0
  br i1 %973, label %984, label %974

974:
  %975 = phi i64 [ %1142, %1144 ], [ %1147, %971 ]
  %976 = phi i64 [ 0, %1144 ], [ %1148, %971 ]
  %977 = add nsw i64 %976, %443
  %978 = getelementptr i32, ptr %9, i64 %977
  %979 = load i32, ptr %978, align 4
  %980 = getelementptr i32, ptr %26, i64 %976
  store i32 %979, ptr %980, align 4
  %981 = getelementptr i64, ptr %10, i64 %977
  %982 = load i64, ptr %981, align 8
  %983 = getelementptr i64, ptr %27, i64 %976
  store i64 %982, ptr %983, align 8
  br label %984

984:
  %985 = phi i64 [ %1142, %1141 ], [ %1147, %971 ], [ %975, %974 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %52)
  call void @llvm.lifetime.start.p0(ptr nonnull %53)
  store i64 0, ptr %32, align 8
  store i64 0, ptr %31, align 8
  store i64 %441, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 %350, ptr %35, align 8
  %986 = load i64, ptr %43, align 8
  %987 = load i64, ptr %58, align 8
  %988 = load i64, ptr %60, align 8
  %989 = icmp eq i64 %988, 0
  br i1 %989, label %990, label %1137

990:
  %991 = phi i64 [ %1002, %1131 ], [ %987, %984 ]
  %992 = phi i64 [ %1003, %1131 ], [ %986, %984 ]
  %993 = phi i64 [ %1132, %1131 ], [ 0, %984 ]
  %994 = getelementptr i64, ptr %31, i64 %993
  %995 = load i64, ptr %994, align 8
  %996 = icmp eq i64 %993, 0
  br i1 %996, label %997, label %1001

997:
  %998 = load i64, ptr %43, align 8
  %999 = load i64, ptr %58, align 8
  %1000 = icmp eq i64 %995, %441
  br i1 %1000, label %1140, label %1001

1001:
  %1002 = phi i64 [ %999, %997 ], [ %991, %990 ]
  %1003 = phi i64 [ %998, %997 ], [ %992, %990 ]
  %1004 = getelementptr i64, ptr %33, i64 %993
  %1005 = load i64, ptr %1004, align 8
  %1006 = icmp eq i64 %995, %1005
  br i1 %1006, label %1007, label %1066

1007:
  %1008 = add nsw i64 %993, -1
  %1009 = add i64 %993, %164
  %1010 = getelementptr i64, ptr %31, i64 %1008
  %1011 = load i64, ptr %1010, align 8
  %1012 = getelementptr i32, ptr %26, i64 %1011
  %1013 = getelementptr i8, ptr %1012, i64 -4
  %1014 = load i32, ptr %1013, align 4
  %1015 = load i32, ptr %20, align 4
  %1016 = icmp eq i32 %1015, %1014
  br i1 %1016, label %1024, label %1017

1017:
  %1018 = phi i64 [ %1019, %1017 ], [ 0, %1007 ]
  %1019 = add i64 %1018, 1
  %1020 = shl i64 %1019, 2
  %1021 = getelementptr i8, ptr %20, i64 %1020
  %1022 = load i32, ptr %1021, align 4
  %1023 = icmp eq i32 %1022, %1014
  br i1 %1023, label %1024, label %1017

1024:
  %1025 = phi i64 [ 0, %1007 ], [ %1019, %1017 ]
  %1026 = add nsw i64 %1025, 1
  %1027 = icmp slt i64 %1026, %1009
  br i1 %1027, label %1028, label %1127

1028:
  %1029 = xor i64 %1025, -1
  %1030 = add i64 %1009, %1029
  %1031 = add nsw i64 %1009, -2
  %1032 = sub i64 %1031, %1025
  %1033 = and i64 %1030, 3
  %1034 = icmp eq i64 %1033, 0
  br i1 %1034, label %1046, label %1035

1035:
  %1036 = phi i64 [ %1044, %1035 ], [ %1033, %1028 ]
  %1037 = phi i64 [ %1038, %1035 ], [ %1025, %1028 ]
  %1038 = add i64 %1037, 1
  %1039 = shl i64 %1038, 2
  %1040 = getelementptr i8, ptr %20, i64 %1039
  %1041 = load i32, ptr %1040, align 4
  %1042 = shl i64 %1037, 2
  %1043 = getelementptr i8, ptr %20, i64 %1042
  store i32 %1041, ptr %1043, align 4
  %1044 = add nsw i64 %1036, -1
  %1045 = icmp eq i64 %1044, 0
  br i1 %1045, label %1046, label %1035

1046:
  %1047 = phi i64 [ %1025, %1028 ], [ %1038, %1035 ]
  %1048 = icmp ult i64 %1032, 3
  br i1 %1048, label %1127, label %1049

1049:
  %1050 = add i64 %993, %74
  br label %1051

1051:
  %1052 = phi i64 [ %1061, %1051 ], [ %1047, %1049 ]
  %1053 = shl i64 %1052, 2
  %1054 = getelementptr i8, ptr %20, i64 %1053
  %1055 = getelementptr i8, ptr %1054, i64 4
  %1056 = load i32, ptr %1055, align 4
  store i32 %1056, ptr %1054, align 4
  %1057 = getelementptr i8, ptr %1054, i64 8
  %1058 = load i32, ptr %1057, align 4
  store i32 %1058, ptr %1055, align 4
  %1059 = getelementptr i8, ptr %1054, i64 12
  %1060 = load i32, ptr %1059, align 4
  store i32 %1060, ptr %1057, align 4
  %1061 = add i64 %1052, 4
  %1062 = shl i64 %1061, 2
  %1063 = getelementptr i8, ptr %20, i64 %1062
  %1064 = load i32, ptr %1063, align 4
  store i32 %1064, ptr %1059, align 4
  %1065 = icmp eq i64 %1050, %1061
  br i1 %1065, label %1127, label %1051

1066:
  %1067 = add nsw i64 %995, 1
  %1068 = shl i64 %993, 3
  %1069 = getelementptr i8, ptr %31, i64 %1068
  store i64 %1067, ptr %1069, align 8
  %1070 = getelementptr i64, ptr %27, i64 %995
  %1071 = load i64, ptr %1070, align 8
  %1072 = load i64, ptr %64, align 8
  %1073 = icmp slt i64 %1071, %1072
  br i1 %1073, label %1127, label %1074

1074:
  %1075 = add nsw i64 %993, %164
  %1076 = add nsw i64 %1075, 1
  %1077 = getelementptr i64, ptr %35, i64 %993
  %1078 = load i64, ptr %1077, align 8
  %1079 = load i64, ptr %65, align 8
  %1080 = icmp slt i64 %1076, %1079
  br i1 %1080, label %1081, label %1096

1081:
  %1082 = getelementptr i8, ptr %33, i64 %1068
  %1083 = load i64, ptr %1082, align 8
  %1084 = icmp slt i64 %1067, %1083
  br i1 %1084, label %1085, label %1096

1085:
  store i64 0, ptr %52, align 8
  call fastcc void @0(ptr nonnull %52, i64 %993, i64 %995, i64 range(i64 0, -9223372036854775808) %985, i64 %1072, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1078)
  %1086 = load i64, ptr %52, align 8
  %1087 = icmp slt i64 %1086, 0
  br i1 %1087, label %1088, label %1089

1088:
  store i64 2, ptr %60, align 8
  br label %1137

1089:
  %1090 = add nsw i64 %993, 1
  %1091 = getelementptr i64, ptr %33, i64 %1090
  %1092 = load i64, ptr %1091, align 8
  %1093 = getelementptr i64, ptr %32, i64 %1090
  %1094 = load i64, ptr %1093, align 8
  %1095 = sub nsw i64 %1092, %1094
  br label %1096

1096:
  %1097 = phi i64 [ %1095, %1089 ], [ 0, %1081 ], [ 0, %1074 ]
  %1098 = phi i64 [ %1086, %1089 ], [ %1078, %1081 ], [ %1078, %1074 ]
  %1099 = getelementptr i32, ptr %26, i64 %995
  %1100 = load i32, ptr %1099, align 4
  %1101 = icmp eq i64 %1097, 0
  %1102 = zext i1 %1101 to i8
  call fastcc void @1(ptr nonnull %53, ptr %20, i64 %1075, i32 %1100, ptr %21, i64 %1098, i64 %1071, i8 %1102, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1103 = icmp sgt i64 %1097, 0
  br i1 %1103, label %1104, label %1123

1104:
  %1105 = icmp sgt i64 %1075, 0
  br i1 %1105, label %1106, label %1133

1106:
  %1107 = getelementptr i32, ptr %20, i64 %1075
  %1108 = getelementptr i8, ptr %1107, i64 -4
  %1109 = load i32, ptr %1108, align 4
  %1110 = icmp sgt i32 %1109, %1100
  br i1 %1110, label %1111, label %1133

1111:
  %1112 = phi i64 [ %1119, %1118 ], [ %1075, %1106 ]
  %1113 = shl i64 %1112, 2
  %1114 = getelementptr i8, ptr %20, i64 %1113
  %1115 = getelementptr i8, ptr %1114, i64 -4
  %1116 = load i32, ptr %1115, align 4
  store i32 %1116, ptr %1114, align 4
  %1117 = icmp sgt i64 %1112, 1
  br i1 %1117, label %1118, label %1133

1118:
  %1119 = add nsw i64 %1112, -1
  %1120 = getelementptr i8, ptr %1114, i64 -8
  %1121 = load i32, ptr %1120, align 4
  %1122 = icmp sgt i32 %1121, %1100
  br i1 %1122, label %1111, label %1133

1123:
  %1124 = phi i64 [ %1136, %1133 ], [ %993, %1096 ]
  %1125 = load i64, ptr %60, align 8
  %1126 = icmp eq i64 %1125, 0
  br i1 %1126, label %1131, label %1137

1127:
  %1128 = phi i64 [ %993, %1066 ], [ %1008, %1024 ], [ %1008, %1046 ], [ %1008, %1051 ]
  %1129 = load i64, ptr %60, align 8
  %1130 = icmp eq i64 %1129, 0
  br i1 %1130, label %1131, label %1137

1131:
  %1132 = phi i64 [ %1124, %1123 ], [ %1128, %1127 ]
  br label %990

1133:
  %1134 = phi i64 [ %1075, %1106 ], [ %1075, %1104 ], [ 0, %1111 ], [ %1119, %1118 ]
  %1135 = getelementptr i32, ptr %20, i64 %1134
  store i32 %1100, ptr %1135, align 4
  %1136 = add nsw i64 %993, 1
  br label %1123

1137:
  %1138 = phi i64 [ %1002, %1088 ], [ %987, %984 ], [ %1002, %1123 ], [ %1002, %1127 ]
  %1139 = phi i64 [ %1003, %1088 ], [ %986, %984 ], [ %1003, %1123 ], [ %1003, %1127 ]
  store i64 %1139, ptr %43, align 8
  store i64 %1138, ptr %58, align 8
  br label %1140

1140:
  call void @llvm.lifetime.end.p0(ptr nonnull %52)
  call void @llvm.lifetime.end.p0(ptr nonnull %53)
  br label %376

1141:
  %1142 = phi i64 [ %765, %913 ], [ 0, %669 ], [ 0, %437 ]
  %1143 = icmp slt i64 %441, 1
  br i1 %1143, label %984, label %1144

1144:
  %1145 = icmp eq i64 %441, 1
  br i1 %1145, label %974, label %1146

1146:
  %1147 = phi i64 [ %1142, %1144 ], [ 0, %447 ]
  %1148 = and i64 %441, -2
  %1149 = shl i64 %443, 3
  %1150 = getelementptr i8, ptr %10, i64 %1149
  %1151 = shl i64 %443, 2
  %1152 = getelementptr i8, ptr %9, i64 %1151
  %1153 = add nsw i64 %441, -2
  %1154 = lshr i64 %1153, 1
  %1155 = icmp eq i64 %1154, 0
  br i1 %1155, label %955, label %1156

1156:
  %1157 = add nuw nsw i64 %1154, 1
  %1158 = getelementptr i8, ptr %1152, i64 12
  %1159 = getelementptr i8, ptr %1150, i64 24
  %1160 = lshr i64 %1157, 1
  %1161 = mul nsw i64 %1160, -2
  br label %916

1162:
  %1163 = shl i64 %164, 3
  %1164 = getelementptr i8, ptr %17, i64 %1163
  %1165 = getelementptr i8, ptr %1164, i64 -8
  %1166 = load i64, ptr %1165, align 8
  %1167 = getelementptr i64, ptr %11, i64 %517
  store i64 %1166, ptr %1167, align 8
  store i64 %640, ptr %1164, align 8
  %1168 = getelementptr i64, ptr %16, i64 %164
  store i64 %473, ptr %1168, align 8
  %1169 = getelementptr i64, ptr %12, i64 %164
  store i64 0, ptr %1169, align 8
  %1170 = getelementptr i64, ptr %13, i64 %164
  store i64 %518, ptr %1170, align 8
  br label %423

1171:
  %1172 = phi i64 [ %148, %347 ], [ %59, %56 ], [ %429, %427 ], [ %148, %354 ], [ %148, %423 ]
  %1173 = phi i64 [ %147, %347 ], [ %57, %56 ], [ %428, %427 ], [ %147, %354 ], [ %147, %423 ]
  store i64 %1173, ptr %43, align 8
  store i64 %1172, ptr %58, align 8
  %1174 = load i64, ptr %12, align 8
  %1175 = add nsw i64 %1174, -1
  br label %1176

1176:
  %1177 = phi i64 [ %1175, %1171 ], [ %3, %78 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %54)
  br label %1338

1178:
  %1179 = load i64, ptr %14, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %50)
  call void @llvm.lifetime.start.p0(ptr nonnull %51)
  store i64 0, ptr %32, align 8
  store i64 %2, ptr %31, align 8
  store i64 %1179, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  %1180 = load i64, ptr %43, align 8
  %1181 = getelementptr i8, ptr %43, i64 8
  %1182 = load i64, ptr %1181, align 8
  %1183 = getelementptr i8, ptr %43, i64 32
  %1184 = load i64, ptr %1183, align 8
  %1185 = icmp eq i64 %1184, 0
  br i1 %1185, label %1186, label %1331

1186:
  %1187 = getelementptr i8, ptr %43, i64 56
  %1188 = getelementptr i8, ptr %43, i64 72
  br label %1189

1189:
  %1190 = phi i64 [ %1182, %1186 ], [ %1201, %1326 ]
  %1191 = phi i64 [ %1180, %1186 ], [ %1202, %1326 ]
  %1192 = phi i64 [ 0, %1186 ], [ %1327, %1326 ]
  %1193 = getelementptr i64, ptr %31, i64 %1192
  %1194 = load i64, ptr %1193, align 8
  %1195 = icmp eq i64 %1192, 0
  br i1 %1195, label %1196, label %1200

1196:
  %1197 = load i64, ptr %43, align 8
  %1198 = load i64, ptr %1181, align 8
  %1199 = icmp eq i64 %1194, %3
  br i1 %1199, label %1336, label %1200

1200:
  %1201 = phi i64 [ %1198, %1196 ], [ %1190, %1189 ]
  %1202 = phi i64 [ %1197, %1196 ], [ %1191, %1189 ]
  %1203 = getelementptr i64, ptr %33, i64 %1192
  %1204 = load i64, ptr %1203, align 8
  %1205 = icmp eq i64 %1194, %1204
  br i1 %1205, label %1206, label %1263

1206:
  %1207 = add nsw i64 %1192, -1
  %1208 = getelementptr i64, ptr %31, i64 %1207
  %1209 = load i64, ptr %1208, align 8
  %1210 = getelementptr i32, ptr %26, i64 %1209
  %1211 = getelementptr i8, ptr %1210, i64 -4
  %1212 = load i32, ptr %1211, align 4
  %1213 = load i32, ptr %20, align 4
  %1214 = icmp eq i32 %1213, %1212
  br i1 %1214, label %1222, label %1215

1215:
  %1216 = phi i64 [ %1217, %1215 ], [ 0, %1206 ]
  %1217 = add i64 %1216, 1
  %1218 = shl i64 %1217, 2
  %1219 = getelementptr i8, ptr %20, i64 %1218
  %1220 = load i32, ptr %1219, align 4
  %1221 = icmp eq i32 %1220, %1212
  br i1 %1221, label %1222, label %1215

1222:
  %1223 = phi i64 [ 0, %1206 ], [ %1217, %1215 ]
  %1224 = add nsw i64 %1223, 1
  %1225 = icmp slt i64 %1224, %1192
  br i1 %1225, label %1226, label %1322

1226:
  %1227 = xor i64 %1223, -1
  %1228 = add i64 %1192, %1227
  %1229 = add nsw i64 %1192, -2
  %1230 = sub i64 %1229, %1223
  %1231 = and i64 %1228, 3
  %1232 = icmp eq i64 %1231, 0
  br i1 %1232, label %1244, label %1233

1233:
  %1234 = phi i64 [ %1242, %1233 ], [ %1231, %1226 ]
  %1235 = phi i64 [ %1236, %1233 ], [ %1223, %1226 ]
  %1236 = add i64 %1235, 1
  %1237 = shl i64 %1236, 2
  %1238 = getelementptr i8, ptr %20, i64 %1237
  %1239 = load i32, ptr %1238, align 4
  %1240 = shl i64 %1235, 2
  %1241 = getelementptr i8, ptr %20, i64 %1240
  store i32 %1239, ptr %1241, align 4
  %1242 = add nsw i64 %1234, -1
  %1243 = icmp eq i64 %1242, 0
  br i1 %1243, label %1244, label %1233

1244:
  %1245 = phi i64 [ %1223, %1226 ], [ %1236, %1233 ]
  %1246 = icmp ult i64 %1230, 3
  br i1 %1246, label %1322, label %1247

1247:
  %1248 = phi i64 [ %1257, %1247 ], [ %1245, %1244 ]
  %1249 = shl i64 %1248, 2
  %1250 = getelementptr i8, ptr %20, i64 %1249
  %1251 = getelementptr i8, ptr %1250, i64 4
  %1252 = load i32, ptr %1251, align 4
  store i32 %1252, ptr %1250, align 4
  %1253 = getelementptr i8, ptr %1250, i64 8
  %1254 = load i32, ptr %1253, align 4
  store i32 %1254, ptr %1251, align 4
  %1255 = getelementptr i8, ptr %1250, i64 12
  %1256 = load i32, ptr %1255, align 4
  store i32 %1256, ptr %1253, align 4
  %1257 = add i64 %1248, 4
  %1258 = shl i64 %1257, 2
  %1259 = getelementptr i8, ptr %20, i64 %1258
  %1260 = load i32, ptr %1259, align 4
  store i32 %1260, ptr %1255, align 4
  %1261 = add i64 %1248, 5
  %1262 = icmp eq i64 %1192, %1261
  br i1 %1262, label %1322, label %1247

1263:
  %1264 = add nsw i64 %1194, 1
  %1265 = shl i64 %1192, 3
  %1266 = getelementptr i8, ptr %31, i64 %1265
  store i64 %1264, ptr %1266, align 8
  %1267 = getelementptr i64, ptr %27, i64 %1194
  %1268 = load i64, ptr %1267, align 8
  %1269 = load i64, ptr %1187, align 8
  %1270 = icmp slt i64 %1268, %1269
  br i1 %1270, label %1322, label %1271

1271:
  %1272 = add nsw i64 %1192, 1
  %1273 = getelementptr i64, ptr %35, i64 %1192
  %1274 = load i64, ptr %1273, align 8
  %1275 = load i64, ptr %1188, align 8
  %1276 = icmp slt i64 %1272, %1275
  br i1 %1276, label %1277, label %1291

1277:
  %1278 = getelementptr i8, ptr %33, i64 %1265
  %1279 = load i64, ptr %1278, align 8
  %1280 = icmp slt i64 %1264, %1279
  br i1 %1280, label %1281, label %1291

1281:
  store i64 0, ptr %50, align 8
  call fastcc void @0(ptr nonnull %50, i64 %1192, i64 %1194, i64 range(i64 0, -9223372036854775808) %4, i64 %1269, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1274)
  %1282 = load i64, ptr %50, align 8
  %1283 = icmp slt i64 %1282, 0
  br i1 %1283, label %1284, label %1285

1284:
  store i64 2, ptr %1183, align 8
  br label %1331

1285:
  %1286 = getelementptr i64, ptr %33, i64 %1272
  %1287 = load i64, ptr %1286, align 8
  %1288 = getelementptr i64, ptr %32, i64 %1272
  %1289 = load i64, ptr %1288, align 8
  %1290 = sub nsw i64 %1287, %1289
  br label %1291

1291:
  %1292 = phi i64 [ %1290, %1285 ], [ 0, %1277 ], [ 0, %1271 ]
  %1293 = phi i64 [ %1282, %1285 ], [ %1274, %1277 ], [ %1274, %1271 ]
  %1294 = getelementptr i32, ptr %26, i64 %1194
  %1295 = load i32, ptr %1294, align 4
  %1296 = icmp eq i64 %1292, 0
  %1297 = zext i1 %1296 to i8
  call fastcc void @1(ptr nonnull %51, ptr %20, i64 %1192, i32 %1295, ptr %21, i64 %1293, i64 %1268, i8 %1297, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1298 = icmp sgt i64 %1292, 0
  br i1 %1298, label %1299, label %1318

1299:
  %1300 = icmp sgt i64 %1192, 0
  br i1 %1300, label %1301, label %1328

1301:
  %1302 = getelementptr i32, ptr %20, i64 %1192
  %1303 = getelementptr i8, ptr %1302, i64 -4
  %1304 = load i32, ptr %1303, align 4
  %1305 = icmp sgt i32 %1304, %1295
  br i1 %1305, label %1306, label %1328

1306:
  %1307 = phi i64 [ %1314, %1313 ], [ %1192, %1301 ]
  %1308 = shl i64 %1307, 2
  %1309 = getelementptr i8, ptr %20, i64 %1308
  %1310 = getelementptr i8, ptr %1309, i64 -4
  %1311 = load i32, ptr %1310, align 4
  store i32 %1311, ptr %1309, align 4
  %1312 = icmp sgt i64 %1307, 1
  br i1 %1312, label %1313, label %1328

1313:
  %1314 = add nsw i64 %1307, -1
  %1315 = getelementptr i8, ptr %1309, i64 -8
  %1316 = load i32, ptr %1315, align 4
  %1317 = icmp sgt i32 %1316, %1295
  br i1 %1317, label %1306, label %1328

1318:
  %1319 = phi i64 [ %1272, %1328 ], [ %1192, %1291 ]
  %1320 = load i64, ptr %1183, align 8
  %1321 = icmp eq i64 %1320, 0
  br i1 %1321, label %1326, label %1331

1322:
  %1323 = phi i64 [ %1192, %1263 ], [ %1207, %1222 ], [ %1207, %1244 ], [ %1207, %1247 ]
  %1324 = load i64, ptr %1183, align 8
  %1325 = icmp eq i64 %1324, 0
  br i1 %1325, label %1326, label %1331

1326:
  %1327 = phi i64 [ %1323, %1322 ], [ %1319, %1318 ]
  br label %1189

1328:
  %1329 = phi i64 [ %1192, %1301 ], [ %1192, %1299 ], [ 0, %1306 ], [ %1314, %1313 ]
  %1330 = getelementptr i32, ptr %20, i64 %1329
  store i32 %1295, ptr %1330, align 4
  br label %1318

1331:
  %1332 = phi i64 [ %1201, %1284 ], [ %1182, %1178 ], [ %1201, %1318 ], [ %1201, %1322 ]
  %1333 = phi i64 [ %1202, %1284 ], [ %1180, %1178 ], [ %1202, %1318 ], [ %1202, %1322 ]
  store i64 %1333, ptr %43, align 8
  store i64 %1332, ptr %1181, align 8
  %1334 = load i64, ptr %31, align 8
  %1335 = add nsw i64 %1334, -1
  br label %1336

1336:
  %1337 = phi i64 [ %1335, %1331 ], [ %3, %1196 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %50)
  call void @llvm.lifetime.end.p0(ptr nonnull %51)
  br label %1338

1338:
  %1339 = phi i64 [ %1337, %1336 ], [ %1177, %1176 ]
  store i64 %1339, ptr %0, align 8
  ret i32 0
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
  %63 = icmp sgt i64 %51, 6
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
  %228 = add nuw nsw i64 %220, 5
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
define internal fastcc void @1(ptr noalias nonnull writeonly captures(none) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i8 range(i8 0, 2) %7, ptr writeonly captures(none) %8, ptr writeonly captures(none) %9, ptr writeonly captures(none) %10, ptr writeonly captures(none) %11, ptr writeonly captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17, ptr captures(none) %18) unnamed_addr #0 {
  %20 = alloca ptr, align 8
  %21 = add i64 %2, 1
  %22 = getelementptr i8, ptr %13, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %147, label %25

25:
  %26 = getelementptr i8, ptr %13, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = icmp slt i64 %6, %27
  br i1 %28, label %697, label %107

29:
  %30 = phi i64 [ %32, %131 ], [ %114, %125 ]
  %31 = phi i64 [ %33, %131 ], [ %126, %125 ]
  %32 = add i64 %30, 1
  %33 = add nsw i64 %31, -1
  %34 = icmp slt i64 %30, 1
  br i1 %34, label %131, label %35

35:
  %36 = phi i64 [ %40, %66 ], [ %5, %29 ]
  %37 = phi i64 [ %70, %66 ], [ 1, %29 ]
  %38 = phi i64 [ %69, %66 ], [ 1, %29 ]
  %39 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %36, i64 1)
  %40 = extractvalue { i64, i1 } %39, 0
  %41 = extractvalue { i64, i1 } %39, 1
  br i1 %41, label %42, label %45

42:
  %43 = phi i64 [ 0, %35 ], [ %52, %45 ]
  %44 = icmp sgt i64 %38, %43
  br i1 %44, label %131, label %53

45:
  %46 = sdiv i64 72057594037927936, %36
  %47 = srem i64 72057594037927936, %36
  %48 = icmp slt i64 %36, 0
  %49 = icmp ne i64 %47, 0
  %50 = and i1 %48, %49
  %51 = sext i1 %50 to i64
  %52 = add nsw i64 %46, %51
  br label %42

53:
  %54 = mul nsw i64 %38, %36
  %55 = or i64 %54, %37
  %56 = icmp ult i64 %55, 4294967296
  br i1 %56, label %57, label %62

57:
  %58 = trunc nuw i64 %54 to i32
  %59 = trunc nuw i64 %37 to i32
  %60 = udiv i32 %58, %59
  %61 = zext i32 %60 to i64
  br label %66

62:
  %63 = srem i64 %54, %37
  %64 = sdiv i64 %54, %37
  %65 = ashr i64 %63, 63
  br label %66

66:
  %67 = phi i64 [ %61, %57 ], [ %64, %62 ]
  %68 = phi i64 [ 0, %57 ], [ %65, %62 ]
  %69 = add i64 %68, %67
  %70 = add i64 %37, 1
  %71 = icmp eq i64 %37, %30
  br i1 %71, label %131, label %35

72:
  %73 = load i64, ptr %108, align 8
  br label %74

74:
  %75 = phi i64 [ %124, %121 ], [ %145, %72 ]
  %76 = phi i64 [ %109, %121 ], [ %73, %72 ]
  %77 = phi i64 [ %122, %121 ], [ %143, %72 ]
  %78 = icmp sgt i64 %77, %76
  br i1 %78, label %83, label %79

79:
  %80 = getelementptr i8, ptr %13, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = icmp sgt i64 %75, %81
  br i1 %82, label %83, label %697

83:
  %84 = load i64, ptr %26, align 8
  %85 = shl i64 %84, 4
  %86 = getelementptr i8, ptr %14, i64 %85
  %87 = getelementptr i8, ptr %86, i64 8
  %88 = getelementptr i8, ptr %13, i64 24
  %89 = getelementptr i8, ptr %13, i64 8
  br label %90

90:
  %91 = phi i64 [ %95, %105 ], [ %84, %83 ]
  %92 = phi ptr [ %106, %105 ], [ %87, %83 ]
  %93 = phi i64 [ %100, %105 ], [ %75, %83 ]
  %94 = phi i64 [ %98, %105 ], [ %77, %83 ]
  %95 = add i64 %91, 1
  %96 = getelementptr i8, ptr %92, i64 -8
  %97 = load i64, ptr %96, align 8
  %98 = sub nsw i64 %94, %97
  store i64 %98, ptr %13, align 8
  %99 = load i64, ptr %92, align 8
  %100 = sub nsw i64 %93, %99
  store i64 %100, ptr %89, align 8
  store i64 %95, ptr %26, align 8
  %101 = icmp sgt i64 %98, %76
  br i1 %101, label %105, label %102

102:
  %103 = load i64, ptr %88, align 8
  %104 = icmp sgt i64 %100, %103
  br i1 %104, label %105, label %697

105:
  %106 = getelementptr i8, ptr %92, i64 16
  br label %90

107:
  %108 = getelementptr i8, ptr %13, i64 16
  %109 = load i64, ptr %108, align 8
  %110 = add nsw i64 %109, 1
  %111 = getelementptr i8, ptr %13, i64 64
  %112 = load i64, ptr %111, align 8
  %113 = sub nsw i64 %112, %21
  %114 = tail call i64 @llvm.smax.i64(i64 %113, i64 0)
  %115 = getelementptr i8, ptr %13, i64 72
  %116 = load i64, ptr %115, align 8
  %117 = sub nsw i64 %116, %21
  %118 = tail call i64 @llvm.smin.i64(i64 %117, i64 %5)
  %119 = sub i64 %118, %114
  %120 = icmp ult i64 %119, 9223372036854775807
  br i1 %120, label %125, label %121

121:
  %122 = load i64, ptr %13, align 8
  %123 = getelementptr i8, ptr %13, i64 8
  %124 = load i64, ptr %123, align 8
  br label %74

125:
  %126 = add nuw nsw i64 %119, 1
  %127 = shl i64 %6, 4
  %128 = getelementptr i8, ptr %14, i64 %127
  %129 = getelementptr i8, ptr %128, i64 8
  %130 = getelementptr i8, ptr %13, i64 8
  br label %29

131:
  %132 = phi i64 [ 1, %29 ], [ %69, %66 ], [ 72057594037927936, %42 ]
  %133 = tail call i64 @llvm.smin.i64(i64 %110, i64 %132)
  %134 = add nsw i64 %30, %21
  %135 = mul nsw i64 %134, 24
  %136 = add nsw i64 %135, 96
  %137 = mul nsw i64 %133, %136
  %138 = load i64, ptr %128, align 8
  %139 = add nsw i64 %138, %133
  store i64 %139, ptr %128, align 8
  %140 = load i64, ptr %129, align 8
  %141 = add nsw i64 %140, %137
  store i64 %141, ptr %129, align 8
  %142 = load i64, ptr %13, align 8
  %143 = add nsw i64 %142, %133
  store i64 %143, ptr %13, align 8
  %144 = load i64, ptr %130, align 8
  %145 = add nsw i64 %144, %137
  store i64 %145, ptr %130, align 8
  %146 = icmp samesign ugt i64 %31, 1
  br i1 %146, label %29, label %72

147:
  %148 = icmp sgt i64 %5, 0
  %149 = getelementptr i8, ptr %13, i64 64
  %150 = load i64, ptr %149, align 8
  br i1 %148, label %151, label %691

151:
  %152 = xor i64 %2, -1
  %153 = add i64 %150, %152
  %154 = tail call i64 @llvm.smax.i64(i64 %153, i64 0)
  %155 = getelementptr i8, ptr %13, i64 72
  %156 = load i64, ptr %155, align 8
  %157 = add i64 %156, %152
  %158 = tail call i64 @llvm.smin.i64(i64 %157, i64 range(i64 1, -9223372036854775808) %5)
  %159 = getelementptr i8, ptr %13, i64 8
  %160 = load i64, ptr %159, align 8
  %161 = load i64, ptr %13, align 8
  %162 = getelementptr i8, ptr %13, i64 16
  %163 = load i64, ptr %162, align 8
  %164 = add nsw i64 %163, 1
  %165 = sub i64 %158, %154
  %166 = add i64 %165, 1
  %167 = icmp ugt i64 %165, 9223372036854775806
  %168 = select i1 %167, i64 0, i64 %166
  %169 = getelementptr i8, ptr %13, i64 24
  %170 = add nuw i64 %154, 1
  br label %171

171:
  %172 = phi i64 [ %222, %219 ], [ %170, %151 ]
  %173 = phi i64 [ %180, %219 ], [ %154, %151 ]
  %174 = phi i64 [ %179, %219 ], [ %168, %151 ]
  %175 = phi i64 [ %637, %219 ], [ %160, %151 ]
  %176 = phi i64 [ %634, %219 ], [ %161, %151 ]
  %177 = icmp sgt i64 %174, 0
  br i1 %177, label %178, label %223

178:
  %179 = add nsw i64 %174, -1
  %180 = add nuw i64 %173, 1
  %181 = icmp slt i64 %173, 1
  br i1 %181, label %631, label %182

182:
  %183 = phi i64 [ %187, %213 ], [ %5, %178 ]
  %184 = phi i64 [ %217, %213 ], [ 1, %178 ]
  %185 = phi i64 [ %216, %213 ], [ 1, %178 ]
  %186 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %183, i64 1)
  %187 = extractvalue { i64, i1 } %186, 0
  %188 = extractvalue { i64, i1 } %186, 1
  br i1 %188, label %189, label %192

189:
  %190 = phi i64 [ 0, %182 ], [ %199, %192 ]
  %191 = icmp sgt i64 %185, %190
  br i1 %191, label %631, label %200

192:
  %193 = sdiv i64 72057594037927936, %183
  %194 = srem i64 72057594037927936, %183
  %195 = icmp slt i64 %183, 0
  %196 = icmp ne i64 %194, 0
  %197 = and i1 %195, %196
  %198 = sext i1 %197 to i64
  %199 = add nsw i64 %193, %198
  br label %189

200:
  %201 = mul nsw i64 %185, %183
  %202 = or i64 %201, %184
  %203 = icmp ult i64 %202, 4294967296
  br i1 %203, label %204, label %209

204:
  %205 = trunc nuw i64 %201 to i32
  %206 = trunc nuw i64 %184 to i32
  %207 = udiv i32 %205, %206
  %208 = zext i32 %207 to i64
  br label %213

209:
  %210 = srem i64 %201, %184
  %211 = sdiv i64 %201, %184
  %212 = ashr i64 %210, 63
  br label %213

213:
  %214 = phi i64 [ %208, %204 ], [ %211, %209 ]
  %215 = phi i64 [ 0, %204 ], [ %212, %209 ]
  %216 = add i64 %215, %214
  %217 = add nuw i64 %184, 1
  %218 = icmp eq i64 %217, %172
  br i1 %218, label %631, label %182

219:
  %220 = load i64, ptr %169, align 8
  %221 = icmp slt i64 %637, %220
  %222 = add i64 %172, 1
  br i1 %221, label %171, label %639

223:
  %224 = icmp sgt i64 %2, 0
  br i1 %224, label %225, label %244

225:
  %226 = load i32, ptr %1, align 4
  %227 = icmp slt i32 %226, %3
  br i1 %227, label %228, label %244

228:
  %229 = add nsw i64 %2, -1
  br label %230

230:
  %231 = phi i32 [ %242, %238 ], [ %226, %228 ]
  %232 = phi i64 [ %239, %238 ], [ 0, %228 ]
  %233 = shl i64 %232, 2
  %234 = getelementptr i8, ptr %15, i64 %233
  store i32 %231, ptr %234, align 4
  %235 = icmp eq i64 %229, %232
  br i1 %235, label %236, label %238

236:
  %237 = getelementptr i32, ptr %15, i64 %2
  store i32 %3, ptr %237, align 4
  br label %372

238:
  %239 = add nuw nsw i64 %232, 1
  %240 = getelementptr i8, ptr %1, i64 %233
  %241 = getelementptr i8, ptr %240, i64 4
  %242 = load i32, ptr %241, align 4
  %243 = icmp slt i32 %242, %3
  br i1 %243, label %230, label %244

244:
  %245 = phi i64 [ 0, %225 ], [ 0, %223 ], [ %239, %238 ]
  %246 = getelementptr i32, ptr %15, i64 %245
  store i32 %3, ptr %246, align 4
  %247 = icmp slt i64 %245, %2
  br i1 %247, label %248, label %372

248:
  %249 = sub i64 %2, %245
  %250 = and i64 %249, 7
  %251 = icmp eq i64 %250, 0
  br i1 %251, label %263, label %252

252:
  %253 = phi i64 [ %261, %252 ], [ %250, %248 ]
  %254 = phi i64 [ %260, %252 ], [ %245, %248 ]
  %255 = shl i64 %254, 2
  %256 = getelementptr i8, ptr %1, i64 %255
  %257 = load i32, ptr %256, align 4
  %258 = getelementptr i8, ptr %15, i64 %255
  %259 = getelementptr i8, ptr %258, i64 4
  store i32 %257, ptr %259, align 4
  %260 = add nuw i64 %254, 1
  %261 = add nsw i64 %253, -1
  %262 = icmp eq i64 %261, 0
  br i1 %262, label %263, label %252

263:
  %264 = phi i64 [ %245, %248 ], [ %260, %252 ]
  %265 = sub i64 %245, %2
  %266 = icmp ugt i64 %265, -8
  br i1 %266, label %372, label %267

267:
  %268 = phi i64 [ %295, %267 ], [ %264, %263 ]
  %269 = shl i64 %268, 2
  %270 = getelementptr i8, ptr %1, i64 %269
  %271 = load i32, ptr %270, align 4
  %272 = getelementptr i8, ptr %15, i64 %269
  %273 = getelementptr i8, ptr %272, i64 4
  store i32 %271, ptr %273, align 4
  %274 = getelementptr i8, ptr %270, i64 4
  %275 = load i32, ptr %274, align 4
  %276 = getelementptr i8, ptr %272, i64 8
  store i32 %275, ptr %276, align 4
  %277 = getelementptr i8, ptr %270, i64 8
  %278 = load i32, ptr %277, align 4
  %279 = getelementptr i8, ptr %272, i64 12
  store i32 %278, ptr %279, align 4
  %280 = getelementptr i8, ptr %270, i64 12
  %281 = load i32, ptr %280, align 4
  %282 = getelementptr i8, ptr %272, i64 16
  store i32 %281, ptr %282, align 4
  %283 = getelementptr i8, ptr %270, i64 16
  %284 = load i32, ptr %283, align 4
  %285 = getelementptr i8, ptr %272, i64 20
  store i32 %284, ptr %285, align 4
  %286 = getelementptr i8, ptr %270, i64 20
  %287 = load i32, ptr %286, align 4
  %288 = getelementptr i8, ptr %272, i64 24
  store i32 %287, ptr %288, align 4
  %289 = getelementptr i8, ptr %270, i64 24
  %290 = load i32, ptr %289, align 4
  %291 = getelementptr i8, ptr %272, i64 28
  store i32 %290, ptr %291, align 4
  %292 = getelementptr i8, ptr %270, i64 28
  %293 = load i32, ptr %292, align 4
  %294 = getelementptr i8, ptr %272, i64 32
  store i32 %293, ptr %294, align 4
  %295 = add nuw nsw i64 %268, 8
  %296 = icmp eq i64 %2, %295
  br i1 %296, label %372, label %267

297:
  %298 = phi i64 [ %334, %328 ], [ %21, %374 ]
  %299 = phi i64 [ %300, %328 ], [ 0, %374 ]
  %300 = add nuw nsw i64 %299, 1
  %301 = icmp sgt i64 %298, 0
  br i1 %301, label %302, label %328

302:
  %303 = getelementptr i32, ptr %15, i64 %298
  %304 = getelementptr i8, ptr %303, i64 -4
  %305 = load i32, ptr %304, align 4
  %306 = getelementptr i32, ptr %4, i64 %299
  %307 = load i32, ptr %306, align 4
  %308 = icmp sgt i32 %305, %307
  br i1 %308, label %309, label %328

309:
  %310 = shl i64 %299, 2
  %311 = getelementptr i8, ptr %4, i64 %310
  br label %312

312:
  %313 = phi i64 [ %327, %322 ], [ %298, %309 ]
  %314 = shl i64 %313, 2
  %315 = getelementptr i8, ptr %15, i64 %314
  %316 = getelementptr i8, ptr %315, i64 -4
  %317 = load i32, ptr %316, align 4
  %318 = getelementptr i8, ptr %16, i64 %313
  %319 = getelementptr i8, ptr %318, i64 -1
  %320 = load i8, ptr %319, align 1
  store i32 %317, ptr %315, align 4
  store i8 %320, ptr %318, align 1
  %321 = icmp sgt i64 %313, 1
  br i1 %321, label %322, label %328

322:
  %323 = getelementptr i8, ptr %315, i64 -8
  %324 = load i32, ptr %323, align 4
  %325 = load i32, ptr %311, align 4
  %326 = icmp sgt i32 %324, %325
  %327 = add nsw i64 %313, -1
  br i1 %326, label %312, label %328

328:
  %329 = phi i64 [ %298, %302 ], [ %298, %297 ], [ %327, %322 ], [ 0, %312 ]
  %330 = getelementptr i32, ptr %4, i64 %299
  %331 = load i32, ptr %330, align 4
  %332 = getelementptr i32, ptr %15, i64 %329
  store i32 %331, ptr %332, align 4
  %333 = getelementptr i8, ptr %16, i64 %329
  store i8 0, ptr %333, align 1
  %334 = add nsw i64 %298, 1
  %335 = icmp eq i64 %5, %300
  br i1 %335, label %377, label %297

336:
  %337 = phi i64 [ 0, %382 ], [ %358, %357 ]
  %338 = phi i64 [ 0, %382 ], [ %348, %357 ]
  %339 = getelementptr i8, ptr %16, i64 %338
  %340 = load i8, ptr %339, align 1
  %341 = icmp eq i8 %340, 0
  br i1 %341, label %342, label %346

342:
  %343 = getelementptr i32, ptr %17, i64 %337
  %344 = trunc i64 %338 to i32
  store i32 %344, ptr %343, align 4
  %345 = add nsw i64 %337, 1
  br label %346

346:
  %347 = phi i64 [ %337, %336 ], [ %345, %342 ]
  %348 = add nuw i64 %338, 2
  %349 = getelementptr i8, ptr %339, i64 1
  %350 = load i8, ptr %349, align 1
  %351 = icmp eq i8 %350, 0
  br i1 %351, label %352, label %357

352:
  %353 = getelementptr i32, ptr %17, i64 %347
  %354 = trunc i64 %338 to i32
  %355 = or disjoint i32 %354, 1
  store i32 %355, ptr %353, align 4
  %356 = add nsw i64 %347, 1
  br label %357

357:
  %358 = phi i64 [ %347, %346 ], [ %356, %352 ]
  %359 = icmp eq i64 %383, %348
  br i1 %359, label %360, label %336

360:
  %361 = and i64 %378, 1
  %362 = icmp eq i64 %361, 0
  br i1 %362, label %384, label %363

363:
  %364 = phi i64 [ 0, %380 ], [ %358, %360 ]
  %365 = phi i64 [ 0, %380 ], [ %383, %360 ]
  %366 = getelementptr i8, ptr %16, i64 %365
  %367 = load i8, ptr %366, align 1
  %368 = icmp eq i8 %367, 0
  br i1 %368, label %369, label %384

369:
  %370 = trunc i64 %365 to i32
  %371 = getelementptr i32, ptr %17, i64 %364
  store i32 %370, ptr %371, align 4
  br label %384

372:
  %373 = icmp slt i64 %2, 0
  br i1 %373, label %374, label %375

374:
  br label %297

375:
  %376 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %16, i8 1, i64 %376, i1 false)
  br label %374

377:
  %378 = tail call i64 @llvm.smax.i64(i64 %334, i64 0)
  %379 = icmp slt i64 %298, 0
  br i1 %379, label %384, label %380

380:
  %381 = icmp eq i64 %298, 0
  br i1 %381, label %363, label %382

382:
  %383 = and i64 %378, 9223372036854775806
  br label %336

384:
  %385 = icmp sgt i64 %168, 0
  br i1 %385, label %643, label %628

386:
  %387 = phi i64 [ %660, %673 ], [ %626, %625 ]
  %388 = phi i64 [ %659, %673 ], [ %533, %625 ]
  %389 = add nuw nsw i64 %658, 1
  %390 = add i64 %657, 4
  %391 = icmp sgt i64 %661, 1
  %392 = add nuw i64 %656, 1
  br i1 %391, label %655, label %628

393:
  %394 = phi i64 [ %420, %393 ], [ 0, %670 ]
  %395 = trunc i64 %394 to i32
  %396 = shl i64 %394, 2
  %397 = getelementptr i8, ptr %18, i64 %396
  store i32 %395, ptr %397, align 4
  %398 = getelementptr i8, ptr %17, i64 %396
  %399 = load i32, ptr %398, align 4
  %400 = sext i32 %399 to i64
  %401 = getelementptr i8, ptr %16, i64 %400
  store i8 1, ptr %401, align 1
  %402 = or disjoint i32 %395, 1
  %403 = getelementptr i8, ptr %397, i64 4
  store i32 %402, ptr %403, align 4
  %404 = getelementptr i8, ptr %398, i64 4
  %405 = load i32, ptr %404, align 4
  %406 = sext i32 %405 to i64
  %407 = getelementptr i8, ptr %16, i64 %406
  store i8 1, ptr %407, align 1
  %408 = or disjoint i32 %395, 2
  %409 = getelementptr i8, ptr %397, i64 8
  store i32 %408, ptr %409, align 4
  %410 = getelementptr i8, ptr %398, i64 8
  %411 = load i32, ptr %410, align 4
  %412 = sext i32 %411 to i64
  %413 = getelementptr i8, ptr %16, i64 %412
  store i8 1, ptr %413, align 1
  %414 = or disjoint i32 %395, 3
  %415 = getelementptr i8, ptr %397, i64 12
  store i32 %414, ptr %415, align 4
  %416 = getelementptr i8, ptr %398, i64 12
  %417 = load i32, ptr %416, align 4
  %418 = sext i32 %417 to i64
  %419 = getelementptr i8, ptr %16, i64 %418
  store i8 1, ptr %419, align 1
  %420 = add i64 %394, 4
  %421 = icmp eq i64 %666, %420
  br i1 %421, label %422, label %393

422:
  %423 = and i64 %662, 3
  %424 = icmp eq i64 %423, 0
  br i1 %424, label %440, label %425

425:
  %426 = phi i64 [ %666, %422 ], [ 0, %670 ]
  br label %427

427:
  %428 = phi i64 [ %438, %427 ], [ %665, %425 ]
  %429 = phi i64 [ %430, %427 ], [ %426, %425 ]
  %430 = add nuw nsw i64 %429, 1
  %431 = shl i64 %429, 2
  %432 = getelementptr i8, ptr %18, i64 %431
  %433 = trunc i64 %429 to i32
  store i32 %433, ptr %432, align 4
  %434 = getelementptr i8, ptr %17, i64 %431
  %435 = load i32, ptr %434, align 4
  %436 = sext i32 %435 to i64
  %437 = getelementptr i8, ptr %16, i64 %436
  store i8 1, ptr %437, align 1
  %438 = add i64 %428, 4
  %439 = icmp eq i64 %438, 0
  br i1 %439, label %440, label %427

440:
  br label %441

441:
  %442 = phi i64 [ %446, %472 ], [ %5, %440 ]
  %443 = phi i64 [ %476, %472 ], [ 1, %440 ]
  %444 = phi i64 [ %475, %472 ], [ 1, %440 ]
  %445 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %442, i64 1)
  %446 = extractvalue { i64, i1 } %445, 0
  %447 = extractvalue { i64, i1 } %445, 1
  br i1 %447, label %448, label %451

448:
  %449 = phi i64 [ 0, %441 ], [ %458, %451 ]
  %450 = icmp sgt i64 %444, %449
  br i1 %450, label %675, label %459

451:
  %452 = sdiv i64 72057594037927936, %442
  %453 = srem i64 72057594037927936, %442
  %454 = icmp slt i64 %442, 0
  %455 = icmp ne i64 %453, 0
  %456 = and i1 %454, %455
  %457 = sext i1 %456 to i64
  %458 = add nsw i64 %452, %457
  br label %448

459:
  %460 = mul nsw i64 %444, %442
  %461 = or i64 %460, %443
  %462 = icmp ult i64 %461, 4294967296
  br i1 %462, label %463, label %468

463:
  %464 = trunc nuw i64 %460 to i32
  %465 = trunc nuw i64 %443 to i32
  %466 = udiv i32 %464, %465
  %467 = zext i32 %466 to i64
  br label %472

468:
  %469 = srem i64 %460, %443
  %470 = sdiv i64 %460, %443
  %471 = ashr i64 %469, 63
  br label %472

472:
  %473 = phi i64 [ %467, %463 ], [ %470, %468 ]
  %474 = phi i64 [ 0, %463 ], [ %471, %468 ]
  %475 = add i64 %474, %473
  %476 = add i64 %443, 1
  %477 = icmp eq i64 %476, %656
  br i1 %477, label %673, label %441

478:
  %479 = phi i64 [ %510, %478 ], [ %686, %690 ]
  %480 = phi i64 [ %503, %478 ], [ 0, %690 ]
  %481 = shl i64 %480, 2
  %482 = getelementptr i8, ptr %15, i64 %481
  %483 = load i32, ptr %482, align 4
  %484 = getelementptr i32, ptr %8, i64 %479
  store i32 %483, ptr %484, align 4
  %485 = getelementptr i8, ptr %16, i64 %480
  %486 = load i8, ptr %485, align 1
  %487 = zext i8 %486 to i64
  %488 = add nsw i64 %479, %487
  %489 = getelementptr i8, ptr %482, i64 4
  %490 = load i32, ptr %489, align 4
  %491 = getelementptr i32, ptr %8, i64 %488
  store i32 %490, ptr %491, align 4
  %492 = getelementptr i8, ptr %485, i64 1
  %493 = load i8, ptr %492, align 1
  %494 = zext i8 %493 to i64
  %495 = add nsw i64 %488, %494
  %496 = getelementptr i8, ptr %482, i64 8
  %497 = load i32, ptr %496, align 4
  %498 = getelementptr i32, ptr %8, i64 %495
  store i32 %497, ptr %498, align 4
  %499 = getelementptr i8, ptr %485, i64 2
  %500 = load i8, ptr %499, align 1
  %501 = zext i8 %500 to i64
  %502 = add nsw i64 %495, %501
  %503 = add nuw i64 %480, 4
  %504 = getelementptr i8, ptr %482, i64 12
  %505 = load i32, ptr %504, align 4
  %506 = getelementptr i32, ptr %8, i64 %502
  store i32 %505, ptr %506, align 4
  %507 = getelementptr i8, ptr %485, i64 3
  %508 = load i8, ptr %507, align 1
  %509 = zext i8 %508 to i64
  %510 = add nsw i64 %502, %509
  %511 = icmp eq i64 %648, %503
  br i1 %511, label %512, label %478

512:
  br i1 %653, label %532, label %513

513:
  %514 = phi i64 [ %686, %690 ], [ %510, %512 ]
  %515 = phi i64 [ 0, %690 ], [ %648, %512 ]
  %516 = getelementptr i8, ptr %16, i64 %515
  %517 = shl i64 %515, 2
  %518 = getelementptr i8, ptr %15, i64 %517
  br label %519

519:
  %520 = phi i64 [ %529, %519 ], [ %514, %513 ]
  %521 = phi i64 [ %530, %519 ], [ 0, %513 ]
  %522 = shl i64 %521, 2
  %523 = getelementptr i8, ptr %518, i64 %522
  %524 = load i32, ptr %523, align 4
  %525 = getelementptr i32, ptr %8, i64 %520
  store i32 %524, ptr %525, align 4
  %526 = getelementptr i8, ptr %516, i64 %521
  %527 = load i8, ptr %526, align 1
  %528 = zext i8 %527 to i64
  %529 = add nsw i64 %520, %528
  %530 = add i64 %521, 1
  %531 = icmp eq i64 %647, %530
  br i1 %531, label %532, label %519

532:
  %533 = phi i64 [ %686, %685 ], [ %510, %512 ], [ %529, %519 ]
  %534 = getelementptr i64, ptr %9, i64 %687
  store i64 %533, ptr %534, align 8
  %535 = getelementptr i64, ptr %10, i64 %687
  store i64 %6, ptr %535, align 8
  %536 = getelementptr i8, ptr %11, i64 %687
  store i8 %678, ptr %536, align 1
  %537 = getelementptr i8, ptr %12, i64 %687
  store i8 %680, ptr %537, align 1
  br i1 %681, label %538, label %625

538:
  %539 = load i32, ptr %683, align 4
  %540 = sext i32 %539 to i64
  %541 = icmp eq i64 %654, %540
  br i1 %541, label %542, label %583

542:
  %543 = phi i64 [ %558, %552 ], [ %654, %538 ]
  %544 = phi i32 [ %557, %552 ], [ %539, %538 ]
  %545 = phi i64 [ %553, %552 ], [ %682, %538 ]
  %546 = sext i32 %544 to i64
  %547 = getelementptr i32, ptr %17, i64 %546
  %548 = load i32, ptr %547, align 4
  %549 = sext i32 %548 to i64
  %550 = getelementptr i8, ptr %16, i64 %549
  store i8 0, ptr %550, align 1
  %551 = icmp sgt i64 %545, 0
  br i1 %551, label %552, label %625

552:
  %553 = add nsw i64 %545, -1
  %554 = shl i64 %545, 2
  %555 = getelementptr i8, ptr %18, i64 %554
  %556 = getelementptr i8, ptr %555, i64 -4
  %557 = load i32, ptr %556, align 4
  %558 = sext i32 %557 to i64
  %559 = add nsw i64 %543, -1
  %560 = icmp eq i64 %559, %558
  br i1 %560, label %542, label %583

561:
  %562 = phi ptr [ %624, %621 ], [ %581, %561 ]
  %563 = phi i64 [ %622, %621 ], [ %580, %561 ]
  %564 = getelementptr i8, ptr %562, i64 -4
  %565 = load i32, ptr %564, align 4
  %566 = add i32 %565, 1
  store i32 %566, ptr %562, align 4
  %567 = sext i32 %566 to i64
  %568 = getelementptr i32, ptr %17, i64 %567
  %569 = load i32, ptr %568, align 4
  %570 = sext i32 %569 to i64
  %571 = getelementptr i8, ptr %16, i64 %570
  store i8 1, ptr %571, align 1
  %572 = getelementptr i8, ptr %562, i64 4
  %573 = load i32, ptr %562, align 4
  %574 = add i32 %573, 1
  store i32 %574, ptr %572, align 4
  %575 = sext i32 %574 to i64
  %576 = getelementptr i32, ptr %17, i64 %575
  %577 = load i32, ptr %576, align 4
  %578 = sext i32 %577 to i64
  %579 = getelementptr i8, ptr %16, i64 %578
  store i8 1, ptr %579, align 1
  %580 = add i64 %563, -2
  %581 = getelementptr i8, ptr %562, i64 8
  %582 = icmp samesign ugt i64 %580, 2
  br i1 %582, label %561, label %625

583:
  %584 = phi i64 [ %540, %538 ], [ %558, %552 ]
  %585 = phi i64 [ %682, %538 ], [ %553, %552 ]
  %586 = getelementptr i32, ptr %18, i64 %585
  %587 = getelementptr i32, ptr %17, i64 %584
  %588 = load i32, ptr %587, align 4
  %589 = sext i32 %588 to i64
  %590 = getelementptr i8, ptr %16, i64 %589
  store i8 0, ptr %590, align 1
  %591 = load i32, ptr %586, align 4
  %592 = add i32 %591, 1
  store i32 %592, ptr %586, align 4
  %593 = sext i32 %592 to i64
  %594 = getelementptr i32, ptr %17, i64 %593
  %595 = load i32, ptr %594, align 4
  %596 = sext i32 %595 to i64
  %597 = getelementptr i8, ptr %16, i64 %596
  store i8 1, ptr %597, align 1
  %598 = add nuw nsw i64 %585, 1
  %599 = sub nsw i64 %662, %598
  %600 = icmp slt i64 %599, 1
  br i1 %600, label %625, label %601

601:
  %602 = and i64 %599, 1
  %603 = icmp eq i64 %602, 0
  br i1 %603, label %617, label %604

604:
  %605 = add nsw i64 %599, -1
  %606 = add nuw i64 %585, 2
  %607 = shl i64 %585, 2
  %608 = getelementptr i8, ptr %18, i64 %607
  %609 = load i32, ptr %608, align 4
  %610 = add i32 %609, 1
  %611 = getelementptr i8, ptr %608, i64 4
  store i32 %610, ptr %611, align 4
  %612 = sext i32 %610 to i64
  %613 = getelementptr i32, ptr %17, i64 %612
  %614 = load i32, ptr %613, align 4
  %615 = sext i32 %614 to i64
  %616 = getelementptr i8, ptr %16, i64 %615
  store i8 1, ptr %616, align 1
  br label %617

617:
  %618 = phi i64 [ %599, %601 ], [ %605, %604 ]
  %619 = phi i64 [ %598, %601 ], [ %606, %604 ]
  %620 = icmp eq i64 %684, %585
  br i1 %620, label %625, label %621

621:
  %622 = add nuw i64 %618, 2
  %623 = shl i64 %619, 2
  %624 = getelementptr i8, ptr %18, i64 %623
  br label %561

625:
  %626 = add nsw i64 %687, 1
  %627 = icmp eq i64 %676, %689
  br i1 %627, label %386, label %685

628:
  %629 = phi i64 [ %161, %384 ], [ %387, %386 ]
  %630 = phi i64 [ %160, %384 ], [ %388, %386 ]
  store i64 %629, ptr %13, align 8
  store i64 %630, ptr %159, align 8
  br label %697

631:
  %632 = phi i64 [ 1, %178 ], [ %216, %213 ], [ 72057594037927936, %189 ]
  %633 = tail call i64 @llvm.smin.i64(i64 %164, i64 %632)
  %634 = add nsw i64 %633, %176
  %635 = add nsw i64 %173, %21
  %636 = mul nsw i64 %633, %635
  %637 = add nsw i64 %636, %175
  %638 = icmp sgt i64 %634, %163
  br i1 %638, label %639, label %219

639:
  %640 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %640, align 8
  %641 = getelementptr i8, ptr %13, i64 40
  store i64 %634, ptr %641, align 8
  %642 = getelementptr i8, ptr %13, i64 48
  store i64 %637, ptr %642, align 8
  br label %697

643:
  %644 = add i64 %5, %21
  %645 = add nsw i64 %154, -1
  %646 = add i64 %5, %2
  %647 = and i64 %644, 3
  %648 = and i64 %644, 9223372036854775804
  %649 = shl i64 %154, 2
  %650 = icmp ne i8 %7, 0
  %651 = icmp slt i64 %644, 1
  %652 = icmp ult i64 %646, 3
  %653 = icmp eq i64 %647, 0
  %654 = add nsw i64 %5, -1
  br label %655

655:
  %656 = phi i64 [ %170, %643 ], [ %392, %386 ]
  %657 = phi i64 [ %649, %643 ], [ %390, %386 ]
  %658 = phi i64 [ 0, %643 ], [ %389, %386 ]
  %659 = phi i64 [ %160, %643 ], [ %388, %386 ]
  %660 = phi i64 [ %161, %643 ], [ %387, %386 ]
  %661 = phi i64 [ %166, %643 ], [ %667, %386 ]
  %662 = phi i64 [ %154, %643 ], [ %668, %386 ]
  %663 = lshr exact i64 %657, 2
  %664 = and i64 %663, 3
  %665 = mul nsw i64 %664, -4
  %666 = and i64 %662, 9223372036854775804
  %667 = add nsw i64 %661, -1
  %668 = add nuw i64 %662, 1
  %669 = icmp slt i64 %662, 1
  br i1 %669, label %675, label %670

670:
  %671 = add i64 %645, %658
  %672 = icmp ult i64 %671, 3
  br i1 %672, label %425, label %393

673:
  %674 = icmp slt i64 %475, 1
  br i1 %674, label %386, label %675

675:
  %676 = phi i64 [ %475, %673 ], [ 1, %655 ], [ 72057594037927936, %448 ]
  %677 = icmp eq i64 %662, %5
  %678 = zext i1 %677 to i8
  %679 = select i1 %650, i1 %677, i1 false
  %680 = zext i1 %679 to i8
  %681 = icmp sgt i64 %662, 0
  %682 = add nsw i64 %662, -1
  %683 = getelementptr i32, ptr %18, i64 %682
  %684 = add nsw i64 %662, -2
  br label %685

685:
  %686 = phi i64 [ %659, %675 ], [ %533, %625 ]
  %687 = phi i64 [ %660, %675 ], [ %626, %625 ]
  %688 = phi i64 [ 0, %675 ], [ %689, %625 ]
  %689 = add nuw nsw i64 %688, 1
  br i1 %651, label %532, label %690

690:
  br i1 %652, label %513, label %478

691:
  %692 = icmp sgt i64 %150, %21
  br i1 %692, label %697, label %693

693:
  %694 = getelementptr i8, ptr %13, i64 72
  %695 = load i64, ptr %694, align 8
  %696 = icmp slt i64 %2, %695
  br i1 %696, label %698, label %697

697:
  store ptr null, ptr %0, align 8
  ret void

698:
  %699 = load i64, ptr %13, align 8
  %700 = getelementptr i8, ptr %13, i64 8
  %701 = load i64, ptr %700, align 8
  %702 = getelementptr i8, ptr %13, i64 16
  %703 = load i64, ptr %702, align 8
  %704 = icmp slt i64 %699, %703
  %705 = add nsw i64 %701, %21
  br i1 %704, label %706, label %716

706:
  %707 = getelementptr i8, ptr %13, i64 24
  %708 = load i64, ptr %707, align 8
  %709 = icmp sgt i64 %705, %708
  br i1 %709, label %716, label %710

710:
  call fastcc void @2(ptr nonnull %20, ptr %1, i64 %2, i32 %3, ptr %8, i64 %701)
  %711 = getelementptr i64, ptr %9, i64 %699
  store i64 %705, ptr %711, align 8
  %712 = getelementptr i64, ptr %10, i64 %699
  store i64 %6, ptr %712, align 8
  %713 = getelementptr i8, ptr %11, i64 %699
  store i8 1, ptr %713, align 1
  %714 = getelementptr i8, ptr %12, i64 %699
  store i8 %7, ptr %714, align 1
  %715 = add nsw i64 %699, 1
  store i64 %715, ptr %13, align 8
  store i64 %705, ptr %700, align 8
  br label %697

716:
  %717 = add nsw i64 %699, 1
  %718 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %718, align 8
  %719 = getelementptr i8, ptr %13, i64 40
  store i64 %717, ptr %719, align 8
  %720 = getelementptr i8, ptr %13, i64 48
  store i64 %705, ptr %720, align 8
  br label %697
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @2(ptr noalias nonnull writeonly captures(none) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr writeonly captures(none) %4, i64 %5) unnamed_addr #0 {
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

