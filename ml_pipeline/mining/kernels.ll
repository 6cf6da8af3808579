; 91838d1c83194774a1bc55f64ab62a8dec4af9b0b28b8fc375b997836b59b990
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
define noundef range(i32 -1, -2) i32 @count_items(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i64 %7, ptr captures(none) %8) local_unnamed_addr #0 {
  %10 = getelementptr i64, ptr %3, i64 %6
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr i64, ptr %3, i64 %7
  %13 = load i64, ptr %12, align 8
  %14 = sub i64 %13, %11
  %15 = icmp slt i64 %14, 1
  br i1 %15, label %80, label %16

16:
  %17 = add i64 %11, 1
  %18 = and i64 %14, 1
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %29, label %20

20:
  %21 = add nsw i64 %14, -1
  %22 = getelementptr i32, ptr %2, i64 %11
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  %25 = sub nsw i64 %24, %5
  %26 = getelementptr i64, ptr %8, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %26, align 8
  br label %29

29:
  %30 = phi i64 [ %14, %16 ], [ %21, %20 ]
  %31 = phi i64 [ %11, %16 ], [ %17, %20 ]
  %32 = icmp eq i64 %13, %17
  br i1 %32, label %80, label %33

33:
  %34 = add nuw i64 %30, 2
  %35 = shl i64 %31, 2
  %36 = getelementptr i8, ptr %2, i64 %35
  %37 = getelementptr i8, ptr %36, i64 4
  br label %38

38:
  %39 = phi ptr [ %37, %33 ], [ %55, %38 ]
  %40 = phi i64 [ %34, %33 ], [ %54, %38 ]
  %41 = getelementptr i8, ptr %39, i64 -4
  %42 = load i32, ptr %41, align 4
  %43 = sext i32 %42 to i64
  %44 = sub nsw i64 %43, %5
  %45 = getelementptr i64, ptr %8, i64 %44
  %46 = load i64, ptr %45, align 8
  %47 = add nsw i64 %46, 1
  store i64 %47, ptr %45, align 8
  %48 = load i32, ptr %39, align 4
  %49 = sext i32 %48 to i64
  %50 = sub nsw i64 %49, %5
  %51 = getelementptr i64, ptr %8, i64 %50
  %52 = load i64, ptr %51, align 8
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %51, align 8
  %54 = add i64 %40, -2
  %55 = getelementptr i8, ptr %39, i64 8
  %56 = icmp samesign ugt i64 %54, 2
  br i1 %56, label %38, label %80

57:
  %58 = phi ptr [ %123, %120 ], [ %74, %57 ]
  %59 = phi i64 [ %121, %120 ], [ %73, %57 ]
  %60 = getelementptr i8, ptr %58, i64 -4
  %61 = load i32, ptr %60, align 4
  %62 = sext i32 %61 to i64
  %63 = sub nsw i64 %62, %5
  %64 = getelementptr i64, ptr %8, i64 %63
  %65 = load i64, ptr %64, align 8
  %66 = add nsw i64 %65, %99
  store i64 %66, ptr %64, align 8
  %67 = load i32, ptr %58, align 4
  %68 = sext i32 %67 to i64
  %69 = sub nsw i64 %68, %5
  %70 = getelementptr i64, ptr %8, i64 %69
  %71 = load i64, ptr %70, align 8
  %72 = add nsw i64 %71, %99
  store i64 %72, ptr %70, align 8
  %73 = add i64 %59, -2
  %74 = getelementptr i8, ptr %58, i64 8
  %75 = icmp samesign ugt i64 %73, 2
  br i1 %75, label %57, label %76

76:
  %77 = icmp samesign ugt i64 %87, 1
  br i1 %77, label %85, label %78

78:
  %79 = phi i64 [ 0, %80 ], [ %96, %76 ]
  store i64 %79, ptr %0, align 8
  ret i32 0

80:
  %81 = sub i64 %7, %6
  %82 = icmp slt i64 %81, 1
  br i1 %82, label %78, label %83

83:
  %84 = getelementptr i8, ptr %2, i64 4
  br label %85

85:
  %86 = phi i64 [ %96, %76 ], [ 0, %83 ]
  %87 = phi i64 [ %89, %76 ], [ %81, %83 ]
  %88 = phi i64 [ %90, %76 ], [ %6, %83 ]
  %89 = add nsw i64 %87, -1
  %90 = add i64 %88, 1
  %91 = getelementptr i64, ptr %3, i64 %88
  %92 = getelementptr i8, ptr %91, i64 8
  %93 = load i64, ptr %92, align 8
  %94 = load i64, ptr %91, align 8
  %95 = sub i64 %93, %94
  %96 = tail call i64 @llvm.smax.i64(i64 %95, i64 %86)
  %97 = getelementptr i64, ptr %4, i64 %88
  %98 = load i64, ptr %97, align 8
  %99 = add nsw i64 %98, -1
  %100 = icmp slt i64 %98, 2
  %101 = icmp slt i64 %95, 1
  %102 = select i1 %100, i1 true, i1 %101
  br i1 %102, label %76, label %103

103:
  %104 = add i64 %94, 1
  %105 = and i64 %95, 1
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %116, label %107

107:
  %108 = add nsw i64 %95, -1
  %109 = getelementptr i32, ptr %2, i64 %94
  %110 = load i32, ptr %109, align 4
  %111 = sext i32 %110 to i64
  %112 = sub nsw i64 %111, %5
  %113 = getelementptr i64, ptr %8, i64 %112
  %114 = load i64, ptr %113, align 8
  %115 = add nsw i64 %114, %99
  store i64 %115, ptr %113, align 8
  br label %116

116:
  %117 = phi i64 [ %95, %103 ], [ %108, %107 ]
  %118 = phi i64 [ %94, %103 ], [ %104, %107 ]
  %119 = icmp eq i64 %93, %104
  br i1 %119, label %76, label %120

120:
  %121 = add nuw i64 %117, 2
  %122 = shl i64 %118, 2
  %123 = getelementptr i8, ptr %84, i64 %122
  br label %57
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @count_places(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, i64 %5, ptr captures(none) %6) local_unnamed_addr #0 {
  %8 = sub i64 %3, %4
  %9 = icmp ugt i64 %8, -9223372036854775808
  br i1 %9, label %10, label %30

10:
  %11 = sub i64 %4, %3
  %12 = add i64 %11, 1
  %13 = shl i64 %4, 2
  %14 = getelementptr i8, ptr %2, i64 %13
  br label %15

15:
  %16 = phi ptr [ %14, %10 ], [ %20, %32 ]
  %17 = phi i64 [ %12, %10 ], [ %35, %32 ]
  %18 = phi i64 [ 0, %10 ], [ %34, %32 ]
  %19 = phi i64 [ 0, %10 ], [ %33, %32 ]
  %20 = getelementptr i8, ptr %16, i64 -4
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  %23 = icmp slt i32 %21, 0
  br i1 %23, label %32, label %24

24:
  %25 = icmp sgt i64 %18, 0
  br i1 %25, label %37, label %26

26:
  %27 = add nsw i64 %18, 1
  %28 = add nsw i64 %18, 2
  %29 = tail call i64 @llvm.smax.i64(i64 %28, i64 %19)
  br label %32

30:
  %31 = phi i64 [ 0, %7 ], [ %33, %32 ]
  store i64 %31, ptr %0, align 8
  ret i32 0

32:
  %33 = phi i64 [ %19, %15 ], [ %29, %26 ]
  %34 = phi i64 [ 0, %15 ], [ %27, %26 ]
  %35 = add i64 %17, -1
  %36 = icmp samesign ugt i64 %35, 1
  br i1 %36, label %15, label %30

37:
  %38 = tail call i64 @llvm.smin.i64(i64 %5, i64 %18)
  %39 = mul nsw i64 %5, %22
  %40 = getelementptr i64, ptr %6, i64 %39
  %41 = getelementptr i64, ptr %40, i64 %38
  %42 = getelementptr i8, ptr %41, i64 -8
  %43 = load i64, ptr %42, align 8
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %42, align 8
  br label %26
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
define noundef range(i32 -1, -2) i32 @list_places(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, i64 %5, ptr captures(none) %6, ptr writeonly captures(none) %7) local_unnamed_addr #0 {
  %9 = sub i64 %3, %4
  %10 = icmp ugt i64 %9, -9223372036854775808
  br i1 %10, label %11, label %31

11:
  %12 = sub i64 %4, %3
  %13 = add i64 %12, 1
  %14 = shl i64 %4, 2
  %15 = getelementptr i8, ptr %2, i64 %14
  %16 = trunc i64 %4 to i32
  br label %17

17:
  %18 = phi i32 [ %16, %11 ], [ %23, %32 ]
  %19 = phi ptr [ %15, %11 ], [ %22, %32 ]
  %20 = phi i64 [ %13, %11 ], [ %34, %32 ]
  %21 = phi i64 [ 0, %11 ], [ %33, %32 ]
  %22 = getelementptr i8, ptr %19, i64 -4
  %23 = add i32 %18, -1
  %24 = load i32, ptr %22, align 4
  %25 = sext i32 %24 to i64
  %26 = icmp slt i32 %24, 0
  br i1 %26, label %32, label %27

27:
  %28 = icmp sgt i64 %21, 0
  br i1 %28, label %36, label %29

29:
  %30 = add nsw i64 %21, 1
  br label %32

31:
  store ptr null, ptr %0, align 8
  ret i32 0

32:
  %33 = phi i64 [ %30, %29 ], [ 0, %17 ]
  %34 = add i64 %20, -1
  %35 = icmp samesign ugt i64 %34, 1
  br i1 %35, label %17, label %31

36:
  %37 = tail call i64 @llvm.smin.i64(i64 %5, i64 %21)
  %38 = mul nsw i64 %5, %25
  %39 = getelementptr i64, ptr %6, i64 %38
  %40 = getelementptr i64, ptr %39, i64 %37
  %41 = getelementptr i8, ptr %40, i64 -8
  %42 = load i64, ptr %41, align 8
  %43 = add nsw i64 %42, -1
  store i64 %43, ptr %41, align 8
  %44 = getelementptr i32, ptr %7, i64 %43
  store i32 %23, ptr %44, align 4
  br label %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef range(i32 -1, -2) i32 @mine_items(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, i64 %2, i64 %3, i64 %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, ptr captures(none) %7, ptr captures(none) %8, ptr captures(none) %9, ptr captures(none) %10, ptr captures(none) %11, ptr captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17, ptr captures(none) %18, ptr readonly captures(none) %19, ptr captures(none) %20, ptr captures(none) %21, ptr captures(none) %22, ptr captures(none) %23, ptr captures(none) %24, ptr captures(none) %25, ptr captures(none) %26, ptr captures(none) %27, ptr captures(none) %28, ptr captures(none) %29, ptr captures(none) %30, ptr captures(none) %31, ptr captures(none) %32, ptr captures(none) %33, ptr captures(none) %34, ptr captures(none) %35, ptr captures(none) %36, ptr readonly captures(none) %37, ptr writeonly captures(none) %38, ptr writeonly captures(none) %39, ptr writeonly captures(none) %40, ptr writeonly captures(none) %41, ptr writeonly captures(none) %42, ptr captures(none) %43, ptr captures(none) %44, ptr captures(none) %45, ptr captures(none) %46, ptr captures(none) %47, ptr captures(none) %48) local_unnamed_addr #5 {
  %50 = alloca i64, align 8
  %51 = alloca ptr, align 8
  %52 = alloca i64, align 8
  %53 = alloca ptr, align 8
  %54 = alloca ptr, align 8
  %55 = icmp slt i64 %4, 0
  br i1 %55, label %56, label %1179

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
  br i1 %62, label %63, label %1172

63:
  %64 = getelementptr i8, ptr %43, i64 56
  %65 = getelementptr i8, ptr %43, i64 72
  %66 = getelementptr i8, ptr %19, i64 8
  %67 = getelementptr i8, ptr %43, i64 80
  %68 = getelementptr i8, ptr %37, i64 8
  %69 = getelementptr i8, ptr %28, i64 24
  %70 = getelementptr i8, ptr %7, i64 4
  br label %71

71:
  %72 = phi i64 [ %59, %63 ], [ %435, %434 ]
  %73 = phi i64 [ %57, %63 ], [ %436, %434 ]
  %74 = phi i64 [ 0, %63 ], [ %437, %434 ]
  %75 = getelementptr i64, ptr %12, i64 %74
  %76 = load i64, ptr %75, align 8
  %77 = icmp eq i64 %74, 0
  br i1 %77, label %78, label %83

78:
  %79 = load i64, ptr %43, align 8
  %80 = load i64, ptr %58, align 8
  %81 = load i64, ptr %13, align 8
  %82 = icmp eq i64 %76, %81
  br i1 %82, label %1177, label %146

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
  br i1 %109, label %110, label %428

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
  br i1 %130, label %428, label %131

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
  br i1 %145, label %428, label %131

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
  br i1 %160, label %428, label %161

161:
  %162 = getelementptr i64, ptr %18, i64 %74
  %163 = load i64, ptr %162, align 8
  %164 = add nsw i64 %74, 1
  %165 = load i64, ptr %65, align 8
  %166 = icmp slt i64 %164, %165
  br i1 %166, label %167, label %349

167:
  %168 = getelementptr i64, ptr %14, i64 %74
  %169 = load i64, ptr %168, align 8
  %170 = shl i64 %169, 1
  %171 = add i64 %153, 2
  %172 = add i64 %171, %170
  %173 = load i64, ptr %66, align 8
  %174 = icmp sgt i64 %172, %173
  br i1 %174, label %348, label %175

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
  br i1 %189, label %339, label %190

190:
  %191 = getelementptr i8, ptr %186, i64 4
  br label %192

192:
  %193 = phi i64 [ %247, %244 ], [ %182, %190 ]
  %194 = phi i64 [ %196, %244 ], [ %188, %190 ]
  %195 = phi i64 [ %197, %244 ], [ %178, %190 ]
  %196 = add nsw i64 %194, -1
  %197 = add i64 %195, 1
  %198 = add nsw i64 %195, 24
  %199 = icmp slt i64 %198, %180
  br i1 %199, label %249, label %200

200:
  %201 = icmp sgt i64 %193, %185
  br i1 %201, label %348, label %202

202:
  %203 = getelementptr i32, ptr %187, i64 %195
  %204 = load i32, ptr %203, align 4
  %205 = zext i32 %204 to i64
  %206 = add nuw nsw i64 %205, 2
  %207 = getelementptr i32, ptr %186, i64 %206
  %208 = load i32, ptr %207, align 4
  %209 = icmp sgt i32 %208, -1
  br i1 %209, label %210, label %257

210:
  %211 = phi i64 [ %212, %210 ], [ %206, %202 ]
  %212 = add i64 %211, 1
  %213 = shl i64 %211, 2
  %214 = getelementptr i8, ptr %186, i64 %213
  %215 = getelementptr i8, ptr %214, i64 4
  %216 = load i32, ptr %215, align 4
  %217 = icmp sgt i32 %216, -1
  br i1 %217, label %210, label %257

218:
  %219 = phi ptr [ %266, %263 ], [ %241, %236 ]
  %220 = phi i64 [ %264, %263 ], [ %240, %236 ]
  %221 = phi i64 [ %193, %263 ], [ %242, %236 ]
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
  %237 = sub nsw i64 %227, %260
  %238 = shl nsw i64 %223, 3
  %239 = getelementptr i8, ptr %22, i64 %238
  store i64 %237, ptr %239, align 8
  %240 = add i64 %220, -1
  %241 = getelementptr i8, ptr %219, i64 4
  %242 = add i64 %221, 1
  %243 = icmp samesign ugt i64 %240, 1
  br i1 %243, label %218, label %244

244:
  %245 = phi i64 [ %193, %257 ], [ %242, %236 ]
  %246 = getelementptr i32, ptr %7, i64 %245
  store i32 %258, ptr %246, align 4
  %247 = add nsw i64 %245, 1
  %248 = icmp sgt i64 %194, 1
  br i1 %248, label %192, label %339

249:
  %250 = shl i64 %197, 2
  %251 = getelementptr i8, ptr %187, i64 %250
  %252 = getelementptr i8, ptr %251, i64 92
  %253 = load i32, ptr %252, align 4
  %254 = zext i32 %253 to i64
  %255 = getelementptr i32, ptr %186, i64 %254
  tail call void @llvm.prefetch.p0(ptr readonly %255, i32 0, i32 3, i32 1)
  %256 = getelementptr i8, ptr %255, i64 32
  tail call void @llvm.prefetch.p0(ptr readonly %256, i32 0, i32 3, i32 1)
  br label %200

257:
  %258 = phi i32 [ %208, %202 ], [ %216, %210 ]
  %259 = phi i64 [ %206, %202 ], [ %212, %210 ]
  %260 = sext i32 %258 to i64
  %261 = sub i64 %205, %259
  %262 = icmp sgt i64 %261, -2
  br i1 %262, label %244, label %263

263:
  %264 = sub i64 %259, %205
  %265 = shl nuw nsw i64 %205, 2
  %266 = getelementptr i8, ptr %191, i64 %265
  br label %218

267:
  %268 = getelementptr i8, ptr %16, i64 %150
  %269 = getelementptr i8, ptr %268, i64 8
  store i64 %340, ptr %269, align 8
  %270 = load i64, ptr %162, align 8
  %271 = load i64, ptr %64, align 8
  %272 = getelementptr i8, ptr %15, i64 %150
  %273 = load i64, ptr %272, align 8
  %274 = getelementptr i8, ptr %14, i64 %150
  %275 = load i64, ptr %274, align 8
  %276 = add i64 %273, 1
  %277 = add i64 %276, %275
  %278 = getelementptr i64, ptr %10, i64 %273
  %279 = getelementptr i64, ptr %278, i64 %76
  %280 = load i64, ptr %279, align 8
  %281 = ashr i64 %149, 6
  %282 = ashr i64 %275, 6
  %283 = sub nsw i64 %282, %281
  %284 = icmp sgt i64 %283, -1
  br i1 %284, label %285, label %342

285:
  %286 = add nuw nsw i64 %283, 1
  %287 = getelementptr i32, ptr %9, i64 %273
  br label %288

