; af92e8c7f33fe4397b87cbc641317bc157640f15bca344fc9d4e8df79205ca4e
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
  %67 = getelementptr i8, ptr %43, i64 40
  %68 = getelementptr i8, ptr %43, i64 56
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
  br label %253

218:
  store i64 %2, ptr %12, align 8
  store i64 %3, ptr %13, align 8
  %219 = load i64, ptr %43, align 8
  %220 = getelementptr i8, ptr %43, i64 8
  %221 = load i64, ptr %220, align 8
  %222 = getelementptr i8, ptr %43, i64 32
  %223 = load i64, ptr %222, align 8
  %224 = icmp eq i64 %223, 0
  br i1 %224, label %225, label %1371

225:
  %226 = getelementptr i8, ptr %43, i64 40
  %227 = getelementptr i8, ptr %43, i64 56
  %228 = getelementptr i8, ptr %19, i64 8
  %229 = getelementptr i8, ptr %43, i64 72
  %230 = getelementptr i8, ptr %43, i64 64
  %231 = getelementptr i8, ptr %43, i64 48
  %232 = getelementptr i8, ptr %43, i64 16
  %233 = getelementptr i8, ptr %43, i64 24
  %234 = getelementptr i8, ptr %37, i64 8
  %235 = getelementptr i8, ptr %28, i64 24
  %236 = getelementptr i8, ptr %7, i64 4
  br label %237

237:
  %238 = phi i64 [ %221, %225 ], [ %624, %623 ]
  %239 = phi i64 [ %219, %225 ], [ %625, %623 ]
  %240 = phi i64 [ 0, %225 ], [ %626, %623 ]
  %241 = getelementptr i64, ptr %12, i64 %240
  %242 = load i64, ptr %241, align 8
  %243 = icmp eq i64 %240, 0
  br i1 %243, label %244, label %249

244:
  %245 = load i64, ptr %43, align 8
  %246 = load i64, ptr %220, align 8
  %247 = load i64, ptr %13, align 8
  %248 = icmp eq i64 %242, %247
  br i1 %248, label %253, label %315

249:
  %250 = getelementptr i64, ptr %13, i64 %240
  %251 = load i64, ptr %250, align 8
  %252 = icmp eq i64 %242, %251
  br i1 %252, label %255, label %315

253:
  %254 = phi i64 [ %1375, %1371 ], [ %217, %216 ], [ %3, %244 ]
  store i64 %254, ptr %0, align 8
  ret i32 0

255:
  %256 = add nsw i64 %240, -1
  %257 = getelementptr i64, ptr %15, i64 %256
  %258 = load i64, ptr %257, align 8
  %259 = getelementptr i64, ptr %12, i64 %256
  %260 = load i64, ptr %259, align 8
  %261 = getelementptr i32, ptr %9, i64 %258
  %262 = getelementptr i32, ptr %261, i64 %260
  %263 = getelementptr i8, ptr %262, i64 -4
  %264 = load i32, ptr %263, align 4
  %265 = load i32, ptr %20, align 4
  %266 = icmp eq i32 %265, %264
  br i1 %266, label %275, label %267

267:
  %268 = phi i64 [ %269, %267 ], [ 0, %255 ]
  %269 = add nuw i64 %268, 1
  %270 = shl i64 %268, 2
  %271 = getelementptr i8, ptr %20, i64 %270
  %272 = getelementptr i8, ptr %271, i64 4
  %273 = load i32, ptr %272, align 4
  %274 = icmp eq i32 %273, %264
  br i1 %274, label %275, label %267

275:
  %276 = phi i64 [ 0, %255 ], [ %269, %267 ]
  %277 = add nsw i64 %276, 1
  %278 = icmp slt i64 %277, %240
  br i1 %278, label %279, label %627

279:
  %280 = xor i64 %276, -1
  %281 = add i64 %240, %280
  %282 = add nsw i64 %240, -2
  %283 = sub i64 %282, %276
  %284 = and i64 %281, 3
  %285 = icmp eq i64 %284, 0
  br i1 %285, label %297, label %286

286:
  %287 = phi i64 [ %295, %286 ], [ %284, %279 ]
  %288 = phi i64 [ %289, %286 ], [ %276, %279 ]
  %289 = add i64 %288, 1
  %290 = shl i64 %289, 2
  %291 = getelementptr i8, ptr %20, i64 %290
  %292 = load i32, ptr %291, align 4
  %293 = shl i64 %288, 2
  %294 = getelementptr i8, ptr %20, i64 %293
  store i32 %292, ptr %294, align 4
  %295 = add nsw i64 %287, -1
  %296 = icmp eq i64 %295, 0
  br i1 %296, label %297, label %286

297:
  %298 = phi i64 [ %276, %279 ], [ %289, %286 ]
  %299 = icmp ult i64 %283, 3
  br i1 %299, label %627, label %300

300:
  %301 = phi i64 [ %310, %300 ], [ %298, %297 ]
  %302 = shl i64 %301, 2
  %303 = getelementptr i8, ptr %20, i64 %302
  %304 = getelementptr i8, ptr %303, i64 4
  %305 = load i32, ptr %304, align 4
  store i32 %305, ptr %303, align 4
  %306 = getelementptr i8, ptr %303, i64 8
  %307 = load i32, ptr %306, align 4
  store i32 %307, ptr %304, align 4
  %308 = getelementptr i8, ptr %303, i64 12
  %309 = load i32, ptr %308, align 4
  store i32 %309, ptr %306, align 4
  %310 = add i64 %301, 4
  %311 = shl i64 %310, 2
  %312 = getelementptr i8, ptr %20, i64 %311
  %313 = load i32, ptr %312, align 4
  store i32 %313, ptr %308, align 4
  %314 = icmp eq i64 %256, %310
  br i1 %314, label %627, label %300

315:
  %316 = phi i64 [ %239, %249 ], [ %245, %244 ]
  %317 = phi i64 [ %238, %249 ], [ %246, %244 ]
  %318 = add nsw i64 %242, 1
  %319 = shl i64 %240, 3
  %320 = getelementptr i8, ptr %12, i64 %319
  store i64 %318, ptr %320, align 8
  %321 = getelementptr i64, ptr %15, i64 %240
  %322 = load i64, ptr %321, align 8
  %323 = add nsw i64 %322, %242
  %324 = getelementptr i32, ptr %9, i64 %323
  %325 = load i32, ptr %324, align 4
  %326 = getelementptr i64, ptr %10, i64 %323
  %327 = load i64, ptr %326, align 8
  %328 = load i64, ptr %226, align 8
  %329 = icmp slt i64 %327, %328
  br i1 %329, label %627, label %330

330:
  %331 = getelementptr i64, ptr %18, i64 %240
  %332 = load i64, ptr %331, align 8
  %333 = add nsw i64 %240, 1
  %334 = load i64, ptr %227, align 8
  %335 = icmp slt i64 %333, %334
  br i1 %335, label %336, label %517

336:
  %337 = getelementptr i64, ptr %14, i64 %240
  %338 = load i64, ptr %337, align 8
  %339 = shl i64 %338, 1
  %340 = add i64 %322, 2
  %341 = add i64 %340, %339
  %342 = load i64, ptr %228, align 8
  %343 = icmp sgt i64 %341, %342
  br i1 %343, label %516, label %344

344:
  %345 = getelementptr i64, ptr %11, i64 %322
  %346 = getelementptr i64, ptr %345, i64 %242
  %347 = load i64, ptr %346, align 8
  %348 = getelementptr i8, ptr %346, i64 8
  %349 = load i64, ptr %348, align 8
  %350 = getelementptr i64, ptr %16, i64 %240
  %351 = load i64, ptr %350, align 8
  %352 = load i64, ptr %19, align 8
  %353 = load i64, ptr %229, align 8
  %354 = sub nsw i64 %352, %353
  %355 = select i1 %243, ptr %5, ptr %7
  %356 = select i1 %243, ptr %6, ptr %8
  %357 = sub i64 %349, %347
  %358 = icmp slt i64 %357, 1
  br i1 %358, label %507, label %359

359:
  %360 = getelementptr i8, ptr %355, i64 4
  br label %361

361:
  %362 = phi i64 [ %416, %413 ], [ %351, %359 ]
  %363 = phi i64 [ %365, %413 ], [ %357, %359 ]
  %364 = phi i64 [ %366, %413 ], [ %347, %359 ]
  %365 = add nsw i64 %363, -1
  %366 = add i64 %364, 1
  %367 = add nsw i64 %364, 12
  %368 = icmp slt i64 %367, %349
  br i1 %368, label %418, label %369

369:
  %370 = icmp sgt i64 %362, %354
  br i1 %370, label %516, label %371

371:
  %372 = getelementptr i32, ptr %356, i64 %364
  %373 = load i32, ptr %372, align 4
  %374 = zext i32 %373 to i64
  %375 = add nuw nsw i64 %374, 2
  %376 = getelementptr i32, ptr %355, i64 %375
  %377 = load i32, ptr %376, align 4
  %378 = icmp sgt i32 %377, -1
  br i1 %378, label %379, label %425

379:
  %380 = phi i64 [ %381, %379 ], [ %375, %371 ]
  %381 = add i64 %380, 1
  %382 = shl i64 %380, 2
  %383 = getelementptr i8, ptr %355, i64 %382
  %384 = getelementptr i8, ptr %383, i64 4
  %385 = load i32, ptr %384, align 4
  %386 = icmp sgt i32 %385, -1
  br i1 %386, label %379, label %425

387:
  %388 = phi ptr [ %434, %431 ], [ %410, %405 ]
  %389 = phi i64 [ %432, %431 ], [ %409, %405 ]
  %390 = phi i64 [ %362, %431 ], [ %411, %405 ]
  %391 = load i32, ptr %388, align 4
  %392 = sext i32 %391 to i64
  %393 = shl i64 %390, 2
  %394 = getelementptr i8, ptr %7, i64 %393
  store i32 %391, ptr %394, align 4
  %395 = getelementptr i64, ptr %22, i64 %392
  %396 = load i64, ptr %395, align 8
  %397 = icmp eq i64 %396, 0
  br i1 %397, label %398, label %405

398:
  %399 = ashr i64 %392, 6
  %400 = getelementptr i64, ptr %23, i64 %399
  %401 = load i64, ptr %400, align 8
  %402 = and i64 %392, 63
  %403 = shl nuw i64 1, %402
  %404 = or i64 %401, %403
  store i64 %404, ptr %400, align 8
  br label %405

405:
  %406 = sub nsw i64 %396, %428
  %407 = shl nsw i64 %392, 3
  %408 = getelementptr i8, ptr %22, i64 %407
  store i64 %406, ptr %408, align 8
  %409 = add i64 %389, -1
  %410 = getelementptr i8, ptr %388, i64 4
  %411 = add i64 %390, 1
  %412 = icmp samesign ugt i64 %409, 1
  br i1 %412, label %387, label %413

413:
  %414 = phi i64 [ %362, %425 ], [ %411, %405 ]
  %415 = getelementptr i32, ptr %7, i64 %414
  store i32 %426, ptr %415, align 4
  %416 = add nsw i64 %414, 1
  %417 = icmp sgt i64 %363, 1
  br i1 %417, label %361, label %507

418:
  %419 = shl i64 %366, 2
  %420 = getelementptr i8, ptr %356, i64 %419
  %421 = getelementptr i8, ptr %420, i64 44
  %422 = load i32, ptr %421, align 4
  %423 = zext i32 %422 to i64
  %424 = getelementptr i32, ptr %355, i64 %423
  tail call void @llvm.prefetch.p0(ptr readonly %424, i32 0, i32 3, i32 1)
  br label %369

425:
  %426 = phi i32 [ %377, %371 ], [ %385, %379 ]
  %427 = phi i64 [ %375, %371 ], [ %381, %379 ]
  %428 = sext i32 %426 to i64
  %429 = sub i64 %374, %427
  %430 = icmp sgt i64 %429, -2
  br i1 %430, label %413, label %431

431:
  %432 = sub i64 %427, %374
  %433 = shl nuw nsw i64 %374, 2
  %434 = getelementptr i8, ptr %360, i64 %433
  br label %387

435:
  %436 = getelementptr i8, ptr %16, i64 %319
  %437 = getelementptr i8, ptr %436, i64 8
  store i64 %508, ptr %437, align 8
  %438 = load i64, ptr %331, align 8
  %439 = load i64, ptr %226, align 8
  %440 = getelementptr i8, ptr %15, i64 %319
  %441 = load i64, ptr %440, align 8
  %442 = getelementptr i8, ptr %14, i64 %319
  %443 = load i64, ptr %442, align 8
  %444 = add i64 %441, 1
  %445 = add i64 %444, %443
  %446 = getelementptr i64, ptr %10, i64 %441
  %447 = getelementptr i64, ptr %446, i64 %242
  %448 = load i64, ptr %447, align 8
  %449 = ashr i64 %318, 6
  %450 = ashr i64 %443, 6
  %451 = sub nsw i64 %450, %449
  %452 = icmp sgt i64 %451, -1
  br i1 %452, label %453, label %510

453:
  %454 = add nuw nsw i64 %451, 1
  %455 = getelementptr i32, ptr %9, i64 %441
  br label %456

456:
  %457 = phi i64 [ 0, %453 ], [ %491, %489 ]
  %458 = phi i64 [ %438, %453 ], [ %490, %489 ]
  %459 = phi i64 [ %454, %453 ], [ %461, %489 ]
  %460 = phi i64 [ %449, %453 ], [ %462, %489 ]
  %461 = add nsw i64 %459, -1
  %462 = add nsw i64 %460, 1
  %463 = getelementptr i64, ptr %23, i64 %460
  %464 = load i64, ptr %463, align 8
  store i64 0, ptr %463, align 8
  %465 = icmp eq i64 %464, 0
  br i1 %465, label %489, label %466

466:
  %467 = shl i64 %460, 6
  br label %493

468:
  %469 = getelementptr i32, ptr %455, i64 %502
  %470 = load i32, ptr %469, align 4
  %471 = getelementptr i32, ptr %21, i64 %494
  store i32 %470, ptr %471, align 4
  %472 = add nsw i64 %494, 1
  br label %485

473:
  %474 = icmp slt i64 %504, %439
  br i1 %474, label %485, label %475

475:
  %476 = getelementptr i32, ptr %455, i64 %502
  %477 = load i32, ptr %476, align 4
  %478 = add nsw i64 %495, %445
  %479 = getelementptr i32, ptr %9, i64 %478
  store i32 %477, ptr %479, align 4
  %480 = getelementptr i64, ptr %10, i64 %478
  store i64 %504, ptr %480, align 8
  %481 = trunc i64 %495 to i32
  %482 = shl i64 %502, 2
  %483 = getelementptr i8, ptr %24, i64 %482
  store i32 %481, ptr %483, align 4
  %484 = add nsw i64 %495, 1
  br label %485

485:
  %486 = phi i64 [ %495, %468 ], [ %484, %475 ], [ %495, %473 ]
  %487 = phi i64 [ %472, %468 ], [ %494, %475 ], [ %494, %473 ]
  %488 = icmp eq i64 %496, %498
  br i1 %488, label %489, label %493

489:
  %490 = phi i64 [ %458, %456 ], [ %487, %485 ]
  %491 = phi i64 [ %457, %456 ], [ %486, %485 ]
  %492 = icmp sgt i64 %459, 1
  br i1 %492, label %456, label %510

493:
  %494 = phi i64 [ %487, %485 ], [ %458, %466 ]
  %495 = phi i64 [ %486, %485 ], [ %457, %466 ]
  %496 = phi i64 [ %499, %485 ], [ %464, %466 ]
  %497 = sub i64 0, %496
  %498 = and i64 %496, %497
  %499 = xor i64 %498, %496
  %500 = add i64 %498, -1
  %501 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %500)
  %502 = add nsw i64 %501, %467
  %503 = getelementptr i64, ptr %22, i64 %502
  %504 = load i64, ptr %503, align 8
  store i64 0, ptr %503, align 8
  %505 = getelementptr i32, ptr %24, i64 %502
  store i32 -1, ptr %505, align 4
  %506 = icmp eq i64 %504, %448
  br i1 %506, label %468, label %473

507:
  %508 = phi i64 [ %351, %344 ], [ %416, %413 ]
  %509 = icmp slt i64 %508, 0
  br i1 %509, label %516, label %435

510:
  %511 = phi i64 [ %438, %435 ], [ %490, %489 ]
  %512 = phi i64 [ 0, %435 ], [ %491, %489 ]
  %513 = getelementptr i64, ptr %15, i64 %333
  store i64 %445, ptr %513, align 8
  %514 = getelementptr i64, ptr %14, i64 %333
  store i64 %512, ptr %514, align 8
  %515 = icmp slt i64 %511, 0
  br i1 %515, label %516, label %517

516:
  store i64 2, ptr %222, align 8
  br label %1371

517:
  %518 = phi i64 [ 0, %330 ], [ %512, %510 ]
  %519 = phi i64 [ %332, %330 ], [ %511, %510 ]
  %520 = icmp eq i64 %518, 0
  %521 = zext i1 %520 to i8
  call void @llvm.lifetime.start.p0(ptr nonnull %52)
  call void @llvm.lifetime.start.p0(ptr nonnull %53)
  call void @llvm.lifetime.start.p0(ptr nonnull %54)
  %522 = load i64, ptr %230, align 8
  %523 = icmp eq i64 %522, 0
  br i1 %523, label %525, label %524

524:
  call fastcc void @2(ptr nonnull %52, i64 %333, i64 %519, i64 %327, ptr nonnull %43, ptr %44)
  br label %550

525:
  %526 = icmp sgt i64 %519, 0
  br i1 %526, label %527, label %528

527:
  call fastcc void @3(ptr nonnull %53, ptr readonly %20, i64 %240, i32 %325, ptr readonly %21, i64 %519, i64 %327, i8 range(i8 0, 2) %521, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %45, ptr %46, ptr %47, ptr %48)
  br label %550

528:
  %529 = load i64, ptr %231, align 8
  %530 = icmp sgt i64 %529, %333
  br i1 %530, label %550, label %531

531:
  %532 = load i64, ptr %227, align 8
  %533 = icmp slt i64 %240, %532
  br i1 %533, label %534, label %550

534:
  %535 = load i64, ptr %43, align 8
  %536 = load i64, ptr %220, align 8
  %537 = load i64, ptr %232, align 8
  %538 = icmp slt i64 %535, %537
  br i1 %538, label %539, label %543

539:
  %540 = add nsw i64 %536, %333
  %541 = load i64, ptr %233, align 8
  %542 = icmp sgt i64 %540, %541
  br i1 %542, label %543, label %544

543:
  store i64 1, ptr %222, align 8
  br label %550

544:
  call fastcc void @4(ptr nonnull %54, ptr readonly %20, i64 %240, i32 %325, ptr %38, i64 %536)
  %545 = getelementptr i64, ptr %39, i64 %535
  store i64 %540, ptr %545, align 8
  %546 = getelementptr i64, ptr %40, i64 %535
  store i64 %327, ptr %546, align 8
  %547 = getelementptr i8, ptr %41, i64 %535
  store i8 1, ptr %547, align 1
  %548 = getelementptr i8, ptr %42, i64 %535
  store i8 %521, ptr %548, align 1
  %549 = add nsw i64 %535, 1
  store i64 %549, ptr %43, align 8
  store i64 %540, ptr %220, align 8
  br label %550

550:
  call void @llvm.lifetime.end.p0(ptr nonnull %52)
  call void @llvm.lifetime.end.p0(ptr nonnull %53)
  call void @llvm.lifetime.end.p0(ptr nonnull %54)
  %551 = icmp sgt i64 %518, 0
  br i1 %551, label %552, label %619

552:
  %553 = load i64, ptr %222, align 8
  %554 = icmp eq i64 %553, 0
  br i1 %554, label %555, label %1371

555:
  %556 = icmp sgt i64 %240, 0
  br i1 %556, label %557, label %633

557:
  %558 = getelementptr i32, ptr %20, i64 %240
  %559 = getelementptr i8, ptr %558, i64 -4
  %560 = load i32, ptr %559, align 4
  %561 = icmp sgt i32 %560, %325
  br i1 %561, label %562, label %633

562:
  %563 = phi i64 [ %570, %569 ], [ %240, %557 ]
  %564 = shl i64 %563, 2
  %565 = getelementptr i8, ptr %20, i64 %564
  %566 = getelementptr i8, ptr %565, i64 -4
  %567 = load i32, ptr %566, align 4
  store i32 %567, ptr %565, align 4
  %568 = icmp sgt i64 %563, 1
  br i1 %568, label %569, label %633

569:
  %570 = add nsw i64 %563, -1
  %571 = getelementptr i8, ptr %565, i64 -8
  %572 = load i32, ptr %571, align 4
  %573 = icmp sgt i32 %572, %325
  br i1 %573, label %562, label %633

574:
  %575 = phi i64 [ %576, %574 ], [ 0, %1368 ]
  %576 = add nuw i64 %575, 1
  %577 = shl i64 %575, 2
  %578 = getelementptr i8, ptr %20, i64 %577
  %579 = getelementptr i8, ptr %578, i64 4
  %580 = load i32, ptr %579, align 4
  %581 = icmp eq i32 %580, %325
  br i1 %581, label %582, label %574

582:
  %583 = phi i64 [ 0, %1368 ], [ %576, %574 ]
  %584 = icmp slt i64 %583, %240
  br i1 %584, label %585, label %619

585:
  %586 = sub i64 %240, %583
  %587 = and i64 %586, 3
  %588 = icmp eq i64 %587, 0
  br i1 %588, label %600, label %589

589:
  %590 = phi i64 [ %598, %589 ], [ %587, %585 ]
  %591 = phi i64 [ %592, %589 ], [ %583, %585 ]
  %592 = add i64 %591, 1
  %593 = shl i64 %592, 2
  %594 = getelementptr i8, ptr %20, i64 %593
  %595 = load i32, ptr %594, align 4
  %596 = shl i64 %591, 2
  %597 = getelementptr i8, ptr %20, i64 %596
  store i32 %595, ptr %597, align 4
  %598 = add nsw i64 %590, -1
  %599 = icmp eq i64 %598, 0
  br i1 %599, label %600, label %589

600:
  %601 = phi i64 [ %583, %585 ], [ %592, %589 ]
  %602 = sub i64 %583, %240
  %603 = icmp ugt i64 %602, -4
  br i1 %603, label %619, label %604

604:
  %605 = phi i64 [ %614, %604 ], [ %601, %600 ]
  %606 = shl i64 %605, 2
  %607 = getelementptr i8, ptr %20, i64 %606
  %608 = getelementptr i8, ptr %607, i64 4
  %609 = load i32, ptr %608, align 4
  store i32 %609, ptr %607, align 4
  %610 = getelementptr i8, ptr %607, i64 8
  %611 = load i32, ptr %610, align 4
  store i32 %611, ptr %608, align 4
  %612 = getelementptr i8, ptr %607, i64 12
  %613 = load i32, ptr %612, align 4
  store i32 %613, ptr %610, align 4
  %614 = add i64 %605, 4
  %615 = shl i64 %614, 2
  %616 = getelementptr i8, ptr %20, i64 %615
  %617 = load i32, ptr %616, align 4
  store i32 %617, ptr %612, align 4
  %618 = icmp eq i64 %240, %614
  br i1 %618, label %619, label %604

619:
  %620 = phi i64 [ %240, %582 ], [ %333, %1359 ], [ %240, %550 ], [ %240, %600 ], [ %240, %604 ]
  %621 = load i64, ptr %222, align 8
  %622 = icmp eq i64 %621, 0
  br i1 %622, label %623, label %1371

623:
  %624 = phi i64 [ %629, %627 ], [ %317, %619 ]
  %625 = phi i64 [ %628, %627 ], [ %316, %619 ]
  %626 = phi i64 [ %630, %627 ], [ %620, %619 ]
  br label %237

627:
  %628 = phi i64 [ %316, %315 ], [ %239, %275 ], [ %239, %297 ], [ %239, %300 ]
  %629 = phi i64 [ %317, %315 ], [ %238, %275 ], [ %238, %297 ], [ %238, %300 ]
  %630 = phi i64 [ %240, %315 ], [ %256, %275 ], [ %256, %297 ], [ %256, %300 ]
  %631 = load i64, ptr %222, align 8
  %632 = icmp eq i64 %631, 0
  br i1 %632, label %623, label %1371