288:
  %289 = phi i64 [ 0, %285 ], [ %323, %321 ]
  %290 = phi i64 [ %270, %285 ], [ %322, %321 ]
  %291 = phi i64 [ %286, %285 ], [ %293, %321 ]
  %292 = phi i64 [ %281, %285 ], [ %294, %321 ]
  %293 = add nsw i64 %291, -1
  %294 = add nsw i64 %292, 1
  %295 = getelementptr i64, ptr %23, i64 %292
  %296 = load i64, ptr %295, align 8
  store i64 0, ptr %295, align 8
  %297 = icmp eq i64 %296, 0
  br i1 %297, label %321, label %298

298:
  %299 = shl i64 %292, 6
  br label %325

300:
  %301 = getelementptr i32, ptr %287, i64 %334
  %302 = load i32, ptr %301, align 4
  %303 = getelementptr i32, ptr %21, i64 %326
  store i32 %302, ptr %303, align 4
  %304 = add nsw i64 %326, 1
  br label %317

305:
  %306 = icmp slt i64 %336, %271
  br i1 %306, label %317, label %307

307:
  %308 = getelementptr i32, ptr %287, i64 %334
  %309 = load i32, ptr %308, align 4
  %310 = add nsw i64 %327, %277
  %311 = getelementptr i32, ptr %9, i64 %310
  store i32 %309, ptr %311, align 4
  %312 = getelementptr i64, ptr %10, i64 %310
  store i64 %336, ptr %312, align 8
  %313 = trunc i64 %327 to i32
  %314 = shl i64 %334, 2
  %315 = getelementptr i8, ptr %24, i64 %314
  store i32 %313, ptr %315, align 4
  %316 = add nsw i64 %327, 1
  br label %317

317:
  %318 = phi i64 [ %327, %300 ], [ %316, %307 ], [ %327, %305 ]
  %319 = phi i64 [ %304, %300 ], [ %326, %307 ], [ %326, %305 ]
  %320 = icmp eq i64 %328, %330
  br i1 %320, label %321, label %325

321:
  %322 = phi i64 [ %290, %288 ], [ %319, %317 ]
  %323 = phi i64 [ %289, %288 ], [ %318, %317 ]
  %324 = icmp sgt i64 %291, 1
  br i1 %324, label %288, label %342

325:
  %326 = phi i64 [ %319, %317 ], [ %290, %298 ]
  %327 = phi i64 [ %318, %317 ], [ %289, %298 ]
  %328 = phi i64 [ %331, %317 ], [ %296, %298 ]
  %329 = sub i64 0, %328
  %330 = and i64 %328, %329
  %331 = xor i64 %330, %328
  %332 = add i64 %330, -1
  %333 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %332)
  %334 = add nsw i64 %333, %299
  %335 = getelementptr i64, ptr %22, i64 %334
  %336 = load i64, ptr %335, align 8
  store i64 0, ptr %335, align 8
  %337 = getelementptr i32, ptr %24, i64 %334
  store i32 -1, ptr %337, align 4
  %338 = icmp eq i64 %336, %280
  br i1 %338, label %300, label %305

339:
  %340 = phi i64 [ %182, %175 ], [ %247, %244 ]
  %341 = icmp slt i64 %340, 0
  br i1 %341, label %348, label %267

342:
  %343 = phi i64 [ %270, %267 ], [ %322, %321 ]
  %344 = phi i64 [ 0, %267 ], [ %323, %321 ]
  %345 = getelementptr i64, ptr %15, i64 %164
  store i64 %277, ptr %345, align 8
  %346 = getelementptr i64, ptr %14, i64 %164
  store i64 %344, ptr %346, align 8
  %347 = icmp slt i64 %343, 0
  br i1 %347, label %348, label %349

348:
  store i64 2, ptr %60, align 8
  br label %1172

349:
  %350 = phi i64 [ 0, %161 ], [ %344, %342 ]
  %351 = phi i64 [ %163, %161 ], [ %343, %342 ]
  %352 = icmp eq i64 %350, 0
  %353 = zext i1 %352 to i8
  call fastcc void @1(ptr nonnull %54, ptr %20, i64 %74, i32 %156, ptr %21, i64 %351, i64 %158, i8 %353, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %354 = icmp sgt i64 %350, 0
  br i1 %354, label %355, label %424

355:
  %356 = load i64, ptr %60, align 8
  %357 = icmp eq i64 %356, 0
  br i1 %357, label %358, label %1172

358:
  %359 = icmp sgt i64 %74, 0
  br i1 %359, label %360, label %438

360:
  %361 = getelementptr i32, ptr %20, i64 %74
  %362 = getelementptr i8, ptr %361, i64 -4
  %363 = load i32, ptr %362, align 4
  %364 = icmp sgt i32 %363, %156
  br i1 %364, label %365, label %438

365:
  %366 = phi i64 [ %373, %372 ], [ %74, %360 ]
  %367 = shl i64 %366, 2
  %368 = getelementptr i8, ptr %20, i64 %367
  %369 = getelementptr i8, ptr %368, i64 -4
  %370 = load i32, ptr %369, align 4
  store i32 %370, ptr %368, align 4
  %371 = icmp sgt i64 %366, 1
  br i1 %371, label %372, label %438

372:
  %373 = add nsw i64 %366, -1
  %374 = getelementptr i8, ptr %368, i64 -8
  %375 = load i32, ptr %374, align 4
  %376 = icmp sgt i32 %375, %156
  br i1 %376, label %365, label %438

377:
  %378 = load i32, ptr %20, align 4
  %379 = icmp eq i32 %378, %156
  br i1 %379, label %387, label %380

380:
  %381 = phi i64 [ %382, %380 ], [ 0, %377 ]
  %382 = add i64 %381, 1
  %383 = shl i64 %382, 2
  %384 = getelementptr i8, ptr %20, i64 %383
  %385 = load i32, ptr %384, align 4
  %386 = icmp eq i32 %385, %156
  br i1 %386, label %387, label %380

387:
  %388 = phi i64 [ 0, %377 ], [ %382, %380 ]
  %389 = icmp slt i64 %388, %74
  br i1 %389, label %390, label %424

390:
  %391 = sub i64 %74, %388
  %392 = and i64 %391, 3
  %393 = icmp eq i64 %392, 0
  br i1 %393, label %405, label %394

394:
  %395 = phi i64 [ %403, %394 ], [ %392, %390 ]
  %396 = phi i64 [ %397, %394 ], [ %388, %390 ]
  %397 = add i64 %396, 1
  %398 = shl i64 %397, 2
  %399 = getelementptr i8, ptr %20, i64 %398
  %400 = load i32, ptr %399, align 4
  %401 = shl i64 %396, 2
  %402 = getelementptr i8, ptr %20, i64 %401
  store i32 %400, ptr %402, align 4
  %403 = add nsw i64 %395, -1
  %404 = icmp eq i64 %403, 0
  br i1 %404, label %405, label %394

405:
  %406 = phi i64 [ %388, %390 ], [ %397, %394 ]
  %407 = sub i64 %388, %74
  %408 = icmp ugt i64 %407, -4
  br i1 %408, label %424, label %409

409:
  %410 = phi i64 [ %419, %409 ], [ %406, %405 ]
  %411 = shl i64 %410, 2
  %412 = getelementptr i8, ptr %20, i64 %411
  %413 = getelementptr i8, ptr %412, i64 4
  %414 = load i32, ptr %413, align 4
  store i32 %414, ptr %412, align 4
  %415 = getelementptr i8, ptr %412, i64 8
  %416 = load i32, ptr %415, align 4
  store i32 %416, ptr %413, align 4
  %417 = getelementptr i8, ptr %412, i64 12
  %418 = load i32, ptr %417, align 4
  store i32 %418, ptr %415, align 4
  %419 = add i64 %410, 4
  %420 = shl i64 %419, 2
  %421 = getelementptr i8, ptr %20, i64 %420
  %422 = load i32, ptr %421, align 4
  store i32 %422, ptr %417, align 4
  %423 = icmp eq i64 %74, %419
  br i1 %423, label %424, label %409

424:
  %425 = phi i64 [ %164, %1163 ], [ %74, %349 ], [ %74, %387 ], [ %74, %405 ], [ %74, %409 ]
  %426 = load i64, ptr %60, align 8
  %427 = icmp eq i64 %426, 0
  br i1 %427, label %434, label %1172

428:
  %429 = phi i64 [ %147, %146 ], [ %73, %106 ], [ %73, %128 ], [ %73, %131 ]
  %430 = phi i64 [ %148, %146 ], [ %72, %106 ], [ %72, %128 ], [ %72, %131 ]
  %431 = phi i64 [ %74, %146 ], [ %88, %106 ], [ %88, %128 ], [ %88, %131 ]
  %432 = load i64, ptr %60, align 8
  %433 = icmp eq i64 %432, 0
  br i1 %433, label %434, label %1172

434:
  %435 = phi i64 [ %430, %428 ], [ %148, %424 ]
  %436 = phi i64 [ %429, %428 ], [ %147, %424 ]
  %437 = phi i64 [ %431, %428 ], [ %425, %424 ]
  br label %71

438:
  %439 = phi i64 [ %74, %360 ], [ %74, %358 ], [ 0, %365 ], [ %373, %372 ]
  %440 = getelementptr i32, ptr %20, i64 %439
  store i32 %156, ptr %440, align 4
  %441 = getelementptr i64, ptr %14, i64 %164
  %442 = load i64, ptr %441, align 8
  %443 = getelementptr i64, ptr %15, i64 %164
  %444 = load i64, ptr %443, align 8
  %445 = getelementptr i64, ptr %16, i64 %74
  %446 = load i64, ptr %445, align 8
  %447 = icmp sgt i64 %442, 1
  br i1 %447, label %448, label %1142

448:
  %449 = getelementptr i8, ptr %16, i64 %150
  %450 = getelementptr i8, ptr %449, i64 8
  %451 = load i64, ptr %450, align 8
  %452 = sub i64 %451, %446
  %453 = icmp slt i64 %452, 1
  br i1 %453, label %1147, label %454

454:
  %455 = add nuw i64 %452, 1
  %456 = shl i64 %446, 2
  %457 = getelementptr i8, ptr %7, i64 %456
  br label %481

458:
  %459 = sub nsw i64 %484, %485
  %460 = icmp sgt i64 %459, 1
  %461 = zext i1 %460 to i64
  %462 = add nsw i64 %486, %461
  %463 = add nsw i64 %484, 1
  %464 = select i1 %460, i64 %463, i64 %485
  br label %472

465:
  %466 = zext nneg i32 %487 to i64
  %467 = getelementptr i32, ptr %24, i64 %466
  %468 = load i32, ptr %467, align 4
  %469 = icmp sgt i32 %468, -1
  %470 = zext i1 %469 to i64
  %471 = add nsw i64 %484, %470
  br label %472

472:
  %473 = phi i32 [ %487, %458 ], [ %468, %465 ]
  %474 = phi i64 [ %464, %458 ], [ %471, %465 ]
  %475 = phi i64 [ %462, %458 ], [ %486, %465 ]
  %476 = phi i64 [ %464, %458 ], [ %485, %465 ]
  %477 = getelementptr i32, ptr %7, i64 %484
  store i32 %473, ptr %477, align 4
  %478 = add i64 %483, -1
  %479 = getelementptr i8, ptr %482, i64 4
  %480 = icmp samesign ugt i64 %478, 1
  br i1 %480, label %481, label %489

481:
  %482 = phi ptr [ %457, %454 ], [ %479, %472 ]
  %483 = phi i64 [ %455, %454 ], [ %478, %472 ]
  %484 = phi i64 [ %446, %454 ], [ %474, %472 ]
  %485 = phi i64 [ %446, %454 ], [ %476, %472 ]
  %486 = phi i64 [ 0, %454 ], [ %475, %472 ]
  %487 = load i32, ptr %482, align 4
  %488 = icmp slt i32 %487, 0
  br i1 %488, label %458, label %465

489:
  %490 = icmp eq i64 %442, 2
  %491 = icmp eq i64 %475, 0
  %492 = select i1 %490, i1 true, i1 %491
  br i1 %492, label %670, label %493

493:
  %494 = sub nsw i64 %474, %446
  %495 = ashr i64 %475, 6
  %496 = add nsw i64 %495, 1
  %497 = uitofp nneg i64 %442 to double
  %498 = fmul double %497, 1.500000e-01
  %499 = fadd double %498, 1.000000e+00
  %500 = sitofp i64 %496 to double
  %501 = fmul double %499, %500
  %502 = fadd double %501, 4.000000e+01
  %503 = fmul double %502, %497
  %504 = sitofp i64 %494 to double
  %505 = fmul double %504, 4.000000e+00
  %506 = fadd double %505, %503
  %507 = fmul double %497, 1.500000e+02
  %508 = fmul double %504, 3.000000e+00
  %509 = sitofp i64 %475 to double
  %510 = fdiv double %504, %509
  %511 = fadd double %510, 2.000000e+00
  %512 = fmul double %508, %511
  %513 = fadd double %507, %512
  %514 = fcmp uge double %506, %513
  br i1 %514, label %515, label %670

515:
  %516 = getelementptr i8, ptr %18, i64 %150
  %517 = getelementptr i8, ptr %516, i64 8
  store i64 %351, ptr %517, align 8
  %518 = load i64, ptr %443, align 8
  %519 = load i64, ptr %441, align 8
  %520 = getelementptr i64, ptr %17, i64 %164
  %521 = getelementptr i8, ptr %520, i64 -8
  %522 = load i64, ptr %521, align 8
  %523 = icmp slt i64 %519, 0
  br i1 %523, label %607, label %524

524:
  %525 = add nuw i64 %519, 1
  %526 = getelementptr i64, ptr %11, i64 %518
  %527 = add nuw i64 %519, 2
  %528 = tail call i64 @llvm.smin.i64(i64 %525, i64 1)
  %529 = sub i64 %527, %528
  %530 = shl nuw i64 %529, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %526, i8 0, i64 %530, i1 false)
  br label %607

531:
  %532 = phi ptr [ %635, %632 ], [ %534, %558 ]
  %533 = phi i64 [ %633, %632 ], [ %559, %558 ]
  %534 = getelementptr i8, ptr %532, i64 8
  %535 = load i32, ptr %532, align 4
  %536 = sext i32 %535 to i64
  %537 = icmp sgt i32 %535, -1
  br i1 %537, label %538, label %546

538:
  %539 = getelementptr i8, ptr %532, i64 4
  %540 = load i32, ptr %539, align 4
  %541 = icmp sgt i32 %540, -1
  br i1 %541, label %542, label %546

542:
  %543 = getelementptr i64, ptr %610, i64 %536
  %544 = load i64, ptr %543, align 8
  %545 = add nsw i64 %544, 1
  store i64 %545, ptr %543, align 8
  br label %546

546:
  %547 = getelementptr i8, ptr %532, i64 4
  %548 = load i32, ptr %547, align 4
  %549 = sext i32 %548 to i64
  %550 = icmp sgt i32 %548, -1
  br i1 %550, label %551, label %558

551:
  %552 = load i32, ptr %534, align 4
  %553 = icmp sgt i32 %552, -1
  br i1 %553, label %554, label %558

554:
  %555 = getelementptr i64, ptr %610, i64 %549
  %556 = load i64, ptr %555, align 8
  %557 = add nsw i64 %556, 1
  store i64 %557, ptr %555, align 8
  br label %558

558:
  %559 = add i64 %533, -2
  %560 = icmp sgt i64 %559, 2
  br i1 %560, label %531, label %636

561:
  %562 = phi ptr [ %638, %637 ], [ %568, %561 ]
  %563 = phi i64 [ %639, %637 ], [ %567, %561 ]
  %564 = phi i64 [ %522, %637 ], [ %566, %561 ]
  %565 = load i64, ptr %562, align 8
  store i64 %564, ptr %562, align 8
  %566 = add nsw i64 %565, %564
  %567 = add i64 %563, -1
  %568 = getelementptr i8, ptr %562, i64 8
  %569 = icmp sgt i64 %567, 1
  br i1 %569, label %561, label %640

570:
  %571 = phi i64 [ %645, %643 ], [ %590, %589 ]
  %572 = phi i64 [ %446, %643 ], [ %591, %589 ]
  %573 = shl i64 %572, 2
  %574 = getelementptr i8, ptr %7, i64 %573
  %575 = load i32, ptr %574, align 4
  %576 = sext i32 %575 to i64
  %577 = icmp sgt i32 %575, -1
  br i1 %577, label %578, label %589

578:
  %579 = getelementptr i8, ptr %574, i64 4
  %580 = load i32, ptr %579, align 4
  %581 = icmp sgt i32 %580, -1
  br i1 %581, label %582, label %589

582:
  %583 = getelementptr i64, ptr %644, i64 %576
  %584 = load i64, ptr %583, align 8
  %585 = getelementptr i32, ptr %8, i64 %584
  %586 = trunc i64 %572 to i32
  store i32 %586, ptr %585, align 4
  %587 = load i64, ptr %583, align 8
  %588 = add nsw i64 %587, 1
  store i64 %588, ptr %583, align 8
  br label %589

589:
  %590 = add i64 %571, -1
  %591 = add i64 %572, 1
  %592 = icmp samesign ugt i64 %590, 1
  br i1 %592, label %570, label %646

593:
  %594 = phi i64 [ %669, %665 ], [ %605, %593 ]
  %595 = shl i64 %594, 3
  %596 = getelementptr i8, ptr %668, i64 %595
  %597 = getelementptr i8, ptr %596, i64 24
  %598 = getelementptr i8, ptr %596, i64 16
  %599 = load i64, ptr %598, align 8
  store i64 %599, ptr %597, align 8
  %600 = getelementptr i8, ptr %596, i64 8
  %601 = load i64, ptr %600, align 8
  store i64 %601, ptr %598, align 8
  %602 = load i64, ptr %596, align 8
  store i64 %602, ptr %600, align 8
  %603 = getelementptr i8, ptr %596, i64 -8
  %604 = load i64, ptr %603, align 8
  store i64 %604, ptr %596, align 8
  %605 = add i64 %594, -4
  %606 = icmp samesign ugt i64 %605, 1
  br i1 %606, label %593, label %1163

607:
  %608 = icmp sgt i64 %494, 0
  br i1 %608, label %609, label %636

609:
  %610 = getelementptr i64, ptr %11, i64 %518
  %611 = add i64 %446, 1
  %612 = and i64 %494, 1
  %613 = icmp eq i64 %612, 0
  br i1 %613, label %628, label %614

614:
  %615 = add nsw i64 %494, -1
  %616 = getelementptr i32, ptr %7, i64 %446
  %617 = load i32, ptr %616, align 4
  %618 = sext i32 %617 to i64
  %619 = icmp sgt i32 %617, -1
  br i1 %619, label %620, label %628

620:
  %621 = getelementptr i8, ptr %457, i64 4
  %622 = load i32, ptr %621, align 4
  %623 = icmp sgt i32 %622, -1
  br i1 %623, label %624, label %628

624:
  %625 = getelementptr i64, ptr %610, i64 %618
  %626 = load i64, ptr %625, align 8
  %627 = add nsw i64 %626, 1
  store i64 %627, ptr %625, align 8
  br label %628

628:
  %629 = phi i64 [ %494, %609 ], [ %615, %624 ], [ %615, %620 ], [ %615, %614 ]
  %630 = phi i64 [ %446, %609 ], [ %611, %624 ], [ %611, %620 ], [ %611, %614 ]
  %631 = icmp eq i64 %474, %611
  br i1 %631, label %636, label %632

632:
  %633 = add nuw i64 %629, 2
  %634 = shl i64 %630, 2
  %635 = getelementptr i8, ptr %7, i64 %634
  br label %531

636:
  br i1 %523, label %640, label %637

637:
  %638 = getelementptr i64, ptr %11, i64 %518
  %639 = add nuw i64 %519, 2
  br label %561

640:
  %641 = phi i64 [ %522, %636 ], [ %566, %561 ]
  %642 = icmp slt i64 %494, 1
  br i1 %642, label %646, label %643

643:
  %644 = getelementptr i64, ptr %11, i64 %518
  %645 = add nuw i64 %494, 1
  br label %570

646:
  %647 = icmp sgt i64 %519, 0
  br i1 %647, label %648, label %1163

648:
  %649 = getelementptr i64, ptr %11, i64 %518
  %650 = and i64 %519, 3
  %651 = icmp eq i64 %650, 0
  br i1 %651, label %662, label %652

652:
  %653 = phi i64 [ %660, %652 ], [ %650, %648 ]
  %654 = phi i64 [ %655, %652 ], [ %519, %648 ]
  %655 = add i64 %654, -1
  %656 = shl i64 %654, 3
  %657 = getelementptr i8, ptr %649, i64 %656
  %658 = getelementptr i8, ptr %657, i64 -8
  %659 = load i64, ptr %658, align 8
  store i64 %659, ptr %657, align 8
  %660 = add nsw i64 %653, -1
  %661 = icmp eq i64 %660, 0
  br i1 %661, label %662, label %652

662:
  %663 = phi i64 [ %519, %648 ], [ %655, %652 ]
  %664 = icmp samesign ult i64 %519, 4
  br i1 %664, label %1163, label %665

665:
  %666 = shl i64 %518, 3
  %667 = getelementptr i8, ptr %11, i64 %666
  %668 = getelementptr i8, ptr %667, i64 -32
  %669 = add i64 %663, 1
  br label %593

670:
  %671 = icmp sgt i64 %475, 0
  br i1 %671, label %672, label %1142

672:
  store i64 0, ptr %36, align 8
  %673 = sub i64 %474, %446
  %674 = icmp slt i64 %673, 1
  br i1 %674, label %763, label %675

675:
  %676 = phi i64 [ %707, %706 ], [ 0, %672 ]
  %677 = phi i64 [ %679, %706 ], [ %673, %672 ]
  %678 = phi i64 [ %680, %706 ], [ %446, %672 ]
  %679 = add nsw i64 %677, -1
  %680 = add i64 %678, 1
  %681 = getelementptr i32, ptr %7, i64 %678
  %682 = load i32, ptr %681, align 4
  %683 = icmp slt i32 %682, 0
  br i1 %683, label %684, label %706

684:
  %685 = sext i32 %682 to i64
  %686 = sub nsw i64 0, %685
  br label %687

687:
  %688 = phi i64 [ %696, %695 ], [ %676, %684 ]
  %689 = phi i64 [ %697, %695 ], [ 0, %684 ]
  %690 = phi i64 [ %704, %695 ], [ %686, %684 ]
  %691 = icmp eq i64 %689, %688
  br i1 %691, label %692, label %695

692:
  %693 = add nsw i64 %688, 1
  %694 = getelementptr i64, ptr %36, i64 %693
  store i64 0, ptr %694, align 8
  br label %695

695:
  %696 = phi i64 [ %693, %692 ], [ %688, %687 ]
  %697 = add nuw nsw i64 %689, 1
  %698 = shl i64 %689, 3
  %699 = getelementptr i8, ptr %36, i64 %698
  %700 = getelementptr i8, ptr %699, i64 8
  %701 = load i64, ptr %700, align 8
  %702 = and i64 %690, 1
  %703 = add nsw i64 %701, %702
  store i64 %703, ptr %700, align 8
  %704 = lshr i64 %690, 1
  %705 = icmp eq i64 %704, 0
  br i1 %705, label %706, label %687

706:
  %707 = phi i64 [ %676, %675 ], [ %696, %695 ]
  %708 = icmp sgt i64 %677, 1
  br i1 %708, label %675, label %755

709:
  %710 = phi i64 [ %758, %761 ], [ %734, %709 ]
  %711 = phi i64 [ 0, %761 ], [ %729, %709 ]
  %712 = shl i64 %711, 3
  %713 = getelementptr i8, ptr %36, i64 %712
  %714 = getelementptr i8, ptr %713, i64 8
  %715 = load i64, ptr %714, align 8
  %716 = add nsw i64 %715, 63
  %717 = ashr i64 %716, 6
  %718 = add nsw i64 %717, %710
  store i64 %718, ptr %714, align 8
  %719 = getelementptr i8, ptr %713, i64 16
  %720 = load i64, ptr %719, align 8
  %721 = add nsw i64 %720, 63
  %722 = ashr i64 %721, 6
  %723 = add nsw i64 %722, %718
  store i64 %723, ptr %719, align 8
  %724 = getelementptr i8, ptr %713, i64 24
  %725 = load i64, ptr %724, align 8
  %726 = add nsw i64 %725, 63
  %727 = ashr i64 %726, 6
  %728 = add nsw i64 %727, %723
  store i64 %728, ptr %724, align 8
  %729 = add nuw nsw i64 %711, 4
  %730 = getelementptr i8, ptr %713, i64 32
  %731 = load i64, ptr %730, align 8
  %732 = add nsw i64 %731, 63
  %733 = ashr i64 %732, 6
  %734 = add nsw i64 %733, %728
  store i64 %734, ptr %730, align 8
  %735 = icmp eq i64 %762, %729
  br i1 %735, label %736, label %709

736:
  %737 = icmp eq i64 %759, 0
  br i1 %737, label %763, label %738

738:
  %739 = phi i64 [ %758, %757 ], [ %734, %736 ]
  %740 = phi i64 [ 0, %757 ], [ %762, %736 ]
  %741 = shl i64 %740, 3
  %742 = getelementptr i8, ptr %36, i64 %741
  %743 = getelementptr i8, ptr %742, i64 8
  br label %744

744:
  %745 = phi i64 [ %739, %738 ], [ %752, %744 ]
  %746 = phi i64 [ 0, %738 ], [ %753, %744 ]
  %747 = shl i64 %746, 3
  %748 = getelementptr i8, ptr %743, i64 %747
  %749 = load i64, ptr %748, align 8
  %750 = add nsw i64 %749, 63
  %751 = ashr i64 %750, 6
  %752 = add nsw i64 %751, %745
  store i64 %752, ptr %748, align 8
  %753 = add i64 %746, 1
  %754 = icmp eq i64 %759, %753
  br i1 %754, label %763, label %744

755:
  %756 = icmp slt i64 %707, 1
  br i1 %756, label %763, label %757

757:
  %758 = load i64, ptr %36, align 8
  %759 = and i64 %707, 3
  %760 = icmp samesign ult i64 %707, 4
  br i1 %760, label %738, label %761

761:
  %762 = and i64 %707, 9223372036854775804
  br label %709

763:
  %764 = phi i64 [ %707, %755 ], [ 0, %672 ], [ %707, %736 ], [ %707, %744 ]
  %765 = getelementptr i64, ptr %36, i64 %764
  %766 = load i64, ptr %765, align 8
  %767 = add nuw nsw i64 %442, 7
  %768 = and i64 %767, 9223372036854775800
  %769 = mul nsw i64 %766, %768
  %770 = load i64, ptr %37, align 8
  %771 = icmp sgt i64 %769, %770
  br i1 %771, label %916, label %772

772:
  %773 = load i64, ptr %68, align 8
  %774 = icmp sgt i64 %768, %773
  br i1 %774, label %916, label %851

775:
  %776 = phi ptr [ %885, %882 ], [ %782, %775 ]
  %777 = phi i64 [ %883, %882 ], [ %781, %775 ]
  %778 = getelementptr i8, ptr %776, i64 -24
  store i64 %854, ptr %778, align 8
  %779 = getelementptr i8, ptr %776, i64 -16
  store i64 %854, ptr %779, align 8
  %780 = getelementptr i8, ptr %776, i64 -8
  store i64 %854, ptr %780, align 8
  store i64 %854, ptr %776, align 8
  %781 = add i64 %777, -4
  %782 = getelementptr i8, ptr %776, i64 32
  %783 = icmp sgt i64 %781, 4
  br i1 %783, label %775, label %784

784:
  %785 = shl i64 %854, 3
  %786 = getelementptr i8, ptr %36, i64 %785
  %787 = load i64, ptr %786, align 8
  br label %788

788:
  %789 = phi i64 [ %863, %862 ], [ %785, %784 ]
  %790 = phi i64 [ %857, %862 ], [ %787, %784 ]
  %791 = shl i64 %790, 6
  %792 = getelementptr i8, ptr %36, i64 %789
  store i64 %791, ptr %792, align 8
  %793 = icmp eq i64 %764, %855
  br i1 %793, label %886, label %853

794:
  %795 = phi i64 [ %849, %848 ], [ %446, %890 ]
  %796 = phi i64 [ %798, %848 ], [ %673, %890 ]
  %797 = phi i64 [ %799, %848 ], [ %446, %890 ]
  %798 = add nsw i64 %796, -1
  %799 = add i64 %797, 1
  %800 = getelementptr i32, ptr %7, i64 %797
  %801 = load i32, ptr %800, align 4
  %802 = icmp slt i32 %801, 0
  br i1 %802, label %803, label %848

803:
  %804 = sext i32 %801 to i64
  %805 = sub nsw i64 0, %804
  %806 = sub i64 %797, %795
  %807 = tail call i64 @llvm.smax.i64(i64 %806, i64 0)
  %808 = add nsw i64 %807, -1
  %809 = add i64 %795, 1
  %810 = icmp slt i64 %806, 1
  %811 = and i64 %807, 1
  %812 = icmp eq i64 %811, 0
  %813 = shl i64 %795, 2
  %814 = getelementptr i8, ptr %7, i64 %813
  %815 = icmp eq i64 %806, 1
  br label %816

816:
  %817 = phi i64 [ %840, %838 ], [ 0, %803 ]
  %818 = phi i64 [ %839, %838 ], [ %805, %803 ]
  %819 = and i64 %818, 1
  %820 = icmp eq i64 %819, 0
  br i1 %820, label %838, label %891

821:
  %822 = phi ptr [ %913, %910 ], [ %836, %821 ]
  %823 = phi i64 [ %911, %910 ], [ %835, %821 ]
  %824 = getelementptr i8, ptr %822, i64 -4
  %825 = load i32, ptr %824, align 4
  %826 = sext i32 %825 to i64
  %827 = getelementptr i64, ptr %900, i64 %826
  %828 = load i64, ptr %827, align 8
  %829 = or i64 %828, %895
  store i64 %829, ptr %827, align 8
  %830 = load i32, ptr %822, align 4
  %831 = sext i32 %830 to i64
  %832 = getelementptr i64, ptr %900, i64 %831
  %833 = load i64, ptr %832, align 8
  %834 = or i64 %833, %895
  store i64 %834, ptr %832, align 8
  %835 = add i64 %823, -2
  %836 = getelementptr i8, ptr %822, i64 8
  %837 = icmp sgt i64 %835, 2
  br i1 %837, label %821, label %838

838:
  %839 = lshr i64 %818, 1
  %840 = add nuw nsw i64 %817, 1
  %841 = icmp eq i64 %839, 0
  br i1 %841, label %842, label %816

842:
  %843 = shl i64 %797, 2
  %844 = getelementptr i8, ptr %7, i64 %843
  %845 = load i32, ptr %844, align 4
  %846 = icmp slt i32 %845, 0
  %847 = select i1 %846, i64 %799, i64 %795
  br label %848

848:
  %849 = phi i64 [ %795, %794 ], [ %847, %842 ]
  %850 = icmp sgt i64 %796, 1
  br i1 %850, label %794, label %914

851:
  %852 = icmp slt i64 %764, 1
  br i1 %852, label %886, label %853

853:
  %854 = phi i64 [ %855, %788 ], [ 0, %851 ]
  %855 = add nuw nsw i64 %854, 1
  %856 = getelementptr i64, ptr %36, i64 %854
  %857 = load i64, ptr %856, align 8
  %858 = getelementptr i8, ptr %856, i64 8
  %859 = load i64, ptr %858, align 8
  %860 = sub i64 %859, %857
  %861 = icmp slt i64 %860, 1
  br i1 %861, label %862, label %864

862:
  %863 = shl i64 %854, 3
  br label %788

864:
  %865 = and i64 %860, 3
  %866 = icmp eq i64 %865, 0
  br i1 %866, label %877, label %867

867:
  %868 = phi i64 [ %873, %867 ], [ %865, %864 ]
  %869 = phi i64 [ %870, %867 ], [ %857, %864 ]
  %870 = add i64 %869, 1
  %871 = shl i64 %869, 3
  %872 = getelementptr i8, ptr %28, i64 %871
  store i64 %854, ptr %872, align 8
  %873 = add nsw i64 %868, -1
  %874 = icmp eq i64 %873, 0
  br i1 %874, label %875, label %867

875:
  %876 = sub i64 %859, %870
  br label %877

877:
  %878 = phi i64 [ %860, %864 ], [ %876, %875 ]
  %879 = phi i64 [ %857, %864 ], [ %870, %875 ]
  %880 = sub i64 %857, %859
  %881 = icmp ugt i64 %880, -4
  br i1 %881, label %784, label %882

882:
  %883 = add i64 %878, 4
  %884 = shl i64 %879, 3
  %885 = getelementptr i8, ptr %69, i64 %884
  br label %775

886:
  %887 = icmp slt i64 %769, 1
  br i1 %887, label %890, label %888

888:
  %889 = shl nuw i64 %769, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %25, i8 0, i64 %889, i1 false)
  br label %890

890:
  br i1 %674, label %914, label %794

891:
  %892 = getelementptr i64, ptr %36, i64 %817
  %893 = load i64, ptr %892, align 8
  %894 = and i64 %893, 63
  %895 = shl nuw i64 1, %894
  %896 = add nsw i64 %893, 1
  store i64 %896, ptr %892, align 8
  br i1 %810, label %838, label %897

897:
  %898 = ashr i64 %893, 6
  %899 = mul nsw i64 %898, %768
  %900 = getelementptr i64, ptr %25, i64 %899
  br i1 %812, label %907, label %901

901:
  %902 = load i32, ptr %814, align 4
  %903 = sext i32 %902 to i64
  %904 = getelementptr i64, ptr %900, i64 %903
  %905 = load i64, ptr %904, align 8
  %906 = or i64 %905, %895
  store i64 %906, ptr %904, align 8
  br label %907

907:
  %908 = phi i64 [ %807, %897 ], [ %808, %901 ]
  %909 = phi i64 [ %795, %897 ], [ %809, %901 ]
  br i1 %815, label %838, label %910

910:
  %911 = add i64 %908, 2
  %912 = shl i64 %909, 2
  %913 = getelementptr i8, ptr %70, i64 %912
  br label %821

914:
  %915 = icmp slt i64 %766, 0
  br i1 %915, label %916, label %1142

916:
  store i64 2, ptr %60, align 8
  br label %377

917:
  %918 = phi i64 [ %1162, %1157 ], [ %951, %917 ]
  %919 = phi i64 [ 0, %1157 ], [ %942, %917 ]
  %920 = shl i64 %919, 2
  %921 = getelementptr i8, ptr %1159, i64 %920
  %922 = getelementptr i8, ptr %921, i64 -8
  %923 = getelementptr i8, ptr %921, i64 -12
  %924 = load i32, ptr %923, align 4
  %925 = getelementptr i8, ptr %26, i64 %920
  store i32 %924, ptr %925, align 4
  %926 = shl i64 %919, 3
  %927 = getelementptr i8, ptr %1160, i64 %926
  %928 = getelementptr i8, ptr %927, i64 -16
  %929 = getelementptr i8, ptr %927, i64 -24
  %930 = load i64, ptr %929, align 8
  %931 = getelementptr i8, ptr %27, i64 %926
  store i64 %930, ptr %931, align 8
  %932 = load i32, ptr %922, align 4
  %933 = getelementptr i8, ptr %925, i64 4
  store i32 %932, ptr %933, align 4
  %934 = load i64, ptr %928, align 8
  %935 = getelementptr i8, ptr %931, i64 8
  store i64 %934, ptr %935, align 8
  %936 = getelementptr i8, ptr %921, i64 -4
  %937 = load i32, ptr %936, align 4
  %938 = getelementptr i8, ptr %925, i64 8
  store i32 %937, ptr %938, align 4
  %939 = getelementptr i8, ptr %927, i64 -8
  %940 = load i64, ptr %939, align 8
  %941 = getelementptr i8, ptr %931, i64 16
  store i64 %940, ptr %941, align 8
  %942 = add i64 %919, 4
  %943 = load i32, ptr %921, align 4
  %944 = shl i64 %942, 2
  %945 = getelementptr i8, ptr %26, i64 %944
  %946 = getelementptr i8, ptr %945, i64 -4
  store i32 %943, ptr %946, align 4
  %947 = load i64, ptr %927, align 8
  %948 = shl i64 %942, 3
  %949 = getelementptr i8, ptr %27, i64 %948
  %950 = getelementptr i8, ptr %949, i64 -8
  store i64 %947, ptr %950, align 8
  %951 = add i64 %918, 2
  %952 = icmp eq i64 %951, 0
  br i1 %952, label %953, label %917