633:
  %634 = phi i64 [ %240, %557 ], [ %240, %555 ], [ %570, %569 ], [ 0, %562 ]
  %635 = getelementptr i32, ptr %20, i64 %634
  store i32 %325, ptr %635, align 4
  %636 = getelementptr i64, ptr %14, i64 %333
  %637 = load i64, ptr %636, align 8
  %638 = getelementptr i64, ptr %15, i64 %333
  %639 = load i64, ptr %638, align 8
  %640 = getelementptr i64, ptr %16, i64 %240
  %641 = load i64, ptr %640, align 8
  %642 = icmp sgt i64 %637, 1
  br i1 %642, label %643, label %1337

643:
  %644 = getelementptr i8, ptr %16, i64 %319
  %645 = getelementptr i8, ptr %644, i64 8
  %646 = load i64, ptr %645, align 8
  %647 = sub i64 %646, %641
  %648 = icmp slt i64 %647, 1
  br i1 %648, label %1342, label %649

649:
  %650 = add nuw i64 %647, 1
  %651 = shl i64 %641, 2
  %652 = getelementptr i8, ptr %7, i64 %651
  br label %676

653:
  %654 = sub nsw i64 %679, %680
  %655 = icmp sgt i64 %654, 1
  %656 = zext i1 %655 to i64
  %657 = add nsw i64 %681, %656
  %658 = add nsw i64 %679, 1
  %659 = select i1 %655, i64 %658, i64 %680
  br label %667

660:
  %661 = zext nneg i32 %682 to i64
  %662 = getelementptr i32, ptr %24, i64 %661
  %663 = load i32, ptr %662, align 4
  %664 = icmp sgt i32 %663, -1
  %665 = zext i1 %664 to i64
  %666 = add nsw i64 %679, %665
  br label %667

667:
  %668 = phi i32 [ %682, %653 ], [ %663, %660 ]
  %669 = phi i64 [ %659, %653 ], [ %666, %660 ]
  %670 = phi i64 [ %657, %653 ], [ %681, %660 ]
  %671 = phi i64 [ %659, %653 ], [ %680, %660 ]
  %672 = getelementptr i32, ptr %7, i64 %679
  store i32 %668, ptr %672, align 4
  %673 = add i64 %678, -1
  %674 = getelementptr i8, ptr %677, i64 4
  %675 = icmp samesign ugt i64 %673, 1
  br i1 %675, label %676, label %684

676:
  %677 = phi ptr [ %652, %649 ], [ %674, %667 ]
  %678 = phi i64 [ %650, %649 ], [ %673, %667 ]
  %679 = phi i64 [ %641, %649 ], [ %669, %667 ]
  %680 = phi i64 [ %641, %649 ], [ %671, %667 ]
  %681 = phi i64 [ 0, %649 ], [ %670, %667 ]
  %682 = load i32, ptr %677, align 4
  %683 = icmp slt i32 %682, 0
  br i1 %683, label %653, label %660

684:
  %685 = icmp eq i64 %637, 2
  %686 = icmp eq i64 %670, 0
  %687 = select i1 %685, i1 true, i1 %686
  br i1 %687, label %865, label %688

688:
  %689 = sub nsw i64 %669, %641
  %690 = ashr i64 %670, 6
  %691 = add nsw i64 %690, 1
  %692 = uitofp nneg i64 %637 to double
  %693 = fmul double %692, 1.500000e-01
  %694 = fadd double %693, 1.000000e+00
  %695 = sitofp i64 %691 to double
  %696 = fmul double %694, %695
  %697 = fadd double %696, 4.000000e+01
  %698 = fmul double %697, %692
  %699 = sitofp i64 %689 to double
  %700 = fmul double %699, 4.000000e+00
  %701 = fadd double %700, %698
  %702 = fmul double %692, 1.500000e+02
  %703 = fmul double %699, 3.000000e+00
  %704 = sitofp i64 %670 to double
  %705 = fdiv double %699, %704
  %706 = fadd double %705, 2.000000e+00
  %707 = fmul double %703, %706
  %708 = fadd double %702, %707
  %709 = fcmp uge double %701, %708
  br i1 %709, label %710, label %865

710:
  %711 = getelementptr i8, ptr %18, i64 %319
  %712 = getelementptr i8, ptr %711, i64 8
  store i64 %519, ptr %712, align 8
  %713 = load i64, ptr %638, align 8
  %714 = load i64, ptr %636, align 8
  %715 = getelementptr i64, ptr %17, i64 %333
  %716 = getelementptr i8, ptr %715, i64 -8
  %717 = load i64, ptr %716, align 8
  %718 = icmp slt i64 %714, 0
  br i1 %718, label %802, label %719

719:
  %720 = add nuw i64 %714, 1
  %721 = getelementptr i64, ptr %11, i64 %713
  %722 = add nuw i64 %714, 2
  %723 = tail call i64 @llvm.smin.i64(i64 %720, i64 1)
  %724 = sub i64 %722, %723
  %725 = shl nuw i64 %724, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %721, i8 0, i64 %725, i1 false)
  br label %802

726:
  %727 = phi ptr [ %830, %827 ], [ %729, %753 ]
  %728 = phi i64 [ %828, %827 ], [ %754, %753 ]
  %729 = getelementptr i8, ptr %727, i64 8
  %730 = load i32, ptr %727, align 4
  %731 = sext i32 %730 to i64
  %732 = icmp sgt i32 %730, -1
  br i1 %732, label %733, label %741

733:
  %734 = getelementptr i8, ptr %727, i64 4
  %735 = load i32, ptr %734, align 4
  %736 = icmp sgt i32 %735, -1
  br i1 %736, label %737, label %741

737:
  %738 = getelementptr i64, ptr %805, i64 %731
  %739 = load i64, ptr %738, align 8
  %740 = add nsw i64 %739, 1
  store i64 %740, ptr %738, align 8
  br label %741

741:
  %742 = getelementptr i8, ptr %727, i64 4
  %743 = load i32, ptr %742, align 4
  %744 = sext i32 %743 to i64
  %745 = icmp sgt i32 %743, -1
  br i1 %745, label %746, label %753

746:
  %747 = load i32, ptr %729, align 4
  %748 = icmp sgt i32 %747, -1
  br i1 %748, label %749, label %753

749:
  %750 = getelementptr i64, ptr %805, i64 %744
  %751 = load i64, ptr %750, align 8
  %752 = add nsw i64 %751, 1
  store i64 %752, ptr %750, align 8
  br label %753

753:
  %754 = add i64 %728, -2
  %755 = icmp sgt i64 %754, 2
  br i1 %755, label %726, label %831

756:
  %757 = phi ptr [ %833, %832 ], [ %763, %756 ]
  %758 = phi i64 [ %834, %832 ], [ %762, %756 ]
  %759 = phi i64 [ %717, %832 ], [ %761, %756 ]
  %760 = load i64, ptr %757, align 8
  store i64 %759, ptr %757, align 8
  %761 = add nsw i64 %760, %759
  %762 = add i64 %758, -1
  %763 = getelementptr i8, ptr %757, i64 8
  %764 = icmp sgt i64 %762, 1
  br i1 %764, label %756, label %835

765:
  %766 = phi i64 [ %840, %838 ], [ %785, %784 ]
  %767 = phi i64 [ %641, %838 ], [ %786, %784 ]
  %768 = shl i64 %767, 2
  %769 = getelementptr i8, ptr %7, i64 %768
  %770 = load i32, ptr %769, align 4
  %771 = sext i32 %770 to i64
  %772 = icmp sgt i32 %770, -1
  br i1 %772, label %773, label %784

773:
  %774 = getelementptr i8, ptr %769, i64 4
  %775 = load i32, ptr %774, align 4
  %776 = icmp sgt i32 %775, -1
  br i1 %776, label %777, label %784

777:
  %778 = getelementptr i64, ptr %839, i64 %771
  %779 = load i64, ptr %778, align 8
  %780 = getelementptr i32, ptr %8, i64 %779
  %781 = trunc i64 %767 to i32
  store i32 %781, ptr %780, align 4
  %782 = load i64, ptr %778, align 8
  %783 = add nsw i64 %782, 1
  store i64 %783, ptr %778, align 8
  br label %784

784:
  %785 = add i64 %766, -1
  %786 = add i64 %767, 1
  %787 = icmp samesign ugt i64 %785, 1
  br i1 %787, label %765, label %841

788:
  %789 = phi i64 [ %864, %860 ], [ %800, %788 ]
  %790 = shl i64 %789, 3
  %791 = getelementptr i8, ptr %863, i64 %790
  %792 = getelementptr i8, ptr %791, i64 24
  %793 = getelementptr i8, ptr %791, i64 16
  %794 = load i64, ptr %793, align 8
  store i64 %794, ptr %792, align 8
  %795 = getelementptr i8, ptr %791, i64 8
  %796 = load i64, ptr %795, align 8
  store i64 %796, ptr %793, align 8
  %797 = load i64, ptr %791, align 8
  store i64 %797, ptr %795, align 8
  %798 = getelementptr i8, ptr %791, i64 -8
  %799 = load i64, ptr %798, align 8
  store i64 %799, ptr %791, align 8
  %800 = add i64 %789, -4
  %801 = icmp samesign ugt i64 %800, 1
  br i1 %801, label %788, label %1359

802:
  %803 = icmp sgt i64 %689, 0
  br i1 %803, label %804, label %831

804:
  %805 = getelementptr i64, ptr %11, i64 %713
  %806 = add i64 %641, 1
  %807 = and i64 %689, 1
  %808 = icmp eq i64 %807, 0
  br i1 %808, label %823, label %809

809:
  %810 = add nsw i64 %689, -1
  %811 = getelementptr i32, ptr %7, i64 %641
  %812 = load i32, ptr %811, align 4
  %813 = sext i32 %812 to i64
  %814 = icmp sgt i32 %812, -1
  br i1 %814, label %815, label %823

815:
  %816 = getelementptr i8, ptr %652, i64 4
  %817 = load i32, ptr %816, align 4
  %818 = icmp sgt i32 %817, -1
  br i1 %818, label %819, label %823

819:
  %820 = getelementptr i64, ptr %805, i64 %813
  %821 = load i64, ptr %820, align 8
  %822 = add nsw i64 %821, 1
  store i64 %822, ptr %820, align 8
  br label %823

823:
  %824 = phi i64 [ %689, %804 ], [ %810, %819 ], [ %810, %815 ], [ %810, %809 ]
  %825 = phi i64 [ %641, %804 ], [ %806, %819 ], [ %806, %815 ], [ %806, %809 ]
  %826 = icmp eq i64 %669, %806
  br i1 %826, label %831, label %827

827:
  %828 = add nuw i64 %824, 2
  %829 = shl i64 %825, 2
  %830 = getelementptr i8, ptr %7, i64 %829
  br label %726

831:
  br i1 %718, label %835, label %832

832:
  %833 = getelementptr i64, ptr %11, i64 %713
  %834 = add nuw i64 %714, 2
  br label %756

835:
  %836 = phi i64 [ %717, %831 ], [ %761, %756 ]
  %837 = icmp slt i64 %689, 1
  br i1 %837, label %841, label %838

838:
  %839 = getelementptr i64, ptr %11, i64 %713
  %840 = add nuw i64 %689, 1
  br label %765

841:
  %842 = icmp sgt i64 %714, 0
  br i1 %842, label %843, label %1359

843:
  %844 = getelementptr i64, ptr %11, i64 %713
  %845 = and i64 %714, 3
  %846 = icmp eq i64 %845, 0
  br i1 %846, label %857, label %847

847:
  %848 = phi i64 [ %855, %847 ], [ %845, %843 ]
  %849 = phi i64 [ %850, %847 ], [ %714, %843 ]
  %850 = add i64 %849, -1
  %851 = shl i64 %849, 3
  %852 = getelementptr i8, ptr %844, i64 %851
  %853 = getelementptr i8, ptr %852, i64 -8
  %854 = load i64, ptr %853, align 8
  store i64 %854, ptr %852, align 8
  %855 = add nsw i64 %848, -1
  %856 = icmp eq i64 %855, 0
  br i1 %856, label %857, label %847

857:
  %858 = phi i64 [ %714, %843 ], [ %850, %847 ]
  %859 = icmp samesign ult i64 %714, 4
  br i1 %859, label %1359, label %860

860:
  %861 = shl i64 %713, 3
  %862 = getelementptr i8, ptr %11, i64 %861
  %863 = getelementptr i8, ptr %862, i64 -32
  %864 = add i64 %858, 1
  br label %788

865:
  %866 = icmp sgt i64 %670, 0
  br i1 %866, label %867, label %1337

867:
  store i64 0, ptr %36, align 8
  %868 = sub i64 %669, %641
  %869 = icmp slt i64 %868, 1
  br i1 %869, label %958, label %870

870:
  %871 = phi i64 [ %902, %901 ], [ 0, %867 ]
  %872 = phi i64 [ %874, %901 ], [ %868, %867 ]
  %873 = phi i64 [ %875, %901 ], [ %641, %867 ]
  %874 = add nsw i64 %872, -1
  %875 = add i64 %873, 1
  %876 = getelementptr i32, ptr %7, i64 %873
  %877 = load i32, ptr %876, align 4
  %878 = icmp slt i32 %877, 0
  br i1 %878, label %879, label %901

879:
  %880 = sext i32 %877 to i64
  %881 = sub nsw i64 0, %880
  br label %882

882:
  %883 = phi i64 [ %891, %890 ], [ %871, %879 ]
  %884 = phi i64 [ %892, %890 ], [ 0, %879 ]
  %885 = phi i64 [ %899, %890 ], [ %881, %879 ]
  %886 = icmp eq i64 %884, %883
  br i1 %886, label %887, label %890

887:
  %888 = add nsw i64 %883, 1
  %889 = getelementptr i64, ptr %36, i64 %888
  store i64 0, ptr %889, align 8
  br label %890

890:
  %891 = phi i64 [ %888, %887 ], [ %883, %882 ]
  %892 = add nuw nsw i64 %884, 1
  %893 = shl i64 %884, 3
  %894 = getelementptr i8, ptr %36, i64 %893
  %895 = getelementptr i8, ptr %894, i64 8
  %896 = load i64, ptr %895, align 8
  %897 = and i64 %885, 1
  %898 = add nsw i64 %896, %897
  store i64 %898, ptr %895, align 8
  %899 = lshr i64 %885, 1
  %900 = icmp eq i64 %899, 0
  br i1 %900, label %901, label %882

901:
  %902 = phi i64 [ %871, %870 ], [ %891, %890 ]
  %903 = icmp sgt i64 %872, 1
  br i1 %903, label %870, label %950

904:
  %905 = phi i64 [ %953, %956 ], [ %929, %904 ]
  %906 = phi i64 [ 0, %956 ], [ %924, %904 ]
  %907 = shl i64 %906, 3
  %908 = getelementptr i8, ptr %36, i64 %907
  %909 = getelementptr i8, ptr %908, i64 8
  %910 = load i64, ptr %909, align 8
  %911 = add nsw i64 %910, 63
  %912 = ashr i64 %911, 6
  %913 = add nsw i64 %912, %905
  store i64 %913, ptr %909, align 8
  %914 = getelementptr i8, ptr %908, i64 16
  %915 = load i64, ptr %914, align 8
  %916 = add nsw i64 %915, 63
  %917 = ashr i64 %916, 6
  %918 = add nsw i64 %917, %913
  store i64 %918, ptr %914, align 8
  %919 = getelementptr i8, ptr %908, i64 24
  %920 = load i64, ptr %919, align 8
  %921 = add nsw i64 %920, 63
  %922 = ashr i64 %921, 6
  %923 = add nsw i64 %922, %918
  store i64 %923, ptr %919, align 8
  %924 = add nuw nsw i64 %906, 4
  %925 = getelementptr i8, ptr %908, i64 32
  %926 = load i64, ptr %925, align 8
  %927 = add nsw i64 %926, 63
  %928 = ashr i64 %927, 6
  %929 = add nsw i64 %928, %923
  store i64 %929, ptr %925, align 8
  %930 = icmp eq i64 %957, %924
  br i1 %930, label %931, label %904

931:
  %932 = icmp eq i64 %954, 0
  br i1 %932, label %958, label %933

933:
  %934 = phi i64 [ %953, %952 ], [ %929, %931 ]
  %935 = phi i64 [ 0, %952 ], [ %957, %931 ]
  %936 = shl i64 %935, 3
  %937 = getelementptr i8, ptr %36, i64 %936
  %938 = getelementptr i8, ptr %937, i64 8
  br label %939

939:
  %940 = phi i64 [ %934, %933 ], [ %947, %939 ]
  %941 = phi i64 [ 0, %933 ], [ %948, %939 ]
  %942 = shl i64 %941, 3
  %943 = getelementptr i8, ptr %938, i64 %942
  %944 = load i64, ptr %943, align 8
  %945 = add nsw i64 %944, 63
  %946 = ashr i64 %945, 6
  %947 = add nsw i64 %946, %940
  store i64 %947, ptr %943, align 8
  %948 = add i64 %941, 1
  %949 = icmp eq i64 %954, %948
  br i1 %949, label %958, label %939

950:
  %951 = icmp slt i64 %902, 1
  br i1 %951, label %958, label %952

952:
  %953 = load i64, ptr %36, align 8
  %954 = and i64 %902, 3
  %955 = icmp samesign ult i64 %902, 4
  br i1 %955, label %933, label %956

956:
  %957 = and i64 %902, 9223372036854775804
  br label %904

958:
  %959 = phi i64 [ %902, %950 ], [ 0, %867 ], [ %902, %931 ], [ %902, %939 ]
  %960 = getelementptr i64, ptr %36, i64 %959
  %961 = load i64, ptr %960, align 8
  %962 = add nuw nsw i64 %637, 7
  %963 = and i64 %962, 9223372036854775800
  %964 = mul nsw i64 %961, %963
  %965 = load i64, ptr %37, align 8
  %966 = icmp sgt i64 %964, %965
  br i1 %966, label %1111, label %967

967:
  %968 = load i64, ptr %234, align 8
  %969 = icmp sgt i64 %963, %968
  br i1 %969, label %1111, label %1046

970:
  %971 = phi ptr [ %1080, %1077 ], [ %977, %970 ]
  %972 = phi i64 [ %1078, %1077 ], [ %976, %970 ]
  %973 = getelementptr i8, ptr %971, i64 -24
  store i64 %1049, ptr %973, align 8
  %974 = getelementptr i8, ptr %971, i64 -16
  store i64 %1049, ptr %974, align 8
  %975 = getelementptr i8, ptr %971, i64 -8
  store i64 %1049, ptr %975, align 8
  store i64 %1049, ptr %971, align 8
  %976 = add i64 %972, -4
  %977 = getelementptr i8, ptr %971, i64 32
  %978 = icmp sgt i64 %976, 4
  br i1 %978, label %970, label %979

979:
  %980 = shl i64 %1049, 3
  %981 = getelementptr i8, ptr %36, i64 %980
  %982 = load i64, ptr %981, align 8
  br label %983

983:
  %984 = phi i64 [ %1058, %1057 ], [ %980, %979 ]
  %985 = phi i64 [ %1052, %1057 ], [ %982, %979 ]
  %986 = shl i64 %985, 6
  %987 = getelementptr i8, ptr %36, i64 %984
  store i64 %986, ptr %987, align 8
  %988 = icmp eq i64 %959, %1050
  br i1 %988, label %1081, label %1048

989:
  %990 = phi i64 [ %1044, %1043 ], [ %641, %1085 ]
  %991 = phi i64 [ %993, %1043 ], [ %868, %1085 ]
  %992 = phi i64 [ %994, %1043 ], [ %641, %1085 ]
  %993 = add nsw i64 %991, -1
  %994 = add i64 %992, 1
  %995 = getelementptr i32, ptr %7, i64 %992
  %996 = load i32, ptr %995, align 4
  %997 = icmp slt i32 %996, 0
  br i1 %997, label %998, label %1043

998:
  %999 = sext i32 %996 to i64
  %1000 = sub nsw i64 0, %999
  %1001 = sub i64 %992, %990
  %1002 = tail call i64 @llvm.smax.i64(i64 %1001, i64 0)
  %1003 = add nsw i64 %1002, -1
  %1004 = add i64 %990, 1
  %1005 = icmp slt i64 %1001, 1
  %1006 = and i64 %1002, 1
  %1007 = icmp eq i64 %1006, 0
  %1008 = shl i64 %990, 2
  %1009 = getelementptr i8, ptr %7, i64 %1008
  %1010 = icmp eq i64 %1001, 1
  br label %1011

1011:
  %1012 = phi i64 [ %1035, %1033 ], [ 0, %998 ]
  %1013 = phi i64 [ %1034, %1033 ], [ %1000, %998 ]
  %1014 = and i64 %1013, 1
  %1015 = icmp eq i64 %1014, 0
  br i1 %1015, label %1033, label %1086

1016:
  %1017 = phi ptr [ %1108, %1105 ], [ %1031, %1016 ]
  %1018 = phi i64 [ %1106, %1105 ], [ %1030, %1016 ]
  %1019 = getelementptr i8, ptr %1017, i64 -4
  %1020 = load i32, ptr %1019, align 4
  %1021 = sext i32 %1020 to i64
  %1022 = getelementptr i64, ptr %1095, i64 %1021
  %1023 = load i64, ptr %1022, align 8
  %1024 = or i64 %1023, %1090
  store i64 %1024, ptr %1022, align 8
  %1025 = load i32, ptr %1017, align 4
  %1026 = sext i32 %1025 to i64
  %1027 = getelementptr i64, ptr %1095, i64 %1026
  %1028 = load i64, ptr %1027, align 8
  %1029 = or i64 %1028, %1090
  store i64 %1029, ptr %1027, align 8
  %1030 = add i64 %1018, -2
  %1031 = getelementptr i8, ptr %1017, i64 8
  %1032 = icmp sgt i64 %1030, 2
  br i1 %1032, label %1016, label %1033

1033:
  %1034 = lshr i64 %1013, 1
  %1035 = add nuw nsw i64 %1012, 1
  %1036 = icmp eq i64 %1034, 0
  br i1 %1036, label %1037, label %1011

1037:
  %1038 = shl i64 %992, 2
  %1039 = getelementptr i8, ptr %7, i64 %1038
  %1040 = load i32, ptr %1039, align 4
  %1041 = icmp slt i32 %1040, 0
  %1042 = select i1 %1041, i64 %994, i64 %990
  br label %1043

1043:
  %1044 = phi i64 [ %990, %989 ], [ %1042, %1037 ]
  %1045 = icmp sgt i64 %991, 1
  br i1 %1045, label %989, label %1109

1046:
  %1047 = icmp slt i64 %959, 1
  br i1 %1047, label %1081, label %1048

1048:
  %1049 = phi i64 [ %1050, %983 ], [ 0, %1046 ]
  %1050 = add nuw nsw i64 %1049, 1
  %1051 = getelementptr i64, ptr %36, i64 %1049
  %1052 = load i64, ptr %1051, align 8
  %1053 = getelementptr i8, ptr %1051, i64 8
  %1054 = load i64, ptr %1053, align 8
  %1055 = sub i64 %1054, %1052
  %1056 = icmp slt i64 %1055, 1
  br i1 %1056, label %1057, label %1059

1057:
  %1058 = shl i64 %1049, 3
  br label %983

1059:
  %1060 = and i64 %1055, 3
  %1061 = icmp eq i64 %1060, 0
  br i1 %1061, label %1072, label %1062

1062:
  %1063 = phi i64 [ %1068, %1062 ], [ %1060, %1059 ]
  %1064 = phi i64 [ %1065, %1062 ], [ %1052, %1059 ]
  %1065 = add i64 %1064, 1
  %1066 = shl i64 %1064, 3
  %1067 = getelementptr i8, ptr %28, i64 %1066
  store i64 %1049, ptr %1067, align 8
  %1068 = add nsw i64 %1063, -1
  %1069 = icmp eq i64 %1068, 0
  br i1 %1069, label %1070, label %1062

1070:
  %1071 = sub i64 %1054, %1065
  br label %1072

1072:
  %1073 = phi i64 [ %1055, %1059 ], [ %1071, %1070 ]
  %1074 = phi i64 [ %1052, %1059 ], [ %1065, %1070 ]
  %1075 = sub i64 %1052, %1054
  %1076 = icmp ugt i64 %1075, -4
  br i1 %1076, label %979, label %1077

1077:
  %1078 = add i64 %1073, 4
  %1079 = shl i64 %1074, 3
  %1080 = getelementptr i8, ptr %235, i64 %1079
  br label %970

1081:
  %1082 = icmp slt i64 %964, 1
  br i1 %1082, label %1085, label %1083

1083:
  %1084 = shl nuw i64 %964, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %25, i8 0, i64 %1084, i1 false)
  br label %1085

1085:
  br i1 %869, label %1109, label %989