953:
  %954 = and i64 %1154, 2
  %955 = icmp eq i64 %954, 0
  br i1 %955, label %956, label %972

956:
  %957 = phi i64 [ %942, %953 ], [ 0, %1147 ]
  %958 = shl i64 %957, 2
  %959 = getelementptr i8, ptr %1153, i64 %958
  %960 = load i32, ptr %959, align 4
  %961 = getelementptr i8, ptr %26, i64 %958
  store i32 %960, ptr %961, align 4
  %962 = shl i64 %957, 3
  %963 = getelementptr i8, ptr %1151, i64 %962
  %964 = load i64, ptr %963, align 8
  %965 = getelementptr i8, ptr %27, i64 %962
  store i64 %964, ptr %965, align 8
  %966 = getelementptr i8, ptr %959, i64 4
  %967 = load i32, ptr %966, align 4
  %968 = getelementptr i8, ptr %961, i64 4
  store i32 %967, ptr %968, align 4
  %969 = getelementptr i8, ptr %963, i64 8
  %970 = load i64, ptr %969, align 8
  %971 = getelementptr i8, ptr %965, i64 8
  store i64 %970, ptr %971, align 8
  br label %972

972:
  %973 = and i64 %442, 1
  %974 = icmp eq i64 %973, 0
  br i1 %974, label %985, label %975

975:
  %976 = phi i64 [ %1143, %1145 ], [ %1148, %972 ]
  %977 = phi i64 [ 0, %1145 ], [ %1149, %972 ]
  %978 = add nsw i64 %977, %444
  %979 = getelementptr i32, ptr %9, i64 %978
  %980 = load i32, ptr %979, align 4
  %981 = getelementptr i32, ptr %26, i64 %977
  store i32 %980, ptr %981, align 4
  %982 = getelementptr i64, ptr %10, i64 %978
  %983 = load i64, ptr %982, align 8
  %984 = getelementptr i64, ptr %27, i64 %977
  store i64 %983, ptr %984, align 8
  br label %985

985:
  %986 = phi i64 [ %1143, %1142 ], [ %1148, %972 ], [ %976, %975 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %52)
  call void @llvm.lifetime.start.p0(ptr nonnull %53)
  store i64 0, ptr %32, align 8
  store i64 0, ptr %31, align 8
  store i64 %442, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 %351, ptr %35, align 8
  %987 = load i64, ptr %43, align 8
  %988 = load i64, ptr %58, align 8
  %989 = load i64, ptr %60, align 8
  %990 = icmp eq i64 %989, 0
  br i1 %990, label %991, label %1138

991:
  %992 = phi i64 [ %1003, %1132 ], [ %988, %985 ]
  %993 = phi i64 [ %1004, %1132 ], [ %987, %985 ]
  %994 = phi i64 [ %1133, %1132 ], [ 0, %985 ]
  %995 = getelementptr i64, ptr %31, i64 %994
  %996 = load i64, ptr %995, align 8
  %997 = icmp eq i64 %994, 0
  br i1 %997, label %998, label %1002

998:
  %999 = load i64, ptr %43, align 8
  %1000 = load i64, ptr %58, align 8
  %1001 = icmp eq i64 %996, %442
  br i1 %1001, label %1141, label %1002

1002:
  %1003 = phi i64 [ %1000, %998 ], [ %992, %991 ]
  %1004 = phi i64 [ %999, %998 ], [ %993, %991 ]
  %1005 = getelementptr i64, ptr %33, i64 %994
  %1006 = load i64, ptr %1005, align 8
  %1007 = icmp eq i64 %996, %1006
  br i1 %1007, label %1008, label %1067

1008:
  %1009 = add nsw i64 %994, -1
  %1010 = add i64 %994, %164
  %1011 = getelementptr i64, ptr %31, i64 %1009
  %1012 = load i64, ptr %1011, align 8
  %1013 = getelementptr i32, ptr %26, i64 %1012
  %1014 = getelementptr i8, ptr %1013, i64 -4
  %1015 = load i32, ptr %1014, align 4
  %1016 = load i32, ptr %20, align 4
  %1017 = icmp eq i32 %1016, %1015
  br i1 %1017, label %1025, label %1018

1018:
  %1019 = phi i64 [ %1020, %1018 ], [ 0, %1008 ]
  %1020 = add i64 %1019, 1
  %1021 = shl i64 %1020, 2
  %1022 = getelementptr i8, ptr %20, i64 %1021
  %1023 = load i32, ptr %1022, align 4
  %1024 = icmp eq i32 %1023, %1015
  br i1 %1024, label %1025, label %1018

1025:
  %1026 = phi i64 [ 0, %1008 ], [ %1020, %1018 ]
  %1027 = add nsw i64 %1026, 1
  %1028 = icmp slt i64 %1027, %1010
  br i1 %1028, label %1029, label %1128

1029:
  %1030 = xor i64 %1026, -1
  %1031 = add i64 %1010, %1030
  %1032 = add nsw i64 %1010, -2
  %1033 = sub i64 %1032, %1026
  %1034 = and i64 %1031, 3
  %1035 = icmp eq i64 %1034, 0
  br i1 %1035, label %1047, label %1036

1036:
  %1037 = phi i64 [ %1045, %1036 ], [ %1034, %1029 ]
  %1038 = phi i64 [ %1039, %1036 ], [ %1026, %1029 ]
  %1039 = add i64 %1038, 1
  %1040 = shl i64 %1039, 2
  %1041 = getelementptr i8, ptr %20, i64 %1040
  %1042 = load i32, ptr %1041, align 4
  %1043 = shl i64 %1038, 2
  %1044 = getelementptr i8, ptr %20, i64 %1043
  store i32 %1042, ptr %1044, align 4
  %1045 = add nsw i64 %1037, -1
  %1046 = icmp eq i64 %1045, 0
  br i1 %1046, label %1047, label %1036

1047:
  %1048 = phi i64 [ %1026, %1029 ], [ %1039, %1036 ]
  %1049 = icmp ult i64 %1033, 3
  br i1 %1049, label %1128, label %1050

1050:
  %1051 = add i64 %994, %74
  br label %1052

1052:
  %1053 = phi i64 [ %1062, %1052 ], [ %1048, %1050 ]
  %1054 = shl i64 %1053, 2
  %1055 = getelementptr i8, ptr %20, i64 %1054
  %1056 = getelementptr i8, ptr %1055, i64 4
  %1057 = load i32, ptr %1056, align 4
  store i32 %1057, ptr %1055, align 4
  %1058 = getelementptr i8, ptr %1055, i64 8
  %1059 = load i32, ptr %1058, align 4
  store i32 %1059, ptr %1056, align 4
  %1060 = getelementptr i8, ptr %1055, i64 12
  %1061 = load i32, ptr %1060, align 4
  store i32 %1061, ptr %1058, align 4
  %1062 = add i64 %1053, 4
  %1063 = shl i64 %1062, 2
  %1064 = getelementptr i8, ptr %20, i64 %1063
  %1065 = load i32, ptr %1064, align 4
  store i32 %1065, ptr %1060, align 4
  %1066 = icmp eq i64 %1051, %1062
  br i1 %1066, label %1128, label %1052

1067:
  %1068 = add nsw i64 %996, 1
  %1069 = shl i64 %994, 3
  %1070 = getelementptr i8, ptr %31, i64 %1069
  store i64 %1068, ptr %1070, align 8
  %1071 = getelementptr i64, ptr %27, i64 %996
  %1072 = load i64, ptr %1071, align 8
  %1073 = load i64, ptr %64, align 8
  %1074 = icmp slt i64 %1072, %1073
  br i1 %1074, label %1128, label %1075

1075:
  %1076 = add nsw i64 %994, %164
  %1077 = add nsw i64 %1076, 1
  %1078 = getelementptr i64, ptr %35, i64 %994
  %1079 = load i64, ptr %1078, align 8
  %1080 = load i64, ptr %65, align 8
  %1081 = icmp slt i64 %1077, %1080
  br i1 %1081, label %1082, label %1097

1082:
  %1083 = getelementptr i8, ptr %33, i64 %1069
  %1084 = load i64, ptr %1083, align 8
  %1085 = icmp slt i64 %1068, %1084
  br i1 %1085, label %1086, label %1097

1086:
  store i64 0, ptr %52, align 8
  call fastcc void @0(ptr nonnull %52, i64 %994, i64 %996, i64 range(i64 0, -9223372036854775808) %986, i64 %1073, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1079)
  %1087 = load i64, ptr %52, align 8
  %1088 = icmp slt i64 %1087, 0
  br i1 %1088, label %1089, label %1090

1089:
  store i64 2, ptr %60, align 8
  br label %1138

1090:
  %1091 = add nsw i64 %994, 1
  %1092 = getelementptr i64, ptr %33, i64 %1091
  %1093 = load i64, ptr %1092, align 8
  %1094 = getelementptr i64, ptr %32, i64 %1091
  %1095 = load i64, ptr %1094, align 8
  %1096 = sub nsw i64 %1093, %1095
  br label %1097

1097:
  %1098 = phi i64 [ %1096, %1090 ], [ 0, %1082 ], [ 0, %1075 ]
  %1099 = phi i64 [ %1087, %1090 ], [ %1079, %1082 ], [ %1079, %1075 ]
  %1100 = getelementptr i32, ptr %26, i64 %996
  %1101 = load i32, ptr %1100, align 4
  %1102 = icmp eq i64 %1098, 0
  %1103 = zext i1 %1102 to i8
  call fastcc void @1(ptr nonnull %53, ptr %20, i64 %1076, i32 %1101, ptr %21, i64 %1099, i64 %1072, i8 %1103, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1104 = icmp sgt i64 %1098, 0
  br i1 %1104, label %1105, label %1124

1105:
  %1106 = icmp sgt i64 %1076, 0
  br i1 %1106, label %1107, label %1134

1107:
  %1108 = getelementptr i32, ptr %20, i64 %1076
  %1109 = getelementptr i8, ptr %1108, i64 -4
  %1110 = load i32, ptr %1109, align 4
  %1111 = icmp sgt i32 %1110, %1101
  br i1 %1111, label %1112, label %1134

1112:
  %1113 = phi i64 [ %1120, %1119 ], [ %1076, %1107 ]
  %1114 = shl i64 %1113, 2
  %1115 = getelementptr i8, ptr %20, i64 %1114
  %1116 = getelementptr i8, ptr %1115, i64 -4
  %1117 = load i32, ptr %1116, align 4
  store i32 %1117, ptr %1115, align 4
  %1118 = icmp sgt i64 %1113, 1
  br i1 %1118, label %1119, label %1134

1119:
  %1120 = add nsw i64 %1113, -1
  %1121 = getelementptr i8, ptr %1115, i64 -8
  %1122 = load i32, ptr %1121, align 4
  %1123 = icmp sgt i32 %1122, %1101
  br i1 %1123, label %1112, label %1134

1124:
  %1125 = phi i64 [ %1137, %1134 ], [ %994, %1097 ]
  %1126 = load i64, ptr %60, align 8
  %1127 = icmp eq i64 %1126, 0
  br i1 %1127, label %1132, label %1138

1128:
  %1129 = phi i64 [ %994, %1067 ], [ %1009, %1025 ], [ %1009, %1047 ], [ %1009, %1052 ]
  %1130 = load i64, ptr %60, align 8
  %1131 = icmp eq i64 %1130, 0
  br i1 %1131, label %1132, label %1138

1132:
  %1133 = phi i64 [ %1125, %1124 ], [ %1129, %1128 ]
  br label %991

1134:
  %1135 = phi i64 [ %1076, %1107 ], [ %1076, %1105 ], [ 0, %1112 ], [ %1120, %1119 ]
  %1136 = getelementptr i32, ptr %20, i64 %1135
  store i32 %1101, ptr %1136, align 4
  %1137 = add nsw i64 %994, 1
  br label %1124

1138:
  %1139 = phi i64 [ %1003, %1089 ], [ %988, %985 ], [ %1003, %1124 ], [ %1003, %1128 ]
  %1140 = phi i64 [ %1004, %1089 ], [ %987, %985 ], [ %1004, %1124 ], [ %1004, %1128 ]
  store i64 %1140, ptr %43, align 8
  store i64 %1139, ptr %58, align 8
  br label %1141

1141:
  call void @llvm.lifetime.end.p0(ptr nonnull %52)
  call void @llvm.lifetime.end.p0(ptr nonnull %53)
  br label %377

1142:
  %1143 = phi i64 [ %766, %914 ], [ 0, %670 ], [ 0, %438 ]
  %1144 = icmp slt i64 %442, 1
  br i1 %1144, label %985, label %1145

1145:
  %1146 = icmp eq i64 %442, 1
  br i1 %1146, label %975, label %1147

1147:
  %1148 = phi i64 [ %1143, %1145 ], [ 0, %448 ]
  %1149 = and i64 %442, -2
  %1150 = shl i64 %444, 3
  %1151 = getelementptr i8, ptr %10, i64 %1150
  %1152 = shl i64 %444, 2
  %1153 = getelementptr i8, ptr %9, i64 %1152
  %1154 = add nsw i64 %442, -2
  %1155 = lshr i64 %1154, 1
  %1156 = icmp eq i64 %1155, 0
  br i1 %1156, label %956, label %1157

1157:
  %1158 = add nuw nsw i64 %1155, 1
  %1159 = getelementptr i8, ptr %1153, i64 12
  %1160 = getelementptr i8, ptr %1151, i64 24
  %1161 = lshr i64 %1158, 1
  %1162 = mul nsw i64 %1161, -2
  br label %917

1163:
  %1164 = shl i64 %164, 3
  %1165 = getelementptr i8, ptr %17, i64 %1164
  %1166 = getelementptr i8, ptr %1165, i64 -8
  %1167 = load i64, ptr %1166, align 8
  %1168 = getelementptr i64, ptr %11, i64 %518
  store i64 %1167, ptr %1168, align 8
  store i64 %641, ptr %1165, align 8
  %1169 = getelementptr i64, ptr %16, i64 %164
  store i64 %474, ptr %1169, align 8
  %1170 = getelementptr i64, ptr %12, i64 %164
  store i64 0, ptr %1170, align 8
  %1171 = getelementptr i64, ptr %13, i64 %164
  store i64 %519, ptr %1171, align 8
  br label %424

1172:
  %1173 = phi i64 [ %148, %348 ], [ %59, %56 ], [ %430, %428 ], [ %148, %355 ], [ %148, %424 ]
  %1174 = phi i64 [ %147, %348 ], [ %57, %56 ], [ %429, %428 ], [ %147, %355 ], [ %147, %424 ]
  store i64 %1174, ptr %43, align 8
  store i64 %1173, ptr %58, align 8
  %1175 = load i64, ptr %12, align 8
  %1176 = add nsw i64 %1175, -1
  br label %1177

1177:
  %1178 = phi i64 [ %1176, %1172 ], [ %3, %78 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %54)
  br label %1339

1179:
  %1180 = load i64, ptr %14, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %50)
  call void @llvm.lifetime.start.p0(ptr nonnull %51)
  store i64 0, ptr %32, align 8
  store i64 %2, ptr %31, align 8
  store i64 %1180, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  %1181 = load i64, ptr %43, align 8
  %1182 = getelementptr i8, ptr %43, i64 8
  %1183 = load i64, ptr %1182, align 8
  %1184 = getelementptr i8, ptr %43, i64 32
  %1185 = load i64, ptr %1184, align 8
  %1186 = icmp eq i64 %1185, 0
  br i1 %1186, label %1187, label %1332

1187:
  %1188 = getelementptr i8, ptr %43, i64 56
  %1189 = getelementptr i8, ptr %43, i64 72
  br label %1190

1190:
  %1191 = phi i64 [ %1183, %1187 ], [ %1202, %1327 ]
  %1192 = phi i64 [ %1181, %1187 ], [ %1203, %1327 ]
  %1193 = phi i64 [ 0, %1187 ], [ %1328, %1327 ]
  %1194 = getelementptr i64, ptr %31, i64 %1193
  %1195 = load i64, ptr %1194, align 8
  %1196 = icmp eq i64 %1193, 0
  br i1 %1196, label %1197, label %1201

1197:
  %1198 = load i64, ptr %43, align 8
  %1199 = load i64, ptr %1182, align 8
  %1200 = icmp eq i64 %1195, %3
  br i1 %1200, label %1337, label %1201

1201:
  %1202 = phi i64 [ %1199, %1197 ], [ %1191, %1190 ]
  %1203 = phi i64 [ %1198, %1197 ], [ %1192, %1190 ]
  %1204 = getelementptr i64, ptr %33, i64 %1193
  %1205 = load i64, ptr %1204, align 8
  %1206 = icmp eq i64 %1195, %1205
  br i1 %1206, label %1207, label %1264

1207:
  %1208 = add nsw i64 %1193, -1
  %1209 = getelementptr i64, ptr %31, i64 %1208
  %1210 = load i64, ptr %1209, align 8
  %1211 = getelementptr i32, ptr %26, i64 %1210
  %1212 = getelementptr i8, ptr %1211, i64 -4
  %1213 = load i32, ptr %1212, align 4
  %1214 = load i32, ptr %20, align 4
  %1215 = icmp eq i32 %1214, %1213
  br i1 %1215, label %1223, label %1216

1216:
  %1217 = phi i64 [ %1218, %1216 ], [ 0, %1207 ]
  %1218 = add i64 %1217, 1
  %1219 = shl i64 %1218, 2
  %1220 = getelementptr i8, ptr %20, i64 %1219
  %1221 = load i32, ptr %1220, align 4
  %1222 = icmp eq i32 %1221, %1213
  br i1 %1222, label %1223, label %1216