1086:
  %1087 = getelementptr i64, ptr %36, i64 %1012
  %1088 = load i64, ptr %1087, align 8
  %1089 = and i64 %1088, 63
  %1090 = shl nuw i64 1, %1089
  %1091 = add nsw i64 %1088, 1
  store i64 %1091, ptr %1087, align 8
  br i1 %1005, label %1033, label %1092

1092:
  %1093 = ashr i64 %1088, 6
  %1094 = mul nsw i64 %1093, %963
  %1095 = getelementptr i64, ptr %25, i64 %1094
  br i1 %1007, label %1102, label %1096

1096:
  %1097 = load i32, ptr %1009, align 4
  %1098 = sext i32 %1097 to i64
  %1099 = getelementptr i64, ptr %1095, i64 %1098
  %1100 = load i64, ptr %1099, align 8
  %1101 = or i64 %1100, %1090
  store i64 %1101, ptr %1099, align 8
  br label %1102

1102:
  %1103 = phi i64 [ %1002, %1092 ], [ %1003, %1096 ]
  %1104 = phi i64 [ %990, %1092 ], [ %1004, %1096 ]
  br i1 %1010, label %1033, label %1105

1105:
  %1106 = add i64 %1103, 2
  %1107 = shl i64 %1104, 2
  %1108 = getelementptr i8, ptr %236, i64 %1107
  br label %1016

1109:
  %1110 = icmp slt i64 %961, 0
  br i1 %1110, label %1111, label %1337

1111:
  store i64 2, ptr %222, align 8
  br label %1368

1112:
  %1113 = phi i64 [ %1146, %1112 ], [ %1356, %1354 ]
  %1114 = phi i64 [ %1137, %1112 ], [ 0, %1354 ]
  %1115 = shl i64 %1114, 2
  %1116 = getelementptr i8, ptr %1357, i64 %1115
  %1117 = getelementptr i8, ptr %1116, i64 -8
  %1118 = getelementptr i8, ptr %1116, i64 -12
  %1119 = load i32, ptr %1118, align 4
  %1120 = getelementptr i8, ptr %26, i64 %1115
  store i32 %1119, ptr %1120, align 4
  %1121 = shl i64 %1114, 3
  %1122 = getelementptr i8, ptr %1358, i64 %1121
  %1123 = getelementptr i8, ptr %1122, i64 -16
  %1124 = getelementptr i8, ptr %1122, i64 -24
  %1125 = load i64, ptr %1124, align 8
  %1126 = getelementptr i8, ptr %27, i64 %1121
  store i64 %1125, ptr %1126, align 8
  %1127 = load i32, ptr %1117, align 4
  %1128 = getelementptr i8, ptr %1120, i64 4
  store i32 %1127, ptr %1128, align 4
  %1129 = load i64, ptr %1123, align 8
  %1130 = getelementptr i8, ptr %1126, i64 8
  store i64 %1129, ptr %1130, align 8
  %1131 = getelementptr i8, ptr %1116, i64 -4
  %1132 = load i32, ptr %1131, align 4
  %1133 = getelementptr i8, ptr %1120, i64 8
  store i32 %1132, ptr %1133, align 4
  %1134 = getelementptr i8, ptr %1122, i64 -8
  %1135 = load i64, ptr %1134, align 8
  %1136 = getelementptr i8, ptr %1126, i64 16
  store i64 %1135, ptr %1136, align 8
  %1137 = add i64 %1114, 4
  %1138 = load i32, ptr %1116, align 4
  %1139 = shl i64 %1137, 2
  %1140 = getelementptr i8, ptr %26, i64 %1139
  %1141 = getelementptr i8, ptr %1140, i64 -4
  store i32 %1138, ptr %1141, align 4
  %1142 = load i64, ptr %1122, align 8
  %1143 = shl i64 %1137, 3
  %1144 = getelementptr i8, ptr %27, i64 %1143
  %1145 = getelementptr i8, ptr %1144, i64 -8
  store i64 %1142, ptr %1145, align 8
  %1146 = add i64 %1113, -2
  %1147 = icmp eq i64 %1146, 0
  br i1 %1147, label %1148, label %1112

1148:
  %1149 = and i64 %1351, 2
  %1150 = icmp eq i64 %1149, 0
  br i1 %1150, label %1151, label %1167

1151:
  %1152 = phi i64 [ %1137, %1148 ], [ 0, %1342 ]
  %1153 = shl i64 %1152, 2
  %1154 = getelementptr i8, ptr %1350, i64 %1153
  %1155 = getelementptr i8, ptr %1154, i64 -4
  %1156 = load i32, ptr %1155, align 4
  %1157 = getelementptr i8, ptr %26, i64 %1153
  store i32 %1156, ptr %1157, align 4
  %1158 = shl i64 %1152, 3
  %1159 = getelementptr i8, ptr %1347, i64 %1158
  %1160 = getelementptr i8, ptr %1159, i64 -8
  %1161 = load i64, ptr %1160, align 8
  %1162 = getelementptr i8, ptr %27, i64 %1158
  store i64 %1161, ptr %1162, align 8
  %1163 = load i32, ptr %1154, align 4
  %1164 = getelementptr i8, ptr %1157, i64 4
  store i32 %1163, ptr %1164, align 4
  %1165 = load i64, ptr %1159, align 8
  %1166 = getelementptr i8, ptr %1162, i64 8
  store i64 %1165, ptr %1166, align 8
  br label %1167

1167:
  %1168 = and i64 %637, 1
  %1169 = icmp eq i64 %1168, 0
  br i1 %1169, label %1180, label %1170

1170:
  %1171 = phi i64 [ %1338, %1340 ], [ %1343, %1167 ]
  %1172 = phi i64 [ 0, %1340 ], [ %1344, %1167 ]
  %1173 = add nsw i64 %1172, %639
  %1174 = getelementptr i32, ptr %9, i64 %1173
  %1175 = load i32, ptr %1174, align 4
  %1176 = getelementptr i32, ptr %26, i64 %1172
  store i32 %1175, ptr %1176, align 4
  %1177 = getelementptr i64, ptr %10, i64 %1173
  %1178 = load i64, ptr %1177, align 8
  %1179 = getelementptr i64, ptr %27, i64 %1172
  store i64 %1178, ptr %1179, align 8
  br label %1180

1180:
  %1181 = phi i64 [ %1338, %1337 ], [ %1343, %1167 ], [ %1171, %1170 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %50)
  call void @llvm.lifetime.start.p0(ptr nonnull %51)
  store i64 0, ptr %32, align 8
  store i64 0, ptr %31, align 8
  store i64 %637, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 %519, ptr %35, align 8
  %1182 = load i64, ptr %43, align 8
  %1183 = load i64, ptr %220, align 8
  %1184 = load i64, ptr %222, align 8
  %1185 = icmp eq i64 %1184, 0
  br i1 %1185, label %1186, label %1333

1186:
  %1187 = phi i64 [ %1198, %1327 ], [ %1183, %1180 ]
  %1188 = phi i64 [ %1199, %1327 ], [ %1182, %1180 ]
  %1189 = phi i64 [ %1328, %1327 ], [ 0, %1180 ]
  %1190 = getelementptr i64, ptr %31, i64 %1189
  %1191 = load i64, ptr %1190, align 8
  %1192 = icmp eq i64 %1189, 0
  br i1 %1192, label %1193, label %1197

1193:
  %1194 = load i64, ptr %43, align 8
  %1195 = load i64, ptr %220, align 8
  %1196 = icmp eq i64 %1191, %637
  br i1 %1196, label %1336, label %1197

1197:
  %1198 = phi i64 [ %1195, %1193 ], [ %1187, %1186 ]
  %1199 = phi i64 [ %1194, %1193 ], [ %1188, %1186 ]
  %1200 = getelementptr i64, ptr %33, i64 %1189
  %1201 = load i64, ptr %1200, align 8
  %1202 = icmp eq i64 %1191, %1201
  br i1 %1202, label %1203, label %1262

1203:
  %1204 = add nsw i64 %1189, -1
  %1205 = add i64 %1189, %333
  %1206 = getelementptr i64, ptr %31, i64 %1204
  %1207 = load i64, ptr %1206, align 8
  %1208 = getelementptr i32, ptr %26, i64 %1207
  %1209 = getelementptr i8, ptr %1208, i64 -4
  %1210 = load i32, ptr %1209, align 4
  %1211 = load i32, ptr %20, align 4
  %1212 = icmp eq i32 %1211, %1210
  br i1 %1212, label %1220, label %1213

1213:
  %1214 = phi i64 [ %1215, %1213 ], [ 0, %1203 ]
  %1215 = add i64 %1214, 1
  %1216 = shl i64 %1215, 2
  %1217 = getelementptr i8, ptr %20, i64 %1216
  %1218 = load i32, ptr %1217, align 4
  %1219 = icmp eq i32 %1218, %1210
  br i1 %1219, label %1220, label %1213

1220:
  %1221 = phi i64 [ 0, %1203 ], [ %1215, %1213 ]
  %1222 = add nsw i64 %1221, 1
  %1223 = icmp slt i64 %1222, %1205
  br i1 %1223, label %1224, label %1323

1224:
  %1225 = xor i64 %1221, -1
  %1226 = add i64 %1205, %1225
  %1227 = add nsw i64 %1205, -2
  %1228 = sub i64 %1227, %1221
  %1229 = and i64 %1226, 3
  %1230 = icmp eq i64 %1229, 0
  br i1 %1230, label %1242, label %1231

1231:
  %1232 = phi i64 [ %1240, %1231 ], [ %1229, %1224 ]
  %1233 = phi i64 [ %1234, %1231 ], [ %1221, %1224 ]
  %1234 = add i64 %1233, 1
  %1235 = shl i64 %1234, 2
  %1236 = getelementptr i8, ptr %20, i64 %1235
  %1237 = load i32, ptr %1236, align 4
  %1238 = shl i64 %1233, 2
  %1239 = getelementptr i8, ptr %20, i64 %1238
  store i32 %1237, ptr %1239, align 4
  %1240 = add nsw i64 %1232, -1
  %1241 = icmp eq i64 %1240, 0
  br i1 %1241, label %1242, label %1231

1242:
  %1243 = phi i64 [ %1221, %1224 ], [ %1234, %1231 ]
  %1244 = icmp ult i64 %1228, 3
  br i1 %1244, label %1323, label %1245

1245:
  %1246 = add i64 %1189, %240
  br label %1247

1247:
  %1248 = phi i64 [ %1257, %1247 ], [ %1243, %1245 ]
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
  %1261 = icmp eq i64 %1246, %1257
  br i1 %1261, label %1323, label %1247

1262:
  %1263 = add nsw i64 %1191, 1
  %1264 = shl i64 %1189, 3
  %1265 = getelementptr i8, ptr %31, i64 %1264
  store i64 %1263, ptr %1265, align 8
  %1266 = getelementptr i64, ptr %27, i64 %1191
  %1267 = load i64, ptr %1266, align 8
  %1268 = load i64, ptr %226, align 8
  %1269 = icmp slt i64 %1267, %1268
  br i1 %1269, label %1323, label %1270

1270:
  %1271 = add nsw i64 %1189, %333
  %1272 = add nsw i64 %1271, 1
  %1273 = getelementptr i64, ptr %35, i64 %1189
  %1274 = load i64, ptr %1273, align 8
  %1275 = load i64, ptr %227, align 8
  %1276 = icmp slt i64 %1272, %1275
  br i1 %1276, label %1277, label %1292

1277:
  %1278 = getelementptr i8, ptr %33, i64 %1264
  %1279 = load i64, ptr %1278, align 8
  %1280 = icmp slt i64 %1263, %1279
  br i1 %1280, label %1281, label %1292

1281:
  store i64 0, ptr %50, align 8
  call fastcc void @0(ptr nonnull %50, i64 %1189, i64 %1191, i64 range(i64 0, -9223372036854775808) %1181, i64 %1268, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %1274)
  %1282 = load i64, ptr %50, align 8
  %1283 = icmp slt i64 %1282, 0
  br i1 %1283, label %1284, label %1285

1284:
  store i64 2, ptr %222, align 8
  br label %1333

1285:
  %1286 = add nsw i64 %1189, 1
  %1287 = getelementptr i64, ptr %33, i64 %1286
  %1288 = load i64, ptr %1287, align 8
  %1289 = getelementptr i64, ptr %32, i64 %1286
  %1290 = load i64, ptr %1289, align 8
  %1291 = sub nsw i64 %1288, %1290
  br label %1292

1292:
  %1293 = phi i64 [ %1291, %1285 ], [ 0, %1277 ], [ 0, %1270 ]
  %1294 = phi i64 [ %1282, %1285 ], [ %1274, %1277 ], [ %1274, %1270 ]
  %1295 = getelementptr i32, ptr %26, i64 %1191
  %1296 = load i32, ptr %1295, align 4
  %1297 = icmp eq i64 %1293, 0
  %1298 = zext i1 %1297 to i8
  call fastcc void @1(ptr nonnull %51, ptr %20, i64 %1271, i32 %1296, ptr %21, i64 %1294, i64 %1267, i8 %1298, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %1299 = icmp sgt i64 %1293, 0
  br i1 %1299, label %1300, label %1319

1300:
  %1301 = icmp sgt i64 %1271, 0
  br i1 %1301, label %1302, label %1329

1302:
  %1303 = getelementptr i32, ptr %20, i64 %1271
  %1304 = getelementptr i8, ptr %1303, i64 -4
  %1305 = load i32, ptr %1304, align 4
  %1306 = icmp sgt i32 %1305, %1296
  br i1 %1306, label %1307, label %1329

1307:
  %1308 = phi i64 [ %1315, %1314 ], [ %1271, %1302 ]
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
  %1320 = phi i64 [ %1332, %1329 ], [ %1189, %1292 ]
  %1321 = load i64, ptr %222, align 8
  %1322 = icmp eq i64 %1321, 0
  br i1 %1322, label %1327, label %1333

1323:
  %1324 = phi i64 [ %1189, %1262 ], [ %1204, %1220 ], [ %1204, %1242 ], [ %1204, %1247 ]
  %1325 = load i64, ptr %222, align 8
  %1326 = icmp eq i64 %1325, 0
  br i1 %1326, label %1327, label %1333

1327:
  %1328 = phi i64 [ %1320, %1319 ], [ %1324, %1323 ]
  br label %1186

1329:
  %1330 = phi i64 [ %1271, %1302 ], [ %1271, %1300 ], [ %1315, %1314 ], [ 0, %1307 ]
  %1331 = getelementptr i32, ptr %20, i64 %1330
  store i32 %1296, ptr %1331, align 4
  %1332 = add nsw i64 %1189, 1
  br label %1319

1333:
  %1334 = phi i64 [ %1198, %1284 ], [ %1183, %1180 ], [ %1198, %1319 ], [ %1198, %1323 ]
  %1335 = phi i64 [ %1199, %1284 ], [ %1182, %1180 ], [ %1199, %1319 ], [ %1199, %1323 ]
  store i64 %1335, ptr %43, align 8
  store i64 %1334, ptr %220, align 8
  br label %1336

1336:
  call void @llvm.lifetime.end.p0(ptr nonnull %50)
  call void @llvm.lifetime.end.p0(ptr nonnull %51)
  br label %1368

1337:
  %1338 = phi i64 [ %961, %1109 ], [ 0, %865 ], [ 0, %633 ]
  %1339 = icmp slt i64 %637, 1
  br i1 %1339, label %1180, label %1340

1340:
  %1341 = icmp eq i64 %637, 1
  br i1 %1341, label %1170, label %1342

1342:
  %1343 = phi i64 [ %1338, %1340 ], [ 0, %643 ]
  %1344 = and i64 %637, -2
  %1345 = shl i64 %639, 3
  %1346 = getelementptr i8, ptr %10, i64 %1345
  %1347 = getelementptr i8, ptr %1346, i64 8
  %1348 = shl i64 %639, 2
  %1349 = getelementptr i8, ptr %9, i64 %1348
  %1350 = getelementptr i8, ptr %1349, i64 4
  %1351 = add nsw i64 %637, -2
  %1352 = lshr i64 %1351, 1
  %1353 = icmp eq i64 %1352, 0
  br i1 %1353, label %1151, label %1354

1354:
  %1355 = add nuw nsw i64 %1352, 1
  %1356 = and i64 %1355, 9223372036854775806
  %1357 = getelementptr i8, ptr %1349, i64 12
  %1358 = getelementptr i8, ptr %1346, i64 24
  br label %1112

1359:
  %1360 = shl i64 %333, 3
  %1361 = getelementptr i8, ptr %17, i64 %1360
  %1362 = getelementptr i8, ptr %1361, i64 -8
  %1363 = load i64, ptr %1362, align 8
  %1364 = getelementptr i64, ptr %11, i64 %713
  store i64 %1363, ptr %1364, align 8
  store i64 %836, ptr %1361, align 8
  %1365 = getelementptr i64, ptr %16, i64 %333
  store i64 %669, ptr %1365, align 8
  %1366 = getelementptr i64, ptr %12, i64 %333
  store i64 0, ptr %1366, align 8
  %1367 = getelementptr i64, ptr %13, i64 %333
  store i64 %714, ptr %1367, align 8
  br label %619

1368:
  %1369 = load i32, ptr %20, align 4
  %1370 = icmp eq i32 %1369, %325
  br i1 %1370, label %582, label %574

1371:
  %1372 = phi i64 [ %317, %516 ], [ %221, %218 ], [ %629, %627 ], [ %317, %552 ], [ %317, %619 ]
  %1373 = phi i64 [ %316, %516 ], [ %219, %218 ], [ %628, %627 ], [ %316, %552 ], [ %316, %619 ]
  store i64 %1373, ptr %43, align 8
  store i64 %1372, ptr %220, align 8
  %1374 = load i64, ptr %12, align 8
  %1375 = add nsw i64 %1374, -1
  br label %253
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
  %24 = getelementptr i8, ptr %13, i64 64
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
  %32 = getelementptr i8, ptr %13, i64 48
  %33 = load i64, ptr %32, align 8
  %34 = icmp sgt i64 %33, %23
  br i1 %34, label %39, label %35

35:
  %36 = getelementptr i8, ptr %13, i64 56
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
  br i1 %46, label %47, label %52

47:
  %48 = add nsw i64 %43, %23
  %49 = getelementptr i8, ptr %13, i64 24
  %50 = load i64, ptr %49, align 8
  %51 = icmp sgt i64 %48, %50
  br i1 %51, label %52, label %54

52:
  %53 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %53, align 8
  br label %39

54:
  call fastcc void @4(ptr nonnull %22, ptr %1, i64 %2, i32 %3, ptr %8, i64 %43)
  %55 = getelementptr i64, ptr %9, i64 %41
  store i64 %48, ptr %55, align 8
  %56 = getelementptr i64, ptr %10, i64 %41
  store i64 %6, ptr %56, align 8
  %57 = getelementptr i8, ptr %11, i64 %41
  store i8 1, ptr %57, align 1
  %58 = getelementptr i8, ptr %12, i64 %41
  store i8 %7, ptr %58, align 1
  %59 = add nsw i64 %41, 1
  store i64 %59, ptr %13, align 8
  store i64 %48, ptr %42, align 8
  br label %39
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @2(ptr noalias nonnull writeonly captures(none) %0, i64 range(i64 -9223372036854775807, -9223372036854775808) %1, i64 %2, i64 %3, ptr captures(none) %4, ptr captures(none) %5) unnamed_addr #0 {
  %7 = getelementptr i8, ptr %4, i64 40
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
  %95 = getelementptr i8, ptr %4, i64 48
  %96 = load i64, ptr %95, align 8
  %97 = sub nsw i64 %96, %1
  %98 = tail call i64 @llvm.smax.i64(i64 %97, i64 0)
  %99 = getelementptr i8, ptr %4, i64 56
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
  %19 = getelementptr i8, ptr %13, i64 48
  %20 = load i64, ptr %19, align 8
  %21 = xor i64 %2, -1
  %22 = add i64 %20, %21
  %23 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  %24 = getelementptr i8, ptr %13, i64 56
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %21
  %27 = tail call i64 @llvm.smin.i64(i64 %26, i64 %5)
  %28 = getelementptr i8, ptr %13, i64 8
  %29 = load i64, ptr %28, align 8
  %30 = load i64, ptr %13, align 8
  %31 = sub i64 %27, %23
  %32 = add i64 %31, 1
  %33 = icmp ugt i64 %31, 9223372036854775806
  %34 = select i1 %33, i64 0, i64 %32
  %35 = add i64 %2, 1
  %36 = getelementptr i8, ptr %13, i64 16
  %37 = getelementptr i8, ptr %13, i64 24
  %38 = add nuw i64 %23, 1
  br label %39

39:
  %40 = phi i64 [ %93, %87 ], [ %38, %18 ]
  %41 = phi i64 [ %48, %87 ], [ %23, %18 ]
  %42 = phi i64 [ %47, %87 ], [ %34, %18 ]
  %43 = phi i64 [ %90, %87 ], [ %29, %18 ]
  %44 = phi i64 [ %507, %87 ], [ %30, %18 ]
  %45 = icmp sgt i64 %42, 0
  br i1 %45, label %46, label %97

46:
  %47 = add nsw i64 %42, -1
  %48 = add nuw i64 %41, 1
  %49 = icmp slt i64 %41, 1
  br i1 %49, label %505, label %50

50:
  %51 = phi i64 [ %55, %81 ], [ %5, %46 ]
  %52 = phi i64 [ %85, %81 ], [ 1, %46 ]
  %53 = phi i64 [ %84, %81 ], [ 1, %46 ]
  %54 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %51, i64 1)
  %55 = extractvalue { i64, i1 } %54, 0
  %56 = extractvalue { i64, i1 } %54, 1
  br i1 %56, label %57, label %60

57:
  %58 = phi i64 [ 0, %50 ], [ %67, %60 ]
  %59 = icmp sgt i64 %53, %58
  br i1 %59, label %505, label %68

60:
  %61 = sdiv i64 72057594037927936, %51
  %62 = srem i64 72057594037927936, %51
  %63 = icmp slt i64 %51, 0
  %64 = icmp ne i64 %62, 0
  %65 = and i1 %63, %64
  %66 = sext i1 %65 to i64
  %67 = add nsw i64 %61, %66
  br label %57

68:
  %69 = mul nsw i64 %53, %51
  %70 = or i64 %69, %52
  %71 = icmp ult i64 %70, 4294967296
  br i1 %71, label %72, label %77

72:
  %73 = trunc nuw i64 %69 to i32
  %74 = trunc nuw i64 %52 to i32
  %75 = udiv i32 %73, %74
  %76 = zext i32 %75 to i64
  br label %81

77:
  %78 = srem i64 %69, %52
  %79 = sdiv i64 %69, %52
  %80 = ashr i64 %78, 63
  br label %81

81:
  %82 = phi i64 [ %76, %72 ], [ %79, %77 ]
  %83 = phi i64 [ 0, %72 ], [ %80, %77 ]
  %84 = add i64 %83, %82
  %85 = add nuw i64 %52, 1
  %86 = icmp eq i64 %85, %40
  br i1 %86, label %505, label %50

87:
  %88 = add nsw i64 %41, %35
  %89 = mul nsw i64 %506, %88
  %90 = add nsw i64 %89, %43
  %91 = load i64, ptr %37, align 8
  %92 = icmp slt i64 %90, %91
  %93 = add i64 %40, 1
  br i1 %92, label %39, label %95

94:
  store ptr null, ptr %0, align 8
  ret void

95:
  %96 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %96, align 8
  br label %94

97:
  %98 = icmp sgt i64 %2, 0
  br i1 %98, label %99, label %118

99:
  %100 = load i32, ptr %1, align 4
  %101 = icmp slt i32 %100, %3
  br i1 %101, label %102, label %118

102:
  %103 = add nsw i64 %2, -1
  br label %104

104:
  %105 = phi i32 [ %116, %112 ], [ %100, %102 ]
  %106 = phi i64 [ %113, %112 ], [ 0, %102 ]
  %107 = shl i64 %106, 2
  %108 = getelementptr i8, ptr %14, i64 %107
  store i32 %105, ptr %108, align 4
  %109 = icmp eq i64 %103, %106
  br i1 %109, label %110, label %112

110:
  %111 = getelementptr i32, ptr %14, i64 %2
  store i32 %3, ptr %111, align 4
  br label %246

112:
  %113 = add nuw nsw i64 %106, 1
  %114 = getelementptr i8, ptr %1, i64 %107
  %115 = getelementptr i8, ptr %114, i64 4
  %116 = load i32, ptr %115, align 4
  %117 = icmp slt i32 %116, %3
  br i1 %117, label %104, label %118