1223:
  %1224 = phi i64 [ 0, %1207 ], [ %1218, %1216 ]
  %1225 = add nsw i64 %1224, 1
  %1226 = icmp slt i64 %1225, %1193
  br i1 %1226, label %1227, label %1323

1227:
  %1228 = xor i64 %1224, -1
  %1229 = add i64 %1193, %1228
  %1230 = add nsw i64 %1193, -2
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
  br i1 %1247, label %1323, label %1248

1248:
  %1249 = phi i64 [ %1258, %1248 ], [ %1246, %1245 ]
  %1250 = shl i64 %1249, 2
  %1251 = getelementptr i8, ptr %20, i64 %1250
  %1252 = getelementptr i8, ptr %1251, i64 4
  %1253 = load i32, ptr %1252, align 4
  store i32 %1253, ptr %1251, align 4
  %1254 = getelementptr i8, ptr %1251, i64 8
  %1255 = load i32, ptr %1254, align 4
  store i32 %1255, ptr %1252, align 4
  %1256 = getelementptr i8, ptr %1251, i64 12
  %1257 = load i32, ptr %1256, align 4
  store i32 %1257, ptr %1254, align 4
  %1258 = add i64 %1249, 4
  %1259 = shl i64 %1258, 2
  %1260 = getelementptr i8, ptr %20, i64 %1259
  %1261 = load i32, ptr %1260, align 4
  store i32 %1261, ptr %1256, align 4
  %1262 = add i64 %1249, 5
  %1263 = icmp eq i64 %1193, %1262
  br i1 %1263, label %1323, label %1248

1264:
  %1265 = add nsw i64 %1195, 1
  %1266 = shl i64 %1193, 3
  %1267 = getelementptr i8, ptr %31, i64 %1266
  store i64 %1265, ptr %1267, align 8
  %1268 = getelementptr i64, ptr %27, i64 %1195
  %1269 = load i64, ptr %1268, align 8
  %1270 = load i64, ptr %1188, align 8
  %1271 = icmp slt i64 %1269, %1270
  br i1 %1271, label %1323, label %1272

1272:
  %1273 = add nsw i64 %1193, 1
  %1274 = getelementptr i64, ptr %35, i64 %1193
  %1275 = load i64, ptr %1274, align 8
  %1276 = load i64, ptr %1189, align 8
  %1277 = icmp slt i64 %1273, %1276
  br i1 %1277, label %1278, label %1292

1278:
  %1279 = getelementptr i8, ptr %33, i64 %1266
  %1280 = load i64, ptr %1279, align 8
  %1281 = icmp slt i64 %1265, %1280
  br i1 %1281, label %1282, label %1292

1282:
  store i64 0, ptr %50, align 8
  call fastcc void @0(ptr nonnull %50, i64 %1193, i64 %1195, i64 range(i64 0, -9223372036854775808) %4, i64 %1270, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1275)
  %1283 = load i64, ptr %50, align 8
  %1284 = icmp slt i64 %1283, 0
  br i1 %1284, label %1285, label %1286

1285:
  store i64 2, ptr %1184, align 8
  br label %1332

1286:
  %1287 = getelementptr i64, ptr %33, i64 %1273
  %1288 = load i64, ptr %1287, align 8
  %1289 = getelementptr i64, ptr %32, i64 %1273
  %1290 = load i64, ptr %1289, align 8
  %1291 = sub nsw i64 %1288, %1290
  br label %1292

1292:
  %1293 = phi i64 [ %1291, %1286 ], [ 0, %1278 ], [ 0, %1272 ]
  %1294 = phi i64 [ %1283, %1286 ], [ %1275, %1278 ], [ %1275, %1272 ]
  %1295 = getelementptr i32, ptr %26, i64 %1195
  %1296 = load i32, ptr %1295, align 4
  %1297 = icmp eq i64 %1293, 0
  %1298 = zext i1 %1297 to i8
  call fastcc void @1(ptr nonnull %51, ptr %20, i64 %1193, i32 %1296, ptr %21, i64 %1294, i64 %1269, i8 %1298, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1299 = icmp sgt i64 %1293, 0
  br i1 %1299, label %1300, label %1319

1300:
  %1301 = icmp sgt i64 %1193, 0
  br i1 %1301, label %1302, label %1329

1302:
  %1303 = getelementptr i32, ptr %20, i64 %1193
  %1304 = getelementptr i8, ptr %1303, i64 -4
  %1305 = load i32, ptr %1304, align 4
  %1306 = icmp sgt i32 %1305, %1296
  br i1 %1306, label %1307, label %1329

1307:
  %1308 = phi i64 [ %1315, %1314 ], [ %1193, %1302 ]
  %1309 = shl i64 %1308, 2
  %1310 = getelementptr i8, ptr %20, i64 %1309
  %1311 = getelementptr i8, ptr %1310, i64 -4
  %1312 = load i32, ptr %1311, align 4
  store i32 %1312, ptr %1310, align 4
  %1313 = icmp sgt i64 %1308, 1
  br i1 %1313, label %1314, label %1329

1314:
  %1315 = add nsw i64 %1308, -1
  %1316 = getelementptr i8, ptr %1310, i64 -8
  %1317 = load i32, ptr %1316, align 4
  %1318 = icmp sgt i32 %1317, %1296
  br i1 %1318, label %1307, label %1329

1319:
  %1320 = phi i64 [ %1273, %1329 ], [ %1193, %1292 ]
  %1321 = load i64, ptr %1184, align 8
  %1322 = icmp eq i64 %1321, 0
  br i1 %1322, label %1327, label %1332

1323:
  %1324 = phi i64 [ %1193, %1264 ], [ %1208, %1223 ], [ %1208, %1245 ], [ %1208, %1248 ]
  %1325 = load i64, ptr %1184, align 8
  %1326 = icmp eq i64 %1325, 0
  br i1 %1326, label %1327, label %1332

1327:
  %1328 = phi i64 [ %1324, %1323 ], [ %1320, %1319 ]
  br label %1190

1329:
  %1330 = phi i64 [ %1193, %1302 ], [ %1193, %1300 ], [ 0, %1307 ], [ %1315, %1314 ]
  %1331 = getelementptr i32, ptr %20, i64 %1330
  store i32 %1296, ptr %1331, align 4
  br label %1319

1332:
  %1333 = phi i64 [ %1202, %1285 ], [ %1183, %1179 ], [ %1202, %1319 ], [ %1202, %1323 ]
  %1334 = phi i64 [ %1203, %1285 ], [ %1181, %1179 ], [ %1203, %1319 ], [ %1203, %1323 ]
  store i64 %1334, ptr %43, align 8
  store i64 %1333, ptr %1182, align 8
  %1335 = load i64, ptr %31, align 8
  %1336 = add nsw i64 %1335, -1
  br label %1337

1337:
  %1338 = phi i64 [ %1336, %1332 ], [ %3, %1197 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %50)
  call void @llvm.lifetime.end.p0(ptr nonnull %51)
  br label %1339

1339:
  %1340 = phi i64 [ %1338, %1337 ], [ %1178, %1177 ]
  store i64 %1340, ptr %0, align 8
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
  %22 = getelementptr i8, ptr %13, i64 88
  %23 = load i64, ptr %22, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %25, label %156

25:
  %26 = getelementptr i8, ptr %13, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = icmp slt i64 %6, %27
  br i1 %28, label %706, label %108

29:
  %30 = phi i64 [ %32, %140 ], [ %119, %130 ]
  %31 = phi i64 [ %33, %140 ], [ %135, %130 ]
  %32 = add i64 %30, 1
  %33 = add nsw i64 %31, -1
  %34 = icmp slt i64 %30, 1
  br i1 %34, label %140, label %35

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
  br i1 %44, label %140, label %53

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
  br i1 %71, label %140, label %35

72:
  %73 = load i64, ptr %109, align 8
  br label %74

74:
  %75 = phi i64 [ %129, %126 ], [ %154, %72 ]
  %76 = phi i64 [ %110, %126 ], [ %73, %72 ]
  %77 = phi i64 [ %127, %126 ], [ %152, %72 ]
  %78 = icmp sgt i64 %77, %76
  br i1 %78, label %83, label %79

79:
  %80 = getelementptr i8, ptr %13, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = icmp sgt i64 %75, %81
  br i1 %82, label %83, label %706

83:
  %84 = load i64, ptr %26, align 8
  %85 = getelementptr i8, ptr %13, i64 24
  %86 = getelementptr i8, ptr %13, i64 8
  br label %87

87:
  %88 = phi i64 [ %75, %83 ], [ %99, %107 ]
  %89 = phi i64 [ %77, %83 ], [ %96, %107 ]
  %90 = phi i64 [ %84, %83 ], [ %102, %107 ]
  %91 = sub nsw i64 %90, %113
  %92 = ashr i64 %91, %115
  %93 = shl i64 %92, 4
  %94 = getelementptr i8, ptr %14, i64 %93
  %95 = load i64, ptr %94, align 8
  %96 = sub nsw i64 %89, %95
  store i64 %96, ptr %13, align 8
  %97 = getelementptr i8, ptr %94, i64 8
  %98 = load i64, ptr %97, align 8
  %99 = sub nsw i64 %88, %98
  store i64 %99, ptr %86, align 8
  %100 = add nsw i64 %92, 1
  %101 = shl i64 %100, %115
  %102 = add nsw i64 %101, %113
  store i64 %102, ptr %26, align 8
  %103 = icmp sgt i64 %96, %76
  br i1 %103, label %107, label %104

104:
  %105 = load i64, ptr %85, align 8
  %106 = icmp sgt i64 %99, %105
  br i1 %106, label %107, label %706

107:
  br label %87

108:
  %109 = getelementptr i8, ptr %13, i64 16
  %110 = load i64, ptr %109, align 8
  %111 = add nsw i64 %110, 1
  %112 = getelementptr i8, ptr %13, i64 96
  %113 = load i64, ptr %112, align 8
  %114 = getelementptr i8, ptr %13, i64 104
  %115 = load i64, ptr %114, align 8
  %116 = getelementptr i8, ptr %13, i64 64
  %117 = load i64, ptr %116, align 8
  %118 = sub nsw i64 %117, %21
  %119 = tail call i64 @llvm.smax.i64(i64 %118, i64 0)
  %120 = getelementptr i8, ptr %13, i64 72
  %121 = load i64, ptr %120, align 8
  %122 = sub nsw i64 %121, %21
  %123 = tail call i64 @llvm.smin.i64(i64 %122, i64 %5)
  %124 = sub i64 %123, %119
  %125 = icmp ult i64 %124, 9223372036854775807
  br i1 %125, label %130, label %126

126:
  %127 = load i64, ptr %13, align 8
  %128 = getelementptr i8, ptr %13, i64 8
  %129 = load i64, ptr %128, align 8
  br label %74

130:
  %131 = add nsw i64 %23, -1
  %132 = sub nsw i64 %6, %113
  %133 = ashr i64 %132, %115
  %134 = tail call i64 @llvm.smin.i64(i64 %131, i64 %133)
  %135 = add nuw nsw i64 %124, 1
  %136 = shl i64 %134, 4
  %137 = getelementptr i8, ptr %14, i64 %136
  %138 = getelementptr i8, ptr %137, i64 8
  %139 = getelementptr i8, ptr %13, i64 8
  br label %29

140:
  %141 = phi i64 [ 1, %29 ], [ %69, %66 ], [ 72057594037927936, %42 ]
  %142 = tail call i64 @llvm.smin.i64(i64 %111, i64 %141)
  %143 = add nsw i64 %30, %21
  %144 = mul nsw i64 %143, 24
  %145 = add nsw i64 %144, 96
  %146 = mul nsw i64 %142, %145
  %147 = load i64, ptr %137, align 8
  %148 = add nsw i64 %147, %142
  store i64 %148, ptr %137, align 8
  %149 = load i64, ptr %138, align 8
  %150 = add nsw i64 %149, %146
  store i64 %150, ptr %138, align 8
  %151 = load i64, ptr %13, align 8
  %152 = add nsw i64 %151, %142
  store i64 %152, ptr %13, align 8
  %153 = load i64, ptr %139, align 8
  %154 = add nsw i64 %153, %146
  store i64 %154, ptr %139, align 8
  %155 = icmp samesign ugt i64 %31, 1
  br i1 %155, label %29, label %72

156:
  %157 = icmp sgt i64 %5, 0
  %158 = getelementptr i8, ptr %13, i64 64
  %159 = load i64, ptr %158, align 8
  br i1 %157, label %160, label %700

160:
  %161 = xor i64 %2, -1
  %162 = add i64 %159, %161
  %163 = tail call i64 @llvm.smax.i64(i64 %162, i64 0)
  %164 = getelementptr i8, ptr %13, i64 72
  %165 = load i64, ptr %164, align 8
  %166 = add i64 %165, %161
  %167 = tail call i64 @llvm.smin.i64(i64 %166, i64 range(i64 1, -9223372036854775808) %5)
  %168 = getelementptr i8, ptr %13, i64 8
  %169 = load i64, ptr %168, align 8
  %170 = load i64, ptr %13, align 8
  %171 = getelementptr i8, ptr %13, i64 16
  %172 = load i64, ptr %171, align 8
  %173 = add nsw i64 %172, 1
  %174 = sub i64 %167, %163
  %175 = add i64 %174, 1
  %176 = icmp ugt i64 %174, 9223372036854775806
  %177 = select i1 %176, i64 0, i64 %175
  %178 = getelementptr i8, ptr %13, i64 24
  %179 = add nuw i64 %163, 1
  br label %180

180:
  %181 = phi i64 [ %231, %228 ], [ %179, %160 ]
  %182 = phi i64 [ %189, %228 ], [ %163, %160 ]
  %183 = phi i64 [ %188, %228 ], [ %177, %160 ]
  %184 = phi i64 [ %646, %228 ], [ %169, %160 ]
  %185 = phi i64 [ %643, %228 ], [ %170, %160 ]
  %186 = icmp sgt i64 %183, 0
  br i1 %186, label %187, label %232

187:
  %188 = add nsw i64 %183, -1
  %189 = add nuw i64 %182, 1
  %190 = icmp slt i64 %182, 1
  br i1 %190, label %640, label %191

191:
  %192 = phi i64 [ %196, %222 ], [ %5, %187 ]
  %193 = phi i64 [ %226, %222 ], [ 1, %187 ]
  %194 = phi i64 [ %225, %222 ], [ 1, %187 ]
  %195 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %192, i64 1)
  %196 = extractvalue { i64, i1 } %195, 0
  %197 = extractvalue { i64, i1 } %195, 1
  br i1 %197, label %198, label %201

198:
  %199 = phi i64 [ 0, %191 ], [ %208, %201 ]
  %200 = icmp sgt i64 %194, %199
  br i1 %200, label %640, label %209

201:
  %202 = sdiv i64 72057594037927936, %192
  %203 = srem i64 72057594037927936, %192
  %204 = icmp slt i64 %192, 0
  %205 = icmp ne i64 %203, 0
  %206 = and i1 %204, %205
  %207 = sext i1 %206 to i64
  %208 = add nsw i64 %202, %207
  br label %198

209:
  %210 = mul nsw i64 %194, %192
  %211 = or i64 %210, %193
  %212 = icmp ult i64 %211, 4294967296
  br i1 %212, label %213, label %218

213:
  %214 = trunc nuw i64 %210 to i32
  %215 = trunc nuw i64 %193 to i32
  %216 = udiv i32 %214, %215
  %217 = zext i32 %216 to i64
  br label %222

218:
  %219 = srem i64 %210, %193
  %220 = sdiv i64 %210, %193
  %221 = ashr i64 %219, 63
  br label %222

222:
  %223 = phi i64 [ %217, %213 ], [ %220, %218 ]
  %224 = phi i64 [ 0, %213 ], [ %221, %218 ]
  %225 = add i64 %224, %223
  %226 = add nuw i64 %193, 1
  %227 = icmp eq i64 %226, %181
  br i1 %227, label %640, label %191

228:
  %229 = load i64, ptr %178, align 8
  %230 = icmp slt i64 %646, %229
  %231 = add i64 %181, 1
  br i1 %230, label %180, label %648

232:
  %233 = icmp sgt i64 %2, 0
  br i1 %233, label %234, label %253

234:
  %235 = load i32, ptr %1, align 4
  %236 = icmp slt i32 %235, %3
  br i1 %236, label %237, label %253

237:
  %238 = add nsw i64 %2, -1
  br label %239

239:
  %240 = phi i32 [ %251, %247 ], [ %235, %237 ]
  %241 = phi i64 [ %248, %247 ], [ 0, %237 ]
  %242 = shl i64 %241, 2
  %243 = getelementptr i8, ptr %15, i64 %242
  store i32 %240, ptr %243, align 4
  %244 = icmp eq i64 %238, %241
  br i1 %244, label %245, label %247

245:
  %246 = getelementptr i32, ptr %15, i64 %2
  store i32 %3, ptr %246, align 4
  br label %381

247:
  %248 = add nuw nsw i64 %241, 1
  %249 = getelementptr i8, ptr %1, i64 %242
  %250 = getelementptr i8, ptr %249, i64 4
  %251 = load i32, ptr %250, align 4
  %252 = icmp slt i32 %251, %3
  br i1 %252, label %239, label %253

253:
  %254 = phi i64 [ 0, %234 ], [ 0, %232 ], [ %248, %247 ]
  %255 = getelementptr i32, ptr %15, i64 %254
  store i32 %3, ptr %255, align 4
  %256 = icmp slt i64 %254, %2
  br i1 %256, label %257, label %381

257:
  %258 = sub i64 %2, %254
  %259 = and i64 %258, 7
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %272, label %261

261:
  %262 = phi i64 [ %270, %261 ], [ %259, %257 ]
  %263 = phi i64 [ %269, %261 ], [ %254, %257 ]
  %264 = shl i64 %263, 2
  %265 = getelementptr i8, ptr %1, i64 %264
  %266 = load i32, ptr %265, align 4
  %267 = getelementptr i8, ptr %15, i64 %264
  %268 = getelementptr i8, ptr %267, i64 4
  store i32 %266, ptr %268, align 4
  %269 = add nuw i64 %263, 1
  %270 = add nsw i64 %262, -1
  %271 = icmp eq i64 %270, 0
  br i1 %271, label %272, label %261