118:
  %119 = phi i64 [ 0, %99 ], [ 0, %97 ], [ %113, %112 ]
  %120 = getelementptr i32, ptr %14, i64 %119
  store i32 %3, ptr %120, align 4
  %121 = icmp slt i64 %119, %2
  br i1 %121, label %122, label %246

122:
  %123 = sub i64 %2, %119
  %124 = and i64 %123, 7
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %137, label %126

126:
  %127 = phi i64 [ %135, %126 ], [ %124, %122 ]
  %128 = phi i64 [ %134, %126 ], [ %119, %122 ]
  %129 = shl i64 %128, 2
  %130 = getelementptr i8, ptr %1, i64 %129
  %131 = load i32, ptr %130, align 4
  %132 = getelementptr i8, ptr %14, i64 %129
  %133 = getelementptr i8, ptr %132, i64 4
  store i32 %131, ptr %133, align 4
  %134 = add nuw i64 %128, 1
  %135 = add nsw i64 %127, -1
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %137, label %126

137:
  %138 = phi i64 [ %119, %122 ], [ %134, %126 ]
  %139 = sub i64 %119, %2
  %140 = icmp ugt i64 %139, -8
  br i1 %140, label %246, label %141

141:
  %142 = phi i64 [ %169, %141 ], [ %138, %137 ]
  %143 = shl i64 %142, 2
  %144 = getelementptr i8, ptr %1, i64 %143
  %145 = load i32, ptr %144, align 4
  %146 = getelementptr i8, ptr %14, i64 %143
  %147 = getelementptr i8, ptr %146, i64 4
  store i32 %145, ptr %147, align 4
  %148 = getelementptr i8, ptr %144, i64 4
  %149 = load i32, ptr %148, align 4
  %150 = getelementptr i8, ptr %146, i64 8
  store i32 %149, ptr %150, align 4
  %151 = getelementptr i8, ptr %144, i64 8
  %152 = load i32, ptr %151, align 4
  %153 = getelementptr i8, ptr %146, i64 12
  store i32 %152, ptr %153, align 4
  %154 = getelementptr i8, ptr %144, i64 12
  %155 = load i32, ptr %154, align 4
  %156 = getelementptr i8, ptr %146, i64 16
  store i32 %155, ptr %156, align 4
  %157 = getelementptr i8, ptr %144, i64 16
  %158 = load i32, ptr %157, align 4
  %159 = getelementptr i8, ptr %146, i64 20
  store i32 %158, ptr %159, align 4
  %160 = getelementptr i8, ptr %144, i64 20
  %161 = load i32, ptr %160, align 4
  %162 = getelementptr i8, ptr %146, i64 24
  store i32 %161, ptr %162, align 4
  %163 = getelementptr i8, ptr %144, i64 24
  %164 = load i32, ptr %163, align 4
  %165 = getelementptr i8, ptr %146, i64 28
  store i32 %164, ptr %165, align 4
  %166 = getelementptr i8, ptr %144, i64 28
  %167 = load i32, ptr %166, align 4
  %168 = getelementptr i8, ptr %146, i64 32
  store i32 %167, ptr %168, align 4
  %169 = add nuw nsw i64 %142, 8
  %170 = icmp eq i64 %2, %169
  br i1 %170, label %246, label %141

171:
  %172 = phi i64 [ %208, %202 ], [ %35, %248 ]
  %173 = phi i64 [ %174, %202 ], [ 0, %248 ]
  %174 = add nuw nsw i64 %173, 1
  %175 = icmp sgt i64 %172, 0
  br i1 %175, label %176, label %202

176:
  %177 = getelementptr i32, ptr %14, i64 %172
  %178 = getelementptr i8, ptr %177, i64 -4
  %179 = load i32, ptr %178, align 4
  %180 = getelementptr i32, ptr %4, i64 %173
  %181 = load i32, ptr %180, align 4
  %182 = icmp sgt i32 %179, %181
  br i1 %182, label %183, label %202

183:
  %184 = shl i64 %173, 2
  %185 = getelementptr i8, ptr %4, i64 %184
  br label %186

186:
  %187 = phi i64 [ %201, %196 ], [ %172, %183 ]
  %188 = shl i64 %187, 2
  %189 = getelementptr i8, ptr %14, i64 %188
  %190 = getelementptr i8, ptr %189, i64 -4
  %191 = load i32, ptr %190, align 4
  %192 = getelementptr i8, ptr %15, i64 %187
  %193 = getelementptr i8, ptr %192, i64 -1
  %194 = load i8, ptr %193, align 1
  store i32 %191, ptr %189, align 4
  store i8 %194, ptr %192, align 1
  %195 = icmp sgt i64 %187, 1
  br i1 %195, label %196, label %202

196:
  %197 = getelementptr i8, ptr %189, i64 -8
  %198 = load i32, ptr %197, align 4
  %199 = load i32, ptr %185, align 4
  %200 = icmp sgt i32 %198, %199
  %201 = add nsw i64 %187, -1
  br i1 %200, label %186, label %202

202:
  %203 = phi i64 [ %172, %176 ], [ %172, %171 ], [ 0, %186 ], [ %201, %196 ]
  %204 = getelementptr i32, ptr %4, i64 %173
  %205 = load i32, ptr %204, align 4
  %206 = getelementptr i32, ptr %14, i64 %203
  store i32 %205, ptr %206, align 4
  %207 = getelementptr i8, ptr %15, i64 %203
  store i8 0, ptr %207, align 1
  %208 = add nsw i64 %172, 1
  %209 = icmp eq i64 %5, %174
  br i1 %209, label %251, label %171

210:
  %211 = phi i64 [ 0, %256 ], [ %232, %231 ]
  %212 = phi i64 [ 0, %256 ], [ %222, %231 ]
  %213 = getelementptr i8, ptr %15, i64 %212
  %214 = load i8, ptr %213, align 1
  %215 = icmp eq i8 %214, 0
  br i1 %215, label %216, label %220

216:
  %217 = getelementptr i32, ptr %16, i64 %211
  %218 = trunc i64 %212 to i32
  store i32 %218, ptr %217, align 4
  %219 = add nsw i64 %211, 1
  br label %220

220:
  %221 = phi i64 [ %211, %210 ], [ %219, %216 ]
  %222 = add nuw i64 %212, 2
  %223 = getelementptr i8, ptr %213, i64 1
  %224 = load i8, ptr %223, align 1
  %225 = icmp eq i8 %224, 0
  br i1 %225, label %226, label %231

226:
  %227 = getelementptr i32, ptr %16, i64 %221
  %228 = trunc i64 %212 to i32
  %229 = or disjoint i32 %228, 1
  store i32 %229, ptr %227, align 4
  %230 = add nsw i64 %221, 1
  br label %231

231:
  %232 = phi i64 [ %221, %220 ], [ %230, %226 ]
  %233 = icmp eq i64 %257, %222
  br i1 %233, label %234, label %210

234:
  %235 = and i64 %252, 1
  %236 = icmp eq i64 %235, 0
  br i1 %236, label %258, label %237

237:
  %238 = phi i64 [ 0, %254 ], [ %232, %234 ]
  %239 = phi i64 [ 0, %254 ], [ %257, %234 ]
  %240 = getelementptr i8, ptr %15, i64 %239
  %241 = load i8, ptr %240, align 1
  %242 = icmp eq i8 %241, 0
  br i1 %242, label %243, label %258

243:
  %244 = trunc i64 %239 to i32
  %245 = getelementptr i32, ptr %16, i64 %238
  store i32 %244, ptr %245, align 4
  br label %258

246:
  %247 = icmp slt i64 %2, 0
  br i1 %247, label %248, label %249

248:
  br label %171

249:
  %250 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %15, i8 1, i64 %250, i1 false)
  br label %248

251:
  %252 = tail call i64 @llvm.smax.i64(i64 %208, i64 0)
  %253 = icmp slt i64 %172, 0
  br i1 %253, label %258, label %254

254:
  %255 = icmp eq i64 %172, 0
  br i1 %255, label %237, label %256

256:
  %257 = and i64 %252, 9223372036854775806
  br label %210

258:
  %259 = icmp sgt i64 %34, 0
  br i1 %259, label %510, label %502

260:
  %261 = phi i64 [ %527, %540 ], [ %500, %499 ]
  %262 = phi i64 [ %526, %540 ], [ %407, %499 ]
  %263 = add nuw nsw i64 %525, 1
  %264 = add i64 %524, 4
  %265 = icmp sgt i64 %528, 1
  %266 = add nuw i64 %523, 1
  br i1 %265, label %522, label %502

267:
  %268 = phi i64 [ %294, %267 ], [ 0, %537 ]
  %269 = trunc i64 %268 to i32
  %270 = shl i64 %268, 2
  %271 = getelementptr i8, ptr %17, i64 %270
  store i32 %269, ptr %271, align 4
  %272 = getelementptr i8, ptr %16, i64 %270
  %273 = load i32, ptr %272, align 4
  %274 = sext i32 %273 to i64
  %275 = getelementptr i8, ptr %15, i64 %274
  store i8 1, ptr %275, align 1
  %276 = or disjoint i32 %269, 1
  %277 = getelementptr i8, ptr %271, i64 4
  store i32 %276, ptr %277, align 4
  %278 = getelementptr i8, ptr %272, i64 4
  %279 = load i32, ptr %278, align 4
  %280 = sext i32 %279 to i64
  %281 = getelementptr i8, ptr %15, i64 %280
  store i8 1, ptr %281, align 1
  %282 = or disjoint i32 %269, 2
  %283 = getelementptr i8, ptr %271, i64 8
  store i32 %282, ptr %283, align 4
  %284 = getelementptr i8, ptr %272, i64 8
  %285 = load i32, ptr %284, align 4
  %286 = sext i32 %285 to i64
  %287 = getelementptr i8, ptr %15, i64 %286
  store i8 1, ptr %287, align 1
  %288 = or disjoint i32 %269, 3
  %289 = getelementptr i8, ptr %271, i64 12
  store i32 %288, ptr %289, align 4
  %290 = getelementptr i8, ptr %272, i64 12
  %291 = load i32, ptr %290, align 4
  %292 = sext i32 %291 to i64
  %293 = getelementptr i8, ptr %15, i64 %292
  store i8 1, ptr %293, align 1
  %294 = add i64 %268, 4
  %295 = icmp eq i64 %533, %294
  br i1 %295, label %296, label %267

296:
  %297 = and i64 %529, 3
  %298 = icmp eq i64 %297, 0
  br i1 %298, label %314, label %299

299:
  %300 = phi i64 [ %533, %296 ], [ 0, %537 ]
  br label %301

301:
  %302 = phi i64 [ %312, %301 ], [ %532, %299 ]
  %303 = phi i64 [ %304, %301 ], [ %300, %299 ]
  %304 = add nuw nsw i64 %303, 1
  %305 = shl i64 %303, 2
  %306 = getelementptr i8, ptr %17, i64 %305
  %307 = trunc i64 %303 to i32
  store i32 %307, ptr %306, align 4
  %308 = getelementptr i8, ptr %16, i64 %305
  %309 = load i32, ptr %308, align 4
  %310 = sext i32 %309 to i64
  %311 = getelementptr i8, ptr %15, i64 %310
  store i8 1, ptr %311, align 1
  %312 = add i64 %302, 4
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %314, label %301

314:
  br label %315

315:
  %316 = phi i64 [ %320, %346 ], [ %5, %314 ]
  %317 = phi i64 [ %350, %346 ], [ 1, %314 ]
  %318 = phi i64 [ %349, %346 ], [ 1, %314 ]
  %319 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %316, i64 1)
  %320 = extractvalue { i64, i1 } %319, 0
  %321 = extractvalue { i64, i1 } %319, 1
  br i1 %321, label %322, label %325

322:
  %323 = phi i64 [ 0, %315 ], [ %332, %325 ]
  %324 = icmp sgt i64 %318, %323
  br i1 %324, label %542, label %333

325:
  %326 = sdiv i64 72057594037927936, %316
  %327 = srem i64 72057594037927936, %316
  %328 = icmp slt i64 %316, 0
  %329 = icmp ne i64 %327, 0
  %330 = and i1 %328, %329
  %331 = sext i1 %330 to i64
  %332 = add nsw i64 %326, %331
  br label %322

333:
  %334 = mul nsw i64 %318, %316
  %335 = or i64 %334, %317
  %336 = icmp ult i64 %335, 4294967296
  br i1 %336, label %337, label %342