272:
  %273 = phi i64 [ %254, %257 ], [ %269, %261 ]
  %274 = sub i64 %254, %2
  %275 = icmp ugt i64 %274, -8
  br i1 %275, label %381, label %276

276:
  %277 = phi i64 [ %304, %276 ], [ %273, %272 ]
  %278 = shl i64 %277, 2
  %279 = getelementptr i8, ptr %1, i64 %278
  %280 = load i32, ptr %279, align 4
  %281 = getelementptr i8, ptr %15, i64 %278
  %282 = getelementptr i8, ptr %281, i64 4
  store i32 %280, ptr %282, align 4
  %283 = getelementptr i8, ptr %279, i64 4
  %284 = load i32, ptr %283, align 4
  %285 = getelementptr i8, ptr %281, i64 8
  store i32 %284, ptr %285, align 4
  %286 = getelementptr i8, ptr %279, i64 8
  %287 = load i32, ptr %286, align 4
  %288 = getelementptr i8, ptr %281, i64 12
  store i32 %287, ptr %288, align 4
  %289 = getelementptr i8, ptr %279, i64 12
  %290 = load i32, ptr %289, align 4
  %291 = getelementptr i8, ptr %281, i64 16
  store i32 %290, ptr %291, align 4
  %292 = getelementptr i8, ptr %279, i64 16
  %293 = load i32, ptr %292, align 4
  %294 = getelementptr i8, ptr %281, i64 20
  store i32 %293, ptr %294, align 4
  %295 = getelementptr i8, ptr %279, i64 20
  %296 = load i32, ptr %295, align 4
  %297 = getelementptr i8, ptr %281, i64 24
  store i32 %296, ptr %297, align 4
  %298 = getelementptr i8, ptr %279, i64 24
  %299 = load i32, ptr %298, align 4
  %300 = getelementptr i8, ptr %281, i64 28
  store i32 %299, ptr %300, align 4
  %301 = getelementptr i8, ptr %279, i64 28
  %302 = load i32, ptr %301, align 4
  %303 = getelementptr i8, ptr %281, i64 32
  store i32 %302, ptr %303, align 4
  %304 = add nuw nsw i64 %277, 8
  %305 = icmp eq i64 %2, %304
  br i1 %305, label %381, label %276

306:
  %307 = phi i64 [ %343, %337 ], [ %21, %383 ]
  %308 = phi i64 [ %309, %337 ], [ 0, %383 ]
  %309 = add nuw nsw i64 %308, 1
  %310 = icmp sgt i64 %307, 0
  br i1 %310, label %311, label %337

311:
  %312 = getelementptr i32, ptr %15, i64 %307
  %313 = getelementptr i8, ptr %312, i64 -4
  %314 = load i32, ptr %313, align 4
  %315 = getelementptr i32, ptr %4, i64 %308
  %316 = load i32, ptr %315, align 4
  %317 = icmp sgt i32 %314, %316
  br i1 %317, label %318, label %337

318:
  %319 = shl i64 %308, 2
  %320 = getelementptr i8, ptr %4, i64 %319
  br label %321

321:
  %322 = phi i64 [ %336, %331 ], [ %307, %318 ]
  %323 = shl i64 %322, 2
  %324 = getelementptr i8, ptr %15, i64 %323
  %325 = getelementptr i8, ptr %324, i64 -4
  %326 = load i32, ptr %325, align 4
  %327 = getelementptr i8, ptr %16, i64 %322
  %328 = getelementptr i8, ptr %327, i64 -1
  %329 = load i8, ptr %328, align 1
  store i32 %326, ptr %324, align 4
  store i8 %329, ptr %327, align 1
  %330 = icmp sgt i64 %322, 1
  br i1 %330, label %331, label %337

331:
  %332 = getelementptr i8, ptr %324, i64 -8
  %333 = load i32, ptr %332, align 4
  %334 = load i32, ptr %320, align 4
  %335 = icmp sgt i32 %333, %334
  %336 = add nsw i64 %322, -1
  br i1 %335, label %321, label %337

337:
  %338 = phi i64 [ %307, %311 ], [ %307, %306 ], [ %336, %331 ], [ 0, %321 ]
  %339 = getelementptr i32, ptr %4, i64 %308
  %340 = load i32, ptr %339, align 4
  %341 = getelementptr i32, ptr %15, i64 %338
  store i32 %340, ptr %341, align 4
  %342 = getelementptr i8, ptr %16, i64 %338
  store i8 0, ptr %342, align 1
  %343 = add nsw i64 %307, 1
  %344 = icmp eq i64 %5, %309
  br i1 %344, label %386, label %306

345:
  %346 = phi i64 [ 0, %391 ], [ %367, %366 ]
  %347 = phi i64 [ 0, %391 ], [ %357, %366 ]
  %348 = getelementptr i8, ptr %16, i64 %347
  %349 = load i8, ptr %348, align 1
  %350 = icmp eq i8 %349, 0
  br i1 %350, label %351, label %355

351:
  %352 = getelementptr i32, ptr %17, i64 %346
  %353 = trunc i64 %347 to i32
  store i32 %353, ptr %352, align 4
  %354 = add nsw i64 %346, 1
  br label %355

355:
  %356 = phi i64 [ %346, %345 ], [ %354, %351 ]
  %357 = add nuw i64 %347, 2
  %358 = getelementptr i8, ptr %348, i64 1
  %359 = load i8, ptr %358, align 1
  %360 = icmp eq i8 %359, 0
  br i1 %360, label %361, label %366

361:
  %362 = getelementptr i32, ptr %17, i64 %356
  %363 = trunc i64 %347 to i32
  %364 = or disjoint i32 %363, 1
  store i32 %364, ptr %362, align 4
  %365 = add nsw i64 %356, 1
  br label %366

366:
  %367 = phi i64 [ %356, %355 ], [ %365, %361 ]
  %368 = icmp eq i64 %392, %357
  br i1 %368, label %369, label %345

369:
  %370 = and i64 %387, 1
  %371 = icmp eq i64 %370, 0
  br i1 %371, label %393, label %372

372:
  %373 = phi i64 [ 0, %389 ], [ %367, %369 ]
  %374 = phi i64 [ 0, %389 ], [ %392, %369 ]
  %375 = getelementptr i8, ptr %16, i64 %374
  %376 = load i8, ptr %375, align 1
  %377 = icmp eq i8 %376, 0
  br i1 %377, label %378, label %393

378:
  %379 = trunc i64 %374 to i32
  %380 = getelementptr i32, ptr %17, i64 %373
  store i32 %379, ptr %380, align 4
  br label %393

381:
  %382 = icmp slt i64 %2, 0
  br i1 %382, label %383, label %384

383:
  br label %306

384:
  %385 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %16, i8 1, i64 %385, i1 false)
  br label %383

386:
  %387 = tail call i64 @llvm.smax.i64(i64 %343, i64 0)
  %388 = icmp slt i64 %307, 0
  br i1 %388, label %393, label %389

389:
  %390 = icmp eq i64 %307, 0
  br i1 %390, label %372, label %391

391:
  %392 = and i64 %387, 9223372036854775806
  br label %345

393:
  %394 = icmp sgt i64 %177, 0
  br i1 %394, label %652, label %637

395:
  %396 = phi i64 [ %669, %682 ], [ %635, %634 ]
  %397 = phi i64 [ %668, %682 ], [ %542, %634 ]
  %398 = add nuw nsw i64 %667, 1
  %399 = add i64 %666, 4
  %400 = icmp sgt i64 %670, 1
  %401 = add nuw i64 %665, 1
  br i1 %400, label %664, label %637

402:
  %403 = phi i64 [ %429, %402 ], [ 0, %679 ]
  %404 = trunc i64 %403 to i32
  %405 = shl i64 %403, 2
  %406 = getelementptr i8, ptr %18, i64 %405
  store i32 %404, ptr %406, align 4
  %407 = getelementptr i8, ptr %17, i64 %405
  %408 = load i32, ptr %407, align 4
  %409 = sext i32 %408 to i64
  %410 = getelementptr i8, ptr %16, i64 %409
  store i8 1, ptr %410, align 1
  %411 = or disjoint i32 %404, 1
  %412 = getelementptr i8, ptr %406, i64 4
  store i32 %411, ptr %412, align 4
  %413 = getelementptr i8, ptr %407, i64 4
  %414 = load i32, ptr %413, align 4
  %415 = sext i32 %414 to i64
  %416 = getelementptr i8, ptr %16, i64 %415
  store i8 1, ptr %416, align 1
  %417 = or disjoint i32 %404, 2
  %418 = getelementptr i8, ptr %406, i64 8
  store i32 %417, ptr %418, align 4
  %419 = getelementptr i8, ptr %407, i64 8
  %420 = load i32, ptr %419, align 4
  %421 = sext i32 %420 to i64
  %422 = getelementptr i8, ptr %16, i64 %421
  store i8 1, ptr %422, align 1
  %423 = or disjoint i32 %404, 3
  %424 = getelementptr i8, ptr %406, i64 12
  store i32 %423, ptr %424, align 4
  %425 = getelementptr i8, ptr %407, i64 12
  %426 = load i32, ptr %425, align 4
  %427 = sext i32 %426 to i64
  %428 = getelementptr i8, ptr %16, i64 %427
  store i8 1, ptr %428, align 1
  %429 = add i64 %403, 4
  %430 = icmp eq i64 %675, %429
  br i1 %430, label %431, label %402

431:
  %432 = and i64 %671, 3
  %433 = icmp eq i64 %432, 0
  br i1 %433, label %449, label %434

434:
  %435 = phi i64 [ %675, %431 ], [ 0, %679 ]
  br label %436

436:
  %437 = phi i64 [ %447, %436 ], [ %674, %434 ]
  %438 = phi i64 [ %439, %436 ], [ %435, %434 ]
  %439 = add nuw nsw i64 %438, 1
  %440 = shl i64 %438, 2
  %441 = getelementptr i8, ptr %18, i64 %440
  %442 = trunc i64 %438 to i32
  store i32 %442, ptr %441, align 4
  %443 = getelementptr i8, ptr %17, i64 %440
  %444 = load i32, ptr %443, align 4
  %445 = sext i32 %444 to i64
  %446 = getelementptr i8, ptr %16, i64 %445
  store i8 1, ptr %446, align 1
  %447 = add i64 %437, 4
  %448 = icmp eq i64 %447, 0
  br i1 %448, label %449, label %436

449:
  br label %450

450:
  %451 = phi i64 [ %455, %481 ], [ %5, %449 ]
  %452 = phi i64 [ %485, %481 ], [ 1, %449 ]
  %453 = phi i64 [ %484, %481 ], [ 1, %449 ]
  %454 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %451, i64 1)
  %455 = extractvalue { i64, i1 } %454, 0
  %456 = extractvalue { i64, i1 } %454, 1
  br i1 %456, label %457, label %460

457:
  %458 = phi i64 [ 0, %450 ], [ %467, %460 ]
  %459 = icmp sgt i64 %453, %458
  br i1 %459, label %684, label %468

460:
  %461 = sdiv i64 72057594037927936, %451
  %462 = srem i64 72057594037927936, %451
  %463 = icmp slt i64 %451, 0
  %464 = icmp ne i64 %462, 0
  %465 = and i1 %463, %464
  %466 = sext i1 %465 to i64
  %467 = add nsw i64 %461, %466
  br label %457

468:
  %469 = mul nsw i64 %453, %451
  %470 = or i64 %469, %452
  %471 = icmp ult i64 %470, 4294967296
  br i1 %471, label %472, label %477

472:
  %473 = trunc nuw i64 %469 to i32
  %474 = trunc nuw i64 %452 to i32
  %475 = udiv i32 %473, %474
  %476 = zext i32 %475 to i64
  br label %481

477:
  %478 = srem i64 %469, %452
  %479 = sdiv i64 %469, %452
  %480 = ashr i64 %478, 63
  br label %481

481:
  %482 = phi i64 [ %476, %472 ], [ %479, %477 ]
  %483 = phi i64 [ 0, %472 ], [ %480, %477 ]
  %484 = add i64 %483, %482
  %485 = add i64 %452, 1
  %486 = icmp eq i64 %485, %665
  br i1 %486, label %682, label %450

487:
  %488 = phi i64 [ %519, %487 ], [ %695, %699 ]
  %489 = phi i64 [ %512, %487 ], [ 0, %699 ]
  %490 = shl i64 %489, 2
  %491 = getelementptr i8, ptr %15, i64 %490
  %492 = load i32, ptr %491, align 4
  %493 = getelementptr i32, ptr %8, i64 %488
  store i32 %492, ptr %493, align 4
  %494 = getelementptr i8, ptr %16, i64 %489
  %495 = load i8, ptr %494, align 1
  %496 = zext i8 %495 to i64
  %497 = add nsw i64 %488, %496
  %498 = getelementptr i8, ptr %491, i64 4
  %499 = load i32, ptr %498, align 4
  %500 = getelementptr i32, ptr %8, i64 %497
  store i32 %499, ptr %500, align 4
  %501 = getelementptr i8, ptr %494, i64 1
  %502 = load i8, ptr %501, align 1
  %503 = zext i8 %502 to i64
  %504 = add nsw i64 %497, %503
  %505 = getelementptr i8, ptr %491, i64 8
  %506 = load i32, ptr %505, align 4
  %507 = getelementptr i32, ptr %8, i64 %504
  store i32 %506, ptr %507, align 4
  %508 = getelementptr i8, ptr %494, i64 2
  %509 = load i8, ptr %508, align 1
  %510 = zext i8 %509 to i64
  %511 = add nsw i64 %504, %510
  %512 = add nuw i64 %489, 4
  %513 = getelementptr i8, ptr %491, i64 12
  %514 = load i32, ptr %513, align 4
  %515 = getelementptr i32, ptr %8, i64 %511
  store i32 %514, ptr %515, align 4
  %516 = getelementptr i8, ptr %494, i64 3
  %517 = load i8, ptr %516, align 1
  %518 = zext i8 %517 to i64
  %519 = add nsw i64 %511, %518
  %520 = icmp eq i64 %657, %512
  br i1 %520, label %521, label %487

521:
  br i1 %662, label %541, label %522

522:
  %523 = phi i64 [ %695, %699 ], [ %519, %521 ]
  %524 = phi i64 [ 0, %699 ], [ %657, %521 ]
  %525 = getelementptr i8, ptr %16, i64 %524
  %526 = shl i64 %524, 2
  %527 = getelementptr i8, ptr %15, i64 %526
  br label %528

528:
  %529 = phi i64 [ %538, %528 ], [ %523, %522 ]
  %530 = phi i64 [ %539, %528 ], [ 0, %522 ]
  %531 = shl i64 %530, 2
  %532 = getelementptr i8, ptr %527, i64 %531
  %533 = load i32, ptr %532, align 4
  %534 = getelementptr i32, ptr %8, i64 %529
  store i32 %533, ptr %534, align 4
  %535 = getelementptr i8, ptr %525, i64 %530
  %536 = load i8, ptr %535, align 1
  %537 = zext i8 %536 to i64
  %538 = add nsw i64 %529, %537
  %539 = add i64 %530, 1
  %540 = icmp eq i64 %656, %539
  br i1 %540, label %541, label %528

541:
  %542 = phi i64 [ %695, %694 ], [ %519, %521 ], [ %538, %528 ]
  %543 = getelementptr i64, ptr %9, i64 %696
  store i64 %542, ptr %543, align 8
  %544 = getelementptr i64, ptr %10, i64 %696
  store i64 %6, ptr %544, align 8
  %545 = getelementptr i8, ptr %11, i64 %696
  store i8 %687, ptr %545, align 1
  %546 = getelementptr i8, ptr %12, i64 %696
  store i8 %689, ptr %546, align 1
  br i1 %690, label %547, label %634

547:
  %548 = load i32, ptr %692, align 4
  %549 = sext i32 %548 to i64
  %550 = icmp eq i64 %663, %549
  br i1 %550, label %551, label %592

551:
  %552 = phi i64 [ %567, %561 ], [ %663, %547 ]
  %553 = phi i32 [ %566, %561 ], [ %548, %547 ]
  %554 = phi i64 [ %562, %561 ], [ %691, %547 ]
  %555 = sext i32 %553 to i64
  %556 = getelementptr i32, ptr %17, i64 %555
  %557 = load i32, ptr %556, align 4
  %558 = sext i32 %557 to i64
  %559 = getelementptr i8, ptr %16, i64 %558
  store i8 0, ptr %559, align 1
  %560 = icmp sgt i64 %554, 0
  br i1 %560, label %561, label %634

561:
  %562 = add nsw i64 %554, -1
  %563 = shl i64 %554, 2
  %564 = getelementptr i8, ptr %18, i64 %563
  %565 = getelementptr i8, ptr %564, i64 -4
  %566 = load i32, ptr %565, align 4
  %567 = sext i32 %566 to i64
  %568 = add nsw i64 %552, -1
  %569 = icmp eq i64 %568, %567
  br i1 %569, label %551, label %592

570:
  %571 = phi ptr [ %633, %630 ], [ %590, %570 ]
  %572 = phi i64 [ %631, %630 ], [ %589, %570 ]
  %573 = getelementptr i8, ptr %571, i64 -4
  %574 = load i32, ptr %573, align 4
  %575 = add i32 %574, 1
  store i32 %575, ptr %571, align 4
  %576 = sext i32 %575 to i64
  %577 = getelementptr i32, ptr %17, i64 %576
  %578 = load i32, ptr %577, align 4
  %579 = sext i32 %578 to i64
  %580 = getelementptr i8, ptr %16, i64 %579
  store i8 1, ptr %580, align 1
  %581 = getelementptr i8, ptr %571, i64 4
  %582 = load i32, ptr %571, align 4
  %583 = add i32 %582, 1
  store i32 %583, ptr %581, align 4
  %584 = sext i32 %583 to i64
  %585 = getelementptr i32, ptr %17, i64 %584
  %586 = load i32, ptr %585, align 4
  %587 = sext i32 %586 to i64
  %588 = getelementptr i8, ptr %16, i64 %587
  store i8 1, ptr %588, align 1
  %589 = add i64 %572, -2
  %590 = getelementptr i8, ptr %571, i64 8
  %591 = icmp samesign ugt i64 %589, 2
  br i1 %591, label %570, label %634

592:
  %593 = phi i64 [ %549, %547 ], [ %567, %561 ]
  %594 = phi i64 [ %691, %547 ], [ %562, %561 ]
  %595 = getelementptr i32, ptr %18, i64 %594
  %596 = getelementptr i32, ptr %17, i64 %593
  %597 = load i32, ptr %596, align 4
  %598 = sext i32 %597 to i64
  %599 = getelementptr i8, ptr %16, i64 %598
  store i8 0, ptr %599, align 1
  %600 = load i32, ptr %595, align 4
  %601 = add i32 %600, 1
  store i32 %601, ptr %595, align 4
  %602 = sext i32 %601 to i64
  %603 = getelementptr i32, ptr %17, i64 %602
  %604 = load i32, ptr %603, align 4
  %605 = sext i32 %604 to i64
  %606 = getelementptr i8, ptr %16, i64 %605
  store i8 1, ptr %606, align 1
  %607 = add nuw nsw i64 %594, 1
  %608 = sub nsw i64 %671, %607
  %609 = icmp slt i64 %608, 1
  br i1 %609, label %634, label %610

610:
  %611 = and i64 %608, 1
  %612 = icmp eq i64 %611, 0
  br i1 %612, label %626, label %613

613:
  %614 = add nsw i64 %608, -1
  %615 = add nuw i64 %594, 2
  %616 = shl i64 %594, 2
  %617 = getelementptr i8, ptr %18, i64 %616
  %618 = load i32, ptr %617, align 4
  %619 = add i32 %618, 1
  %620 = getelementptr i8, ptr %617, i64 4
  store i32 %619, ptr %620, align 4
  %621 = sext i32 %619 to i64
  %622 = getelementptr i32, ptr %17, i64 %621
  %623 = load i32, ptr %622, align 4
  %624 = sext i32 %623 to i64
  %625 = getelementptr i8, ptr %16, i64 %624
  store i8 1, ptr %625, align 1
  br label %626

626:
  %627 = phi i64 [ %608, %610 ], [ %614, %613 ]
  %628 = phi i64 [ %607, %610 ], [ %615, %613 ]
  %629 = icmp eq i64 %693, %594
  br i1 %629, label %634, label %630

630:
  %631 = add nuw i64 %627, 2
  %632 = shl i64 %628, 2
  %633 = getelementptr i8, ptr %18, i64 %632
  br label %570

634:
  %635 = add nsw i64 %696, 1
  %636 = icmp eq i64 %685, %698
  br i1 %636, label %395, label %694

637:
  %638 = phi i64 [ %170, %393 ], [ %396, %395 ]
  %639 = phi i64 [ %169, %393 ], [ %397, %395 ]
  store i64 %638, ptr %13, align 8
  store i64 %639, ptr %168, align 8
  br label %706

640:
  %641 = phi i64 [ 1, %187 ], [ %225, %222 ], [ 72057594037927936, %198 ]
  %642 = tail call i64 @llvm.smin.i64(i64 %173, i64 %641)
  %643 = add nsw i64 %642, %185
  %644 = add nsw i64 %182, %21
  %645 = mul nsw i64 %642, %644
  %646 = add nsw i64 %645, %184
  %647 = icmp sgt i64 %643, %172
  br i1 %647, label %648, label %228

648:
  %649 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %649, align 8
  %650 = getelementptr i8, ptr %13, i64 40
  store i64 %643, ptr %650, align 8
  %651 = getelementptr i8, ptr %13, i64 48
  store i64 %646, ptr %651, align 8
  br label %706

652:
  %653 = add i64 %5, %21
  %654 = add nsw i64 %163, -1
  %655 = add i64 %5, %2
  %656 = and i64 %653, 3
  %657 = and i64 %653, 9223372036854775804
  %658 = shl i64 %163, 2
  %659 = icmp ne i8 %7, 0
  %660 = icmp slt i64 %653, 1
  %661 = icmp ult i64 %655, 3
  %662 = icmp eq i64 %656, 0
  %663 = add nsw i64 %5, -1
  br label %664

664:
  %665 = phi i64 [ %179, %652 ], [ %401, %395 ]
  %666 = phi i64 [ %658, %652 ], [ %399, %395 ]
  %667 = phi i64 [ 0, %652 ], [ %398, %395 ]
  %668 = phi i64 [ %169, %652 ], [ %397, %395 ]
  %669 = phi i64 [ %170, %652 ], [ %396, %395 ]
  %670 = phi i64 [ %175, %652 ], [ %676, %395 ]
  %671 = phi i64 [ %163, %652 ], [ %677, %395 ]
  %672 = lshr exact i64 %666, 2
  %673 = and i64 %672, 3
  %674 = mul nsw i64 %673, -4
  %675 = and i64 %671, 9223372036854775804
  %676 = add nsw i64 %670, -1
  %677 = add nuw i64 %671, 1
  %678 = icmp slt i64 %671, 1
  br i1 %678, label %684, label %679

679:
  %680 = add i64 %654, %667
  %681 = icmp ult i64 %680, 3
  br i1 %681, label %434, label %402

682:
  %683 = icmp slt i64 %484, 1
  br i1 %683, label %395, label %684

684:
  %685 = phi i64 [ %484, %682 ], [ 1, %664 ], [ 72057594037927936, %457 ]
  %686 = icmp eq i64 %671, %5
  %687 = zext i1 %686 to i8
  %688 = select i1 %659, i1 %686, i1 false
  %689 = zext i1 %688 to i8
  %690 = icmp sgt i64 %671, 0
  %691 = add nsw i64 %671, -1
  %692 = getelementptr i32, ptr %18, i64 %691
  %693 = add nsw i64 %671, -2
  br label %694

694:
  %695 = phi i64 [ %668, %684 ], [ %542, %634 ]
  %696 = phi i64 [ %669, %684 ], [ %635, %634 ]
  %697 = phi i64 [ 0, %684 ], [ %698, %634 ]
  %698 = add nuw nsw i64 %697, 1
  br i1 %660, label %541, label %699

699:
  br i1 %661, label %522, label %487

700:
  %701 = icmp sgt i64 %159, %21
  br i1 %701, label %706, label %702

702:
  %703 = getelementptr i8, ptr %13, i64 72
  %704 = load i64, ptr %703, align 8
  %705 = icmp slt i64 %2, %704
  br i1 %705, label %707, label %706

706:
  store ptr null, ptr %0, align 8
  ret void

707:
  %708 = load i64, ptr %13, align 8
  %709 = getelementptr i8, ptr %13, i64 8
  %710 = load i64, ptr %709, align 8
  %711 = getelementptr i8, ptr %13, i64 16
  %712 = load i64, ptr %711, align 8
  %713 = icmp slt i64 %708, %712
  %714 = add nsw i64 %710, %21
  br i1 %713, label %715, label %725

715:
  %716 = getelementptr i8, ptr %13, i64 24
  %717 = load i64, ptr %716, align 8
  %718 = icmp sgt i64 %714, %717
  br i1 %718, label %725, label %719

719:
  call fastcc void @2(ptr nonnull %20, ptr %1, i64 %2, i32 %3, ptr %8, i64 %710)
  %720 = getelementptr i64, ptr %9, i64 %708
  store i64 %714, ptr %720, align 8
  %721 = getelementptr i64, ptr %10, i64 %708
  store i64 %6, ptr %721, align 8
  %722 = getelementptr i8, ptr %11, i64 %708
  store i8 1, ptr %722, align 1
  %723 = getelementptr i8, ptr %12, i64 %708
  store i8 %7, ptr %723, align 1
  %724 = add nsw i64 %708, 1
  store i64 %724, ptr %13, align 8
  store i64 %714, ptr %709, align 8
  br label %706

725:
  %726 = add nsw i64 %708, 1
  %727 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %727, align 8
  %728 = getelementptr i8, ptr %13, i64 40
  store i64 %726, ptr %728, align 8
  %729 = getelementptr i8, ptr %13, i64 48
  store i64 %714, ptr %729, align 8
  br label %706
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
define noundef range(i32 -1, -2) i32 @rank_rows(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i64 %7, ptr readonly captures(none) %8, ptr captures(none) %9, i64 %10, ptr captures(none) %11, ptr captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15) local_unnamed_addr #0 {
  %17 = icmp slt i64 %6, %7
  br i1 %17, label %18, label %299

18:
  %19 = getelementptr i8, ptr %9, i64 4
  %20 = getelementptr i8, ptr %14, i64 4
  %21 = getelementptr i8, ptr %14, i64 8
  %22 = getelementptr i8, ptr %14, i64 12
  %23 = getelementptr i8, ptr %14, i64 16
  %24 = getelementptr i8, ptr %14, i64 20
  %25 = getelementptr i8, ptr %14, i64 24
  %26 = getelementptr i8, ptr %14, i64 28
  %27 = getelementptr i8, ptr %14, i64 32
  %28 = getelementptr i8, ptr %14, i64 36
  %29 = getelementptr i8, ptr %14, i64 40
  %30 = getelementptr i8, ptr %14, i64 44
  %31 = getelementptr i8, ptr %14, i64 48
  %32 = getelementptr i8, ptr %14, i64 52
  %33 = getelementptr i8, ptr %14, i64 56
  %34 = getelementptr i8, ptr %14, i64 60
  %35 = getelementptr i8, ptr %14, i64 64
  %36 = getelementptr i8, ptr %14, i64 68
  %37 = getelementptr i8, ptr %14, i64 72
  %38 = getelementptr i8, ptr %14, i64 76
  %39 = getelementptr i8, ptr %14, i64 80
  %40 = getelementptr i8, ptr %14, i64 84
  %41 = getelementptr i8, ptr %14, i64 88
  %42 = getelementptr i8, ptr %14, i64 92
  %43 = getelementptr i8, ptr %14, i64 96
  %44 = getelementptr i8, ptr %14, i64 100
  %45 = getelementptr i8, ptr %14, i64 104
  %46 = getelementptr i8, ptr %14, i64 108
  %47 = getelementptr i8, ptr %14, i64 112
  %48 = getelementptr i8, ptr %14, i64 116
  %49 = getelementptr i8, ptr %14, i64 120
  %50 = getelementptr i8, ptr %14, i64 124
  br label %304

51:
  %52 = shl i64 %305, 3
  %53 = getelementptr i8, ptr %3, i64 %52
  %54 = getelementptr i8, ptr %53, i64 16
  %55 = load i64, ptr %54, align 8
  %56 = icmp sgt i64 %55, %310
  br i1 %56, label %67, label %57

57:
  %58 = add nsw i64 %305, 2
  %59 = tail call i64 @llvm.smax.i64(i64 %312, i64 %58)
  br label %314

60:
  %61 = add i64 %315, 1
  %62 = shl i64 %61, 3
  %63 = getelementptr i8, ptr %3, i64 %62
  %64 = getelementptr i8, ptr %63, i64 8
  %65 = load i64, ptr %64, align 8
  %66 = icmp sgt i64 %65, %310
  br i1 %66, label %67, label %314

67:
  %68 = phi i64 [ %307, %51 ], [ %307, %304 ], [ %61, %60 ], [ %59, %314 ]
  %69 = getelementptr i64, ptr %3, i64 %68
  %70 = load i64, ptr %69, align 8
  %71 = sub i64 %70, %309
  %72 = icmp slt i64 %71, 1
  br i1 %72, label %318, label %73

73:
  %74 = add i64 %309, 1
  %75 = icmp eq i64 %70, %74
  br i1 %75, label %115, label %76

76:
  %77 = and i64 %71, 9223372036854775806
  %78 = shl i64 %309, 2
  %79 = getelementptr i8, ptr %2, i64 %78
  %80 = getelementptr i8, ptr %79, i64 4
  br label %81

81:
  %82 = phi i64 [ 0, %76 ], [ %108, %81 ]
  %83 = phi i64 [ 0, %76 ], [ %109, %81 ]
  %84 = trunc i64 %82 to i32
  %85 = shl i64 %83, 2
  %86 = getelementptr i8, ptr %12, i64 %85
  store i32 %84, ptr %86, align 4
  %87 = getelementptr i8, ptr %80, i64 %85
  %88 = getelementptr i8, ptr %87, i64 -4
  %89 = load i32, ptr %88, align 4
  %90 = sext i32 %89 to i64
  %91 = sub nsw i64 %90, %5
  %92 = getelementptr i32, ptr %8, i64 %91
  %93 = load i32, ptr %92, align 4
  %94 = getelementptr i32, ptr %11, i64 %82
  store i32 %93, ptr %94, align 4
  %95 = icmp sgt i32 %93, -1
  %96 = zext i1 %95 to i64
  %97 = add nuw nsw i64 %82, %96
  %98 = trunc i64 %97 to i32
  %99 = getelementptr i8, ptr %86, i64 4
  store i32 %98, ptr %99, align 4
  %100 = load i32, ptr %87, align 4
  %101 = sext i32 %100 to i64
  %102 = sub nsw i64 %101, %5
  %103 = getelementptr i32, ptr %8, i64 %102
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr i32, ptr %11, i64 %97
  store i32 %104, ptr %105, align 4
  %106 = icmp sgt i32 %104, -1
  %107 = zext i1 %106 to i64
  %108 = add nuw nsw i64 %97, %107
  %109 = add i64 %83, 2
  %110 = icmp eq i64 %77, %109
  br i1 %110, label %111, label %81

111:
  %112 = and i64 %71, 1
  %113 = icmp eq i64 %112, 0
  %114 = add i64 %77, %309
  br i1 %113, label %131, label %115

115:
  %116 = phi i64 [ 0, %73 ], [ %108, %111 ]
  %117 = phi i64 [ %309, %73 ], [ %114, %111 ]
  %118 = sub nsw i64 %117, %309
  %119 = trunc i64 %116 to i32
  %120 = getelementptr i32, ptr %12, i64 %118
  store i32 %119, ptr %120, align 4
  %121 = getelementptr i32, ptr %2, i64 %117
  %122 = load i32, ptr %121, align 4
  %123 = sext i32 %122 to i64
  %124 = sub nsw i64 %123, %5
  %125 = getelementptr i32, ptr %8, i64 %124
  %126 = load i32, ptr %125, align 4
  %127 = getelementptr i32, ptr %11, i64 %116
  store i32 %126, ptr %127, align 4
  %128 = icmp sgt i32 %126, -1
  %129 = zext i1 %128 to i64
  %130 = add nuw nsw i64 %116, %129
  br label %131

131:
  %132 = phi i64 [ %108, %111 ], [ %130, %115 ]
  %133 = shl i64 %68, 3
  %134 = getelementptr i8, ptr %3, i64 %133
  %135 = load i64, ptr %134, align 8
  %136 = sub nsw i64 %135, %309
  %137 = trunc i64 %132 to i32
  br label %318

138:
  %139 = phi i64 [ %302, %301 ], [ %306, %483 ]
  %140 = phi i64 [ %142, %301 ], [ %481, %483 ]
  %141 = phi i64 [ %143, %301 ], [ %479, %483 ]
  %142 = add nsw i64 %140, -1
  %143 = add i64 %141, 1
  %144 = getelementptr i32, ptr %13, i64 %141
  %145 = load i32, ptr %144, align 4
  %146 = sext i32 %145 to i64
  %147 = add nsw i64 %305, %146
  %148 = getelementptr i64, ptr %3, i64 %147
  %149 = load i64, ptr %148, align 8
  %150 = load i64, ptr %485, align 8
  %151 = sub nsw i64 %149, %150
  %152 = getelementptr i32, ptr %12, i64 %151
  %153 = load i32, ptr %152, align 4
  %154 = getelementptr i8, ptr %148, i64 8
  %155 = load i64, ptr %154, align 8
  %156 = sub nsw i64 %155, %150
  %157 = getelementptr i32, ptr %12, i64 %156
  %158 = load i32, ptr %157, align 4
  %159 = sext i32 %158 to i64
  %160 = sext i32 %153 to i64
  %161 = sub nsw i64 %159, %160
  %162 = getelementptr i32, ptr %11, i64 %160
  %163 = icmp slt i64 %161, 1
  br i1 %163, label %487, label %164

164:
  %165 = getelementptr i32, ptr %9, i64 %139
  %166 = add i64 %139, 1
  %167 = shl i64 %139, 2
  %168 = getelementptr i8, ptr %9, i64 %167
  br label %174

169:
  %170 = phi i1 [ %175, %174 ], [ %197, %191 ], [ %218, %203 ]
  %171 = phi i32 [ %179, %174 ], [ %196, %191 ], [ %216, %203 ]
  %172 = getelementptr i32, ptr %165, i64 %176
  store i32 %171, ptr %172, align 4
  %173 = icmp eq i64 %177, %161
  br i1 %173, label %486, label %174

174:
  %175 = phi i1 [ false, %164 ], [ %170, %169 ]
  %176 = phi i64 [ 0, %164 ], [ %177, %169 ]
  %177 = add nuw nsw i64 %176, 1
  %178 = getelementptr i32, ptr %162, i64 %176
  %179 = load i32, ptr %178, align 4
  %180 = icmp eq i64 %176, 0
  br i1 %180, label %169, label %181

181:
  %182 = and i64 %176, 1
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %191, label %184

184:
  %185 = add nsw i64 %176, -1
  %186 = load i32, ptr %168, align 4
  %187 = tail call i32 @llvm.smin.i32(i32 %179, i32 %186)
  store i32 %187, ptr %168, align 4
  %188 = tail call i32 @llvm.smax.i32(i32 %179, i32 %186)
  %189 = icmp eq i32 %186, %179
  %190 = or i1 %175, %189
  br label %191