337:
  %338 = trunc nuw i64 %334 to i32
  %339 = trunc nuw i64 %317 to i32
  %340 = udiv i32 %338, %339
  %341 = zext i32 %340 to i64
  br label %346

342:
  %343 = srem i64 %334, %317
  %344 = sdiv i64 %334, %317
  %345 = ashr i64 %343, 63
  br label %346

346:
  %347 = phi i64 [ %341, %337 ], [ %344, %342 ]
  %348 = phi i64 [ 0, %337 ], [ %345, %342 ]
  %349 = add i64 %348, %347
  %350 = add i64 %317, 1
  %351 = icmp eq i64 %350, %523
  br i1 %351, label %540, label %315

352:
  %353 = phi i64 [ %384, %352 ], [ %553, %557 ]
  %354 = phi i64 [ %377, %352 ], [ 0, %557 ]
  %355 = shl i64 %354, 2
  %356 = getelementptr i8, ptr %14, i64 %355
  %357 = load i32, ptr %356, align 4
  %358 = getelementptr i32, ptr %8, i64 %353
  store i32 %357, ptr %358, align 4
  %359 = getelementptr i8, ptr %15, i64 %354
  %360 = load i8, ptr %359, align 1
  %361 = zext i8 %360 to i64
  %362 = add nsw i64 %353, %361
  %363 = getelementptr i8, ptr %356, i64 4
  %364 = load i32, ptr %363, align 4
  %365 = getelementptr i32, ptr %8, i64 %362
  store i32 %364, ptr %365, align 4
  %366 = getelementptr i8, ptr %359, i64 1
  %367 = load i8, ptr %366, align 1
  %368 = zext i8 %367 to i64
  %369 = add nsw i64 %362, %368
  %370 = getelementptr i8, ptr %356, i64 8
  %371 = load i32, ptr %370, align 4
  %372 = getelementptr i32, ptr %8, i64 %369
  store i32 %371, ptr %372, align 4
  %373 = getelementptr i8, ptr %359, i64 2
  %374 = load i8, ptr %373, align 1
  %375 = zext i8 %374 to i64
  %376 = add nsw i64 %369, %375
  %377 = add nuw i64 %354, 4
  %378 = getelementptr i8, ptr %356, i64 12
  %379 = load i32, ptr %378, align 4
  %380 = getelementptr i32, ptr %8, i64 %376
  store i32 %379, ptr %380, align 4
  %381 = getelementptr i8, ptr %359, i64 3
  %382 = load i8, ptr %381, align 1
  %383 = zext i8 %382 to i64
  %384 = add nsw i64 %376, %383
  %385 = icmp eq i64 %515, %377
  br i1 %385, label %386, label %352

386:
  br i1 %520, label %406, label %387

387:
  %388 = phi i64 [ %553, %557 ], [ %384, %386 ]
  %389 = phi i64 [ 0, %557 ], [ %515, %386 ]
  %390 = getelementptr i8, ptr %15, i64 %389
  %391 = shl i64 %389, 2
  %392 = getelementptr i8, ptr %14, i64 %391
  br label %393

393:
  %394 = phi i64 [ %403, %393 ], [ %388, %387 ]
  %395 = phi i64 [ %404, %393 ], [ 0, %387 ]
  %396 = shl i64 %395, 2
  %397 = getelementptr i8, ptr %392, i64 %396
  %398 = load i32, ptr %397, align 4
  %399 = getelementptr i32, ptr %8, i64 %394
  store i32 %398, ptr %399, align 4
  %400 = getelementptr i8, ptr %390, i64 %395
  %401 = load i8, ptr %400, align 1
  %402 = zext i8 %401 to i64
  %403 = add nsw i64 %394, %402
  %404 = add i64 %395, 1
  %405 = icmp eq i64 %514, %404
  br i1 %405, label %406, label %393

406:
  %407 = phi i64 [ %553, %552 ], [ %384, %386 ], [ %403, %393 ]
  %408 = getelementptr i64, ptr %9, i64 %554
  store i64 %407, ptr %408, align 8
  %409 = getelementptr i64, ptr %10, i64 %554
  store i64 %6, ptr %409, align 8
  %410 = getelementptr i8, ptr %11, i64 %554
  store i8 %545, ptr %410, align 1
  %411 = getelementptr i8, ptr %12, i64 %554
  store i8 %547, ptr %411, align 1
  br i1 %548, label %412, label %499

412:
  %413 = load i32, ptr %550, align 4
  %414 = sext i32 %413 to i64
  %415 = icmp eq i64 %521, %414
  br i1 %415, label %416, label %457

416:
  %417 = phi i64 [ %432, %426 ], [ %521, %412 ]
  %418 = phi i32 [ %431, %426 ], [ %413, %412 ]
  %419 = phi i64 [ %427, %426 ], [ %549, %412 ]
  %420 = sext i32 %418 to i64
  %421 = getelementptr i32, ptr %16, i64 %420
  %422 = load i32, ptr %421, align 4
  %423 = sext i32 %422 to i64
  %424 = getelementptr i8, ptr %15, i64 %423
  store i8 0, ptr %424, align 1
  %425 = icmp sgt i64 %419, 0
  br i1 %425, label %426, label %499

426:
  %427 = add nsw i64 %419, -1
  %428 = shl i64 %419, 2
  %429 = getelementptr i8, ptr %17, i64 %428
  %430 = getelementptr i8, ptr %429, i64 -4
  %431 = load i32, ptr %430, align 4
  %432 = sext i32 %431 to i64
  %433 = add nsw i64 %417, -1
  %434 = icmp eq i64 %433, %432
  br i1 %434, label %416, label %457

435:
  %436 = phi ptr [ %498, %495 ], [ %455, %435 ]
  %437 = phi i64 [ %496, %495 ], [ %454, %435 ]
  %438 = getelementptr i8, ptr %436, i64 -4
  %439 = load i32, ptr %438, align 4
  %440 = add i32 %439, 1
  store i32 %440, ptr %436, align 4
  %441 = sext i32 %440 to i64
  %442 = getelementptr i32, ptr %16, i64 %441
  %443 = load i32, ptr %442, align 4
  %444 = sext i32 %443 to i64
  %445 = getelementptr i8, ptr %15, i64 %444
  store i8 1, ptr %445, align 1
  %446 = getelementptr i8, ptr %436, i64 4
  %447 = load i32, ptr %436, align 4
  %448 = add i32 %447, 1
  store i32 %448, ptr %446, align 4
  %449 = sext i32 %448 to i64
  %450 = getelementptr i32, ptr %16, i64 %449
  %451 = load i32, ptr %450, align 4
  %452 = sext i32 %451 to i64
  %453 = getelementptr i8, ptr %15, i64 %452
  store i8 1, ptr %453, align 1
  %454 = add i64 %437, -2
  %455 = getelementptr i8, ptr %436, i64 8
  %456 = icmp samesign ugt i64 %454, 2
  br i1 %456, label %435, label %499

457:
  %458 = phi i64 [ %414, %412 ], [ %432, %426 ]
  %459 = phi i64 [ %549, %412 ], [ %427, %426 ]
  %460 = getelementptr i32, ptr %17, i64 %459
  %461 = getelementptr i32, ptr %16, i64 %458
  %462 = load i32, ptr %461, align 4
  %463 = sext i32 %462 to i64
  %464 = getelementptr i8, ptr %15, i64 %463
  store i8 0, ptr %464, align 1
  %465 = load i32, ptr %460, align 4
  %466 = add i32 %465, 1
  store i32 %466, ptr %460, align 4
  %467 = sext i32 %466 to i64
  %468 = getelementptr i32, ptr %16, i64 %467
  %469 = load i32, ptr %468, align 4
  %470 = sext i32 %469 to i64
  %471 = getelementptr i8, ptr %15, i64 %470
  store i8 1, ptr %471, align 1
  %472 = add nuw nsw i64 %459, 1
  %473 = sub nsw i64 %529, %472
  %474 = icmp slt i64 %473, 1
  br i1 %474, label %499, label %475

475:
  %476 = and i64 %473, 1
  %477 = icmp eq i64 %476, 0
  br i1 %477, label %491, label %478

478:
  %479 = add nsw i64 %473, -1
  %480 = add nuw i64 %459, 2
  %481 = shl i64 %459, 2
  %482 = getelementptr i8, ptr %17, i64 %481
  %483 = load i32, ptr %482, align 4
  %484 = add i32 %483, 1
  %485 = getelementptr i8, ptr %482, i64 4
  store i32 %484, ptr %485, align 4
  %486 = sext i32 %484 to i64
  %487 = getelementptr i32, ptr %16, i64 %486
  %488 = load i32, ptr %487, align 4
  %489 = sext i32 %488 to i64
  %490 = getelementptr i8, ptr %15, i64 %489
  store i8 1, ptr %490, align 1
  br label %491

491:
  %492 = phi i64 [ %473, %475 ], [ %479, %478 ]
  %493 = phi i64 [ %472, %475 ], [ %480, %478 ]
  %494 = icmp eq i64 %551, %459
  br i1 %494, label %499, label %495

495:
  %496 = add nuw i64 %492, 2
  %497 = shl i64 %493, 2
  %498 = getelementptr i8, ptr %17, i64 %497
  br label %435

499:
  %500 = add nsw i64 %554, 1
  %501 = icmp eq i64 %543, %556
  br i1 %501, label %260, label %552

502:
  %503 = phi i64 [ %30, %258 ], [ %261, %260 ]
  %504 = phi i64 [ %29, %258 ], [ %262, %260 ]
  store i64 %503, ptr %13, align 8
  store i64 %504, ptr %28, align 8
  br label %94

505:
  %506 = phi i64 [ 1, %46 ], [ 72057594037927936, %57 ], [ %84, %81 ]
  %507 = add nsw i64 %506, %44
  %508 = load i64, ptr %36, align 8
  %509 = icmp sgt i64 %507, %508
  br i1 %509, label %95, label %87

510:
  %511 = add i64 %5, %35
  %512 = add nsw i64 %23, -1
  %513 = add i64 %5, %2
  %514 = and i64 %511, 3
  %515 = and i64 %511, 9223372036854775804
  %516 = shl i64 %23, 2
  %517 = icmp ne i8 %7, 0
  %518 = icmp slt i64 %511, 1
  %519 = icmp ult i64 %513, 3
  %520 = icmp eq i64 %514, 0
  %521 = add nsw i64 %5, -1
  br label %522

522:
  %523 = phi i64 [ %38, %510 ], [ %266, %260 ]
  %524 = phi i64 [ %516, %510 ], [ %264, %260 ]
  %525 = phi i64 [ 0, %510 ], [ %263, %260 ]
  %526 = phi i64 [ %29, %510 ], [ %262, %260 ]
  %527 = phi i64 [ %30, %510 ], [ %261, %260 ]
  %528 = phi i64 [ %32, %510 ], [ %534, %260 ]
  %529 = phi i64 [ %23, %510 ], [ %535, %260 ]
  %530 = lshr exact i64 %524, 2
  %531 = and i64 %530, 3
  %532 = mul nsw i64 %531, -4
  %533 = and i64 %529, 9223372036854775804
  %534 = add nsw i64 %528, -1
  %535 = add nuw i64 %529, 1
  %536 = icmp slt i64 %529, 1
  br i1 %536, label %542, label %537

537:
  %538 = add i64 %512, %525
  %539 = icmp ult i64 %538, 3
  br i1 %539, label %299, label %267

540:
  %541 = icmp slt i64 %349, 1
  br i1 %541, label %260, label %542

542:
  %543 = phi i64 [ %349, %540 ], [ 1, %522 ], [ 72057594037927936, %322 ]
  %544 = icmp eq i64 %529, %5
  %545 = zext i1 %544 to i8
  %546 = select i1 %517, i1 %544, i1 false
  %547 = zext i1 %546 to i8
  %548 = icmp sgt i64 %529, 0
  %549 = add nsw i64 %529, -1
  %550 = getelementptr i32, ptr %17, i64 %549
  %551 = add nsw i64 %529, -2
  br label %552

552:
  %553 = phi i64 [ %526, %542 ], [ %407, %499 ]
  %554 = phi i64 [ %527, %542 ], [ %500, %499 ]
  %555 = phi i64 [ 0, %542 ], [ %556, %499 ]
  %556 = add nuw nsw i64 %555, 1
  br i1 %518, label %406, label %557

557:
  br i1 %519, label %387, label %352
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