191:
  %192 = phi i32 [ %179, %181 ], [ %188, %184 ]
  %193 = phi i1 [ %175, %181 ], [ %190, %184 ]
  %194 = phi i64 [ %176, %181 ], [ %185, %184 ]
  %195 = phi i64 [ %139, %181 ], [ %166, %184 ]
  %196 = phi i32 [ poison, %181 ], [ %188, %184 ]
  %197 = phi i1 [ poison, %181 ], [ %190, %184 ]
  %198 = icmp eq i64 %176, 1
  br i1 %198, label %169, label %199

199:
  %200 = shl i64 %195, 2
  %201 = getelementptr i8, ptr %19, i64 %200
  %202 = add nsw i64 %194, 4
  br label %203

203:
  %204 = phi i64 [ %220, %203 ], [ %202, %199 ]
  %205 = phi ptr [ %219, %203 ], [ %201, %199 ]
  %206 = phi i32 [ %216, %203 ], [ %192, %199 ]
  %207 = phi i1 [ %218, %203 ], [ %193, %199 ]
  %208 = getelementptr i8, ptr %205, i64 -4
  %209 = load i32, ptr %208, align 4
  %210 = tail call i32 @llvm.smin.i32(i32 %206, i32 %209)
  store i32 %210, ptr %208, align 4
  %211 = tail call i32 @llvm.smax.i32(i32 %206, i32 %209)
  %212 = icmp eq i32 %209, %206
  %213 = or i1 %207, %212
  %214 = load i32, ptr %205, align 4
  %215 = tail call i32 @llvm.smin.i32(i32 %211, i32 %214)
  store i32 %215, ptr %205, align 4
  %216 = tail call i32 @llvm.smax.i32(i32 %211, i32 %214)
  %217 = icmp eq i32 %214, %211
  %218 = or i1 %213, %217
  %219 = getelementptr i8, ptr %205, i64 8
  %220 = add nsw i64 %204, -2
  %221 = icmp sgt i64 %204, 6
  br i1 %221, label %203, label %169

222:
  %223 = getelementptr i64, ptr %4, i64 %147
  %224 = load i64, ptr %223, align 8
  %225 = add nsw i64 %161, %139
  %226 = load i32, ptr %165, align 4
  %227 = icmp ugt i32 %226, 65534
  br i1 %227, label %288, label %228

228:
  %229 = add nuw nsw i32 %226, 1
  %230 = zext nneg i32 %229 to i64
  %231 = icmp eq i64 %161, 1
  br i1 %231, label %264, label %232

232:
  %233 = getelementptr i8, ptr %165, i64 4
  %234 = load i32, ptr %233, align 4
  %235 = icmp ugt i32 %234, 65534
  br i1 %235, label %288, label %236

236:
  %237 = shl nuw nsw i64 %230, 16
  %238 = add nuw nsw i32 %234, 1
  %239 = zext nneg i32 %238 to i64
  %240 = or i64 %237, %239
  %241 = icmp samesign ugt i64 %161, 2
  br i1 %241, label %242, label %264

242:
  %243 = getelementptr i8, ptr %165, i64 8
  %244 = load i32, ptr %243, align 4
  %245 = icmp ugt i32 %244, 65534
  br i1 %245, label %288, label %246

246:
  %247 = shl nuw nsw i64 %240, 16
  %248 = add nuw nsw i32 %244, 1
  %249 = zext nneg i32 %248 to i64
  %250 = or i64 %247, %249
  %251 = icmp eq i64 %161, 3
  br i1 %251, label %264, label %252

252:
  %253 = getelementptr i8, ptr %165, i64 12
  %254 = load i32, ptr %253, align 4
  %255 = icmp ugt i32 %254, 65534
  br i1 %255, label %288, label %256

256:
  %257 = shl nuw i64 %250, 16
  %258 = add nuw nsw i32 %254, 1
  %259 = zext nneg i32 %258 to i64
  %260 = or i64 %257, %259
  %261 = icmp samesign ugt i64 %161, 4
  br i1 %261, label %288, label %264

262:
  store i64 %267, ptr %273, align 8
  %263 = getelementptr i8, ptr %273, i64 8
  store i64 %139, ptr %263, align 8
  br label %288

264:
  %265 = phi i64 [ %490, %487 ], [ %225, %228 ], [ %225, %236 ], [ %225, %246 ], [ %225, %256 ]
  %266 = phi i64 [ %489, %487 ], [ %224, %228 ], [ %224, %236 ], [ %224, %246 ], [ %224, %256 ]
  %267 = phi i64 [ 0, %487 ], [ %230, %228 ], [ %240, %236 ], [ %250, %246 ], [ %260, %256 ]
  %268 = lshr i64 %267, 29
  %269 = xor i64 %268, %267
  %270 = mul i64 %269, -7046029254386353131
  %271 = lshr i64 %270, 44
  %272 = and i64 %271, 1048560
  %273 = getelementptr i8, ptr %15, i64 %272
  %274 = load i64, ptr %273, align 8
  %275 = icmp eq i64 %274, %267
  br i1 %275, label %493, label %262

276:
  %277 = getelementptr i32, ptr %9, i64 %495
  %278 = getelementptr i32, ptr %277, i64 %161
  %279 = load i32, ptr %278, align 4
  %280 = sext i32 %279 to i64
  %281 = sub nsw i64 %266, %280
  %282 = icmp slt i64 %281, 2147483648
  br i1 %282, label %283, label %288

283:
  %284 = trunc i64 %266 to i32
  %285 = sub i32 %279, %284
  %286 = shl nsw i64 %161, 2
  %287 = getelementptr inbounds i8, ptr %277, i64 %286
  store i32 %285, ptr %287, align 4
  br label %301

288:
  %289 = phi i64 [ %266, %276 ], [ %266, %493 ], [ %224, %256 ], [ %224, %232 ], [ %224, %242 ], [ %224, %252 ], [ %224, %222 ], [ %266, %262 ]
  %290 = phi i64 [ %265, %276 ], [ %265, %493 ], [ %225, %256 ], [ %225, %232 ], [ %225, %242 ], [ %225, %252 ], [ %225, %222 ], [ %265, %262 ]
  %291 = trunc i64 %289 to i32
  %292 = sub i32 0, %291
  %293 = getelementptr i32, ptr %9, i64 %290
  store i32 %292, ptr %293, align 4
  %294 = add i64 %161, %139
  %295 = add i64 %294, 1
  br label %301

296:
  %297 = phi i64 [ %306, %477 ], [ %302, %301 ]
  %298 = icmp slt i64 %68, %7
  br i1 %298, label %304, label %299

299:
  %300 = phi i64 [ %492, %491 ], [ %10, %16 ], [ %297, %296 ]
  store i64 %300, ptr %0, align 8
  ret i32 0

301:
  %302 = phi i64 [ %139, %283 ], [ %295, %288 ]
  %303 = icmp samesign ugt i64 %140, 1
  br i1 %303, label %138, label %296

304:
  %305 = phi i64 [ %68, %296 ], [ %6, %18 ]
  %306 = phi i64 [ %297, %296 ], [ %10, %18 ]
  %307 = add nsw i64 %305, 1
  %308 = getelementptr i64, ptr %3, i64 %305
  %309 = load i64, ptr %308, align 8
  %310 = add nsw i64 %309, 4096
  %311 = add i64 %305, 1024
  %312 = tail call i64 @llvm.smin.i64(i64 %311, i64 %7)
  %313 = icmp sgt i64 %7, %307
  br i1 %313, label %51, label %67

314:
  %315 = phi i64 [ %61, %60 ], [ %307, %57 ]
  %316 = sub i64 %315, %59
  %317 = icmp eq i64 %316, -1
  br i1 %317, label %67, label %60

318:
  %319 = phi i64 [ %136, %131 ], [ %71, %67 ]
  %320 = phi i32 [ %137, %131 ], [ 0, %67 ]
  %321 = getelementptr i32, ptr %12, i64 %319
  store i32 %320, ptr %321, align 4
  %322 = load i64, ptr %308, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(128) %14, i8 0, i64 128, i1 false)
  %323 = sub i64 %68, %305
  %324 = icmp sgt i64 %323, 0
  br i1 %324, label %325, label %361

325:
  %326 = add nuw i64 %323, 1
  %327 = shl i64 %305, 3
  %328 = getelementptr i8, ptr %3, i64 %327
  br label %424

329:
  %330 = load i32, ptr %14, align 4
  %331 = load i32, ptr %20, align 4
  %332 = load i32, ptr %21, align 4
  %333 = load i32, ptr %22, align 4
  %334 = load i32, ptr %23, align 4
  %335 = load i32, ptr %24, align 4
  %336 = load i32, ptr %25, align 4
  %337 = load i32, ptr %26, align 4
  %338 = load i32, ptr %27, align 4
  %339 = load i32, ptr %28, align 4
  %340 = load i32, ptr %29, align 4
  %341 = load i32, ptr %30, align 4
  %342 = load i32, ptr %31, align 4
  %343 = load i32, ptr %32, align 4
  %344 = load i32, ptr %33, align 4
  %345 = load i32, ptr %34, align 4
  %346 = load i32, ptr %35, align 4
  %347 = load i32, ptr %36, align 4
  %348 = load i32, ptr %37, align 4
  %349 = load i32, ptr %38, align 4
  %350 = load i32, ptr %39, align 4
  %351 = load i32, ptr %40, align 4
  %352 = load i32, ptr %41, align 4
  %353 = load i32, ptr %42, align 4
  %354 = load i32, ptr %43, align 4
  %355 = load i32, ptr %44, align 4
  %356 = load i32, ptr %45, align 4
  %357 = load i32, ptr %46, align 4
  %358 = load i32, ptr %47, align 4
  %359 = load i32, ptr %48, align 4
  %360 = load i32, ptr %49, align 4
  br label %361

361:
  %362 = phi i32 [ %360, %329 ], [ 0, %318 ]
  %363 = phi i32 [ %359, %329 ], [ 0, %318 ]
  %364 = phi i32 [ %358, %329 ], [ 0, %318 ]
  %365 = phi i32 [ %357, %329 ], [ 0, %318 ]
  %366 = phi i32 [ %356, %329 ], [ 0, %318 ]
  %367 = phi i32 [ %355, %329 ], [ 0, %318 ]
  %368 = phi i32 [ %354, %329 ], [ 0, %318 ]
  %369 = phi i32 [ %353, %329 ], [ 0, %318 ]
  %370 = phi i32 [ %352, %329 ], [ 0, %318 ]
  %371 = phi i32 [ %351, %329 ], [ 0, %318 ]
  %372 = phi i32 [ %350, %329 ], [ 0, %318 ]
  %373 = phi i32 [ %349, %329 ], [ 0, %318 ]
  %374 = phi i32 [ %348, %329 ], [ 0, %318 ]
  %375 = phi i32 [ %347, %329 ], [ 0, %318 ]
  %376 = phi i32 [ %346, %329 ], [ 0, %318 ]
  %377 = phi i32 [ %345, %329 ], [ 0, %318 ]
  %378 = phi i32 [ %344, %329 ], [ 0, %318 ]
  %379 = phi i32 [ %343, %329 ], [ 0, %318 ]
  %380 = phi i32 [ %342, %329 ], [ 0, %318 ]
  %381 = phi i32 [ %341, %329 ], [ 0, %318 ]
  %382 = phi i32 [ %340, %329 ], [ 0, %318 ]
  %383 = phi i32 [ %339, %329 ], [ 0, %318 ]
  %384 = phi i32 [ %338, %329 ], [ 0, %318 ]
  %385 = phi i32 [ %337, %329 ], [ 0, %318 ]
  %386 = phi i32 [ %336, %329 ], [ 0, %318 ]
  %387 = phi i32 [ %335, %329 ], [ 0, %318 ]
  %388 = phi i32 [ %334, %329 ], [ 0, %318 ]
  %389 = phi i32 [ %333, %329 ], [ 0, %318 ]
  %390 = phi i32 [ %332, %329 ], [ 0, %318 ]
  %391 = phi i32 [ %331, %329 ], [ 0, %318 ]
  %392 = phi i32 [ %330, %329 ], [ 0, %318 ]
  store i32 0, ptr %14, align 4
  store i32 %392, ptr %20, align 4
  %393 = add i32 %392, %391
  store i32 %393, ptr %21, align 4
  %394 = add i32 %393, %390
  store i32 %394, ptr %22, align 4
  %395 = add i32 %394, %389
  store i32 %395, ptr %23, align 4
  %396 = add i32 %395, %388
  store i32 %396, ptr %24, align 4
  %397 = add i32 %396, %387
  store i32 %397, ptr %25, align 4
  %398 = add i32 %397, %386
  store i32 %398, ptr %26, align 4
  %399 = add i32 %398, %385
  store i32 %399, ptr %27, align 4
  %400 = add i32 %399, %384
  store i32 %400, ptr %28, align 4
  %401 = add i32 %400, %383
  store i32 %401, ptr %29, align 4
  %402 = add i32 %401, %382
  store i32 %402, ptr %30, align 4
  %403 = add i32 %402, %381
  store i32 %403, ptr %31, align 4
  %404 = add i32 %403, %380
  store i32 %404, ptr %32, align 4
  %405 = add i32 %404, %379
  store i32 %405, ptr %33, align 4
  %406 = add i32 %405, %378
  store i32 %406, ptr %34, align 4
  %407 = add i32 %406, %377
  store i32 %407, ptr %35, align 4
  %408 = add i32 %407, %376
  store i32 %408, ptr %36, align 4
  %409 = add i32 %408, %375
  store i32 %409, ptr %37, align 4
  %410 = add i32 %409, %374
  store i32 %410, ptr %38, align 4
  %411 = add i32 %410, %373
  store i32 %411, ptr %39, align 4
  %412 = add i32 %411, %372
  store i32 %412, ptr %40, align 4
  %413 = add i32 %412, %371
  store i32 %413, ptr %41, align 4
  %414 = add i32 %413, %370
  store i32 %414, ptr %42, align 4
  %415 = add i32 %414, %369
  store i32 %415, ptr %43, align 4
  %416 = add i32 %415, %368
  store i32 %416, ptr %44, align 4
  %417 = add i32 %416, %367
  store i32 %417, ptr %45, align 4
  %418 = add i32 %366, %417
  store i32 %418, ptr %46, align 4
  %419 = add i32 %365, %418
  store i32 %419, ptr %47, align 4
  %420 = add i32 %364, %419
  store i32 %420, ptr %48, align 4
  %421 = add i32 %363, %420
  store i32 %421, ptr %49, align 4
  %422 = add i32 %362, %421
  store i32 %422, ptr %50, align 4
  %423 = icmp slt i64 %323, 1
  br i1 %423, label %477, label %447

424:
  %425 = phi ptr [ %427, %424 ], [ %328, %325 ]
  %426 = phi i64 [ %443, %424 ], [ %326, %325 ]
  %427 = getelementptr i8, ptr %425, i64 8
  %428 = load i64, ptr %427, align 8
  %429 = sub nsw i64 %428, %322
  %430 = getelementptr i32, ptr %12, i64 %429
  %431 = load i32, ptr %430, align 4
  %432 = load i64, ptr %425, align 8
  %433 = sub nsw i64 %432, %322
  %434 = getelementptr i32, ptr %12, i64 %433
  %435 = load i32, ptr %434, align 4
  %436 = sext i32 %431 to i64
  %437 = sext i32 %435 to i64
  %438 = sub nsw i64 %436, %437
  %439 = tail call i64 @llvm.smin.i64(i64 %438, i64 31)
  %440 = getelementptr i32, ptr %14, i64 %439
  %441 = load i32, ptr %440, align 4
  %442 = add i32 %441, 1
  store i32 %442, ptr %440, align 4
  %443 = add i64 %426, -1
  %444 = icmp samesign ugt i64 %443, 1
  br i1 %444, label %424, label %329

445:
  %446 = load i32, ptr %20, align 4
  br label %477

447:
  %448 = shl i64 %305, 3
  %449 = getelementptr i8, ptr %3, i64 %448
  %450 = getelementptr i8, ptr %449, i64 8
  br label %451

451:
  %452 = phi i64 [ 0, %447 ], [ %475, %451 ]
  %453 = shl i64 %452, 3
  %454 = getelementptr i8, ptr %450, i64 %453
  %455 = getelementptr i8, ptr %454, i64 -8
  %456 = load i64, ptr %454, align 8
  %457 = sub nsw i64 %456, %322
  %458 = getelementptr i32, ptr %12, i64 %457
  %459 = load i32, ptr %458, align 4
  %460 = load i64, ptr %455, align 8
  %461 = sub nsw i64 %460, %322
  %462 = getelementptr i32, ptr %12, i64 %461
  %463 = load i32, ptr %462, align 4
  %464 = sext i32 %459 to i64
  %465 = sext i32 %463 to i64
  %466 = sub nsw i64 %464, %465
  %467 = tail call i64 @llvm.smin.i64(i64 %466, i64 31)
  %468 = getelementptr i32, ptr %14, i64 %467
  %469 = load i32, ptr %468, align 4
  %470 = sext i32 %469 to i64
  %471 = getelementptr i32, ptr %13, i64 %470
  %472 = trunc i64 %452 to i32
  store i32 %472, ptr %471, align 4
  %473 = load i32, ptr %468, align 4
  %474 = add i32 %473, 1
  store i32 %474, ptr %468, align 4
  %475 = add nuw nsw i64 %452, 1
  %476 = icmp eq i64 %323, %475
  br i1 %476, label %445, label %451

477:
  %478 = phi i32 [ %446, %445 ], [ %392, %361 ]
  %479 = sext i32 %478 to i64
  %480 = add i64 %305, %479
  %481 = sub i64 %68, %480
  %482 = icmp slt i64 %481, 1
  br i1 %482, label %296, label %483

483:
  %484 = shl i64 %305, 3
  %485 = getelementptr i8, ptr %3, i64 %484
  br label %138

486:
  br i1 %170, label %491, label %222

487:
  %488 = getelementptr i64, ptr %4, i64 %147
  %489 = load i64, ptr %488, align 8
  %490 = add nsw i64 %161, %139
  br label %264

491:
  %492 = xor i64 %147, -1
  br label %299

493:
  %494 = getelementptr i8, ptr %273, i64 8
  %495 = load i64, ptr %494, align 8
  %496 = icmp slt i64 %495, %139
  br i1 %496, label %276, label %288
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

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

