; Translated by `make kernels`. Do not edit.
; source arrays.py 49b0c6cc91530a9bd0de057e1edf1cf8a905c93f55bc451d7ba864d7058c0f47
; source kernels/__init__.py f148224ae44fb843af83a04ca8ce59812e45afe345f05530b6f6d5058c5c6d3f
; source kernels/conditional.py 0d5c3b2e258df2079cb8be013d2e15d730be010ace7d2c09991fd7b1a808449b
; source kernels/dense.py a91cb99d254b1a1520581e86a1ece598efaf8d08b5f71f23eef7f80b99075df8
; source kernels/flags.py 20fcd0e27a60fdd7a21f5e4cf19ae152abda6415d06ccb9fe032b118afdf66e8
; source kernels/groups.py e15df0c14d2708a366faabe2741bc95ab42fc4197a91f49847d2855d82d55e3f
; source kernels/intrinsics.py 9b934e3b3120dbc311eb759d39f5f6fa5602ed628760d13316da0da86f6e0a1e
; source kernels/output.py bd6c25828b786abd9c8126f1b9753a00f7c874ca9593b84f1d6e178e249a3756
; source kernels/rows.py dbd82ae47b7e2c5130d4e3f377f96182a49e3cc183eaa81cb140aa149b8c2081
; source kernels/sparse.py 4a3d83a2afb1d601d771322030bd8e463e2988a95bb005bb312e76d1cdf6d6eb
; translator f9f4b35e8107e70ce48e0011fb34d03cc2f009eafaee8c73da8d453a868376a6

; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @build_bitmaps(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, i64 %3, i64 %4, i64 %5, ptr captures(none) %6, ptr readnone captures(none) %7, ptr readnone captures(none) %8, ptr writeonly captures(none) %9, ptr readnone captures(none) %10, ptr readnone captures(none) %11, ptr readnone captures(none) %12, ptr readnone captures(none) %13, ptr readnone captures(none) %14, ptr readnone captures(none) %15, ptr readnone captures(none) %16, ptr captures(none) initializes((0, 8)) %17, ptr readonly captures(none) %18) local_unnamed_addr #0 {
  store i64 0, ptr %17, align 8
  %20 = sub i64 %4, %3
  %21 = icmp slt i64 %20, 1
  br i1 %21, label %141, label %22

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
  br i1 %55, label %22, label %68

56:
  %57 = phi i64 [ %71, %70 ], [ %66, %56 ]
  %58 = phi i64 [ 0, %70 ], [ %59, %56 ]
  %59 = add nuw nsw i64 %58, 1
  %60 = shl i64 %58, 3
  %61 = getelementptr i8, ptr %17, i64 %60
  %62 = getelementptr i8, ptr %61, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = add nsw i64 %63, 63
  %65 = ashr i64 %64, 6
  %66 = add nsw i64 %65, %57
  store i64 %66, ptr %62, align 8
  %67 = icmp eq i64 %54, %59
  br i1 %67, label %141, label %56

68:
  %69 = icmp slt i64 %54, 1
  br i1 %69, label %141, label %70

70:
  %71 = load i64, ptr %17, align 8
  br label %56

72:
  %73 = getelementptr i8, ptr %18, i64 8
  %74 = load i64, ptr %73, align 8
  %75 = icmp sgt i64 %146, %74
  br i1 %75, label %76, label %150

76:
  %77 = phi i64 [ -1, %72 ], [ -1, %141 ], [ %144, %171 ], [ %144, %138 ]
  store i64 %77, ptr %0, align 8
  ret i32 0

78:
  %79 = phi ptr [ %166, %163 ], [ %82, %78 ]
  %80 = phi i64 [ %164, %163 ], [ %81, %78 ]
  store i64 %153, ptr %79, align 8
  %81 = add i64 %80, -1
  %82 = getelementptr i8, ptr %79, i64 8
  %83 = icmp samesign ugt i64 %81, 1
  br i1 %83, label %78, label %84

84:
  %85 = shl i64 %153, 3
  %86 = getelementptr i8, ptr %17, i64 %85
  %87 = load i64, ptr %86, align 8
  br label %88

88:
  %89 = phi i64 [ %162, %161 ], [ %85, %84 ]
  %90 = phi i64 [ %156, %161 ], [ %87, %84 ]
  %91 = shl i64 %90, 6
  %92 = getelementptr i8, ptr %17, i64 %89
  store i64 %91, ptr %92, align 8
  %93 = icmp eq i64 %142, %154
  br i1 %93, label %167, label %152

94:
  %95 = phi i64 [ %139, %138 ], [ %3, %171 ]
  %96 = phi i64 [ %98, %138 ], [ %20, %171 ]
  %97 = phi i64 [ %99, %138 ], [ %3, %171 ]
  %98 = add nsw i64 %96, -1
  %99 = add i64 %97, 1
  %100 = getelementptr i32, ptr %2, i64 %97
  %101 = load i32, ptr %100, align 4
  %102 = icmp slt i32 %101, 0
  br i1 %102, label %103, label %138

103:
  %104 = sext i32 %101 to i64
  %105 = sub nsw i64 0, %104
  %106 = sub i64 %97, %95
  %107 = tail call i64 @llvm.smax.i64(i64 %106, i64 0)
  %108 = add nuw i64 %107, 1
  %109 = shl i64 %95, 2
  %110 = getelementptr i8, ptr %2, i64 %109
  %111 = icmp slt i64 %106, 1
  br label %112

112:
  %113 = phi i64 [ %130, %128 ], [ 0, %103 ]
  %114 = phi i64 [ %129, %128 ], [ %105, %103 ]
  %115 = and i64 %114, 1
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %128, label %172

117:
  %118 = phi ptr [ %110, %178 ], [ %126, %117 ]
  %119 = phi i64 [ %108, %178 ], [ %125, %117 ]
  %120 = load i32, ptr %118, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr i64, ptr %181, i64 %121
  %123 = load i64, ptr %122, align 8
  %124 = or i64 %123, %176
  store i64 %124, ptr %122, align 8
  %125 = add i64 %119, -1
  %126 = getelementptr i8, ptr %118, i64 4
  %127 = icmp sgt i64 %125, 1
  br i1 %127, label %117, label %128

128:
  %129 = lshr i64 %114, 1
  %130 = add nuw nsw i64 %113, 1
  %131 = icmp eq i64 %129, 0
  br i1 %131, label %132, label %112

132:
  %133 = shl i64 %97, 2
  %134 = getelementptr i8, ptr %2, i64 %133
  %135 = load i32, ptr %134, align 4
  %136 = icmp slt i32 %135, 0
  %137 = select i1 %136, i64 %99, i64 %95
  br label %138

138:
  %139 = phi i64 [ %95, %94 ], [ %137, %132 ]
  %140 = icmp sgt i64 %96, 1
  br i1 %140, label %94, label %76

141:
  %142 = phi i64 [ %54, %68 ], [ 0, %19 ], [ %54, %56 ]
  %143 = getelementptr i64, ptr %17, i64 %142
  %144 = load i64, ptr %143, align 8
  %145 = add nsw i64 %5, 7
  %146 = and i64 %145, -8
  %147 = mul nsw i64 %144, %146
  %148 = load i64, ptr %18, align 8
  %149 = icmp sgt i64 %147, %148
  br i1 %149, label %76, label %72

150:
  %151 = icmp slt i64 %142, 1
  br i1 %151, label %167, label %152

152:
  %153 = phi i64 [ %154, %88 ], [ 0, %150 ]
  %154 = add nuw nsw i64 %153, 1
  %155 = getelementptr i64, ptr %17, i64 %153
  %156 = load i64, ptr %155, align 8
  %157 = getelementptr i8, ptr %155, i64 8
  %158 = load i64, ptr %157, align 8
  %159 = sub i64 %158, %156
  %160 = icmp slt i64 %159, 1
  br i1 %160, label %161, label %163

161:
  %162 = shl i64 %153, 3
  br label %88

163:
  %164 = add nuw i64 %159, 1
  %165 = shl i64 %156, 3
  %166 = getelementptr i8, ptr %9, i64 %165
  br label %78

167:
  %168 = icmp slt i64 %147, 1
  br i1 %168, label %171, label %169

169:
  %170 = shl nuw i64 %147, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 %170, i1 false)
  br label %171

171:
  br i1 %21, label %76, label %94

172:
  %173 = getelementptr i64, ptr %17, i64 %113
  %174 = load i64, ptr %173, align 8
  %175 = and i64 %174, 63
  %176 = shl nuw i64 1, %175
  %177 = add nsw i64 %174, 1
  store i64 %177, ptr %173, align 8
  br i1 %111, label %128, label %178

178:
  %179 = ashr i64 %174, 6
  %180 = mul nsw i64 %179, %146
  %181 = getelementptr i64, ptr %6, i64 %180
  br label %117
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
  br i1 %23, label %83, label %84

24:
  %25 = icmp sgt i64 %85, 1
  br i1 %25, label %84, label %83

26:
  %27 = icmp samesign ugt i64 %29, 1
  br i1 %27, label %28, label %71

28:
  %29 = phi i64 [ %31, %26 ], [ %92, %84 ]
  %30 = phi i64 [ %32, %26 ], [ %86, %84 ]
  %31 = add nsw i64 %29, -1
  %32 = add i64 %30, 1
  %33 = getelementptr i64, ptr %5, i64 %30
  %34 = load i64, ptr %33, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %36, label %40

36:
  %37 = getelementptr i64, ptr %3, i64 %34
  %38 = getelementptr i8, ptr %37, i64 -8
  %39 = load i64, ptr %38, align 8
  br label %40

40:
  %41 = phi i64 [ %39, %36 ], [ 0, %28 ]
  %42 = getelementptr i64, ptr %3, i64 %34
  %43 = load i64, ptr %42, align 8
  %44 = sub i64 %43, %41
  %45 = icmp slt i64 %44, 1
  br i1 %45, label %93, label %46

46:
  %47 = add nuw i64 %44, 1
  %48 = shl i64 %41, 2
  %49 = getelementptr i8, ptr %2, i64 %48
  br label %50

50:
  %51 = phi ptr [ %49, %46 ], [ %67, %50 ]
  %52 = phi i64 [ %47, %46 ], [ %66, %50 ]
  %53 = phi i64 [ 0, %46 ], [ %65, %50 ]
  %54 = load i32, ptr %51, align 4
  %55 = sext i32 %54 to i64
  %56 = mul i64 %55, -7046029254386353131
  %57 = lshr i64 %56, 30
  %58 = xor i64 %57, %56
  %59 = mul i64 %58, -4658895280553007687
  %60 = lshr i64 %59, 27
  %61 = xor i64 %60, %59
  %62 = mul i64 %61, -7723592293110705685
  %63 = lshr i64 %62, 31
  %64 = xor i64 %53, %63
  %65 = xor i64 %64, %62
  %66 = add i64 %52, -1
  %67 = getelementptr i8, ptr %51, i64 4
  %68 = icmp samesign ugt i64 %66, 1
  br i1 %68, label %50, label %93

69:
  %70 = icmp sgt i64 %72, 1
  br i1 %70, label %71, label %24

71:
  %72 = phi i64 [ %74, %69 ], [ %92, %26 ]
  %73 = phi i64 [ %75, %69 ], [ %86, %26 ]
  %74 = add nsw i64 %72, -1
  %75 = add i64 %73, 1
  %76 = getelementptr i64, ptr %5, i64 %73
  %77 = load i64, ptr %76, align 8
  %78 = icmp sgt i64 %77, 0
  br i1 %78, label %79, label %132

79:
  %80 = getelementptr i64, ptr %3, i64 %77
  %81 = getelementptr i8, ptr %80, i64 -8
  %82 = load i64, ptr %81, align 8
  br label %132

83:
  store ptr null, ptr %0, align 8
  ret i32 0

84:
  %85 = phi i64 [ %87, %24 ], [ %20, %16 ]
  %86 = phi i64 [ %88, %24 ], [ %6, %16 ]
  %87 = add nsw i64 %85, -1
  %88 = add i64 %86, 8
  %89 = tail call i64 @llvm.smin.i64(i64 %7, i64 %88)
  %90 = sub i64 %89, %86
  %91 = icmp sgt i64 %90, 0
  %92 = tail call i64 @llvm.smax.i64(i64 %90, i64 0)
  br i1 %91, label %28, label %24

93:
  %94 = phi i64 [ 0, %40 ], [ %65, %50 ]
  %95 = sub nsw i64 %30, %86
  %96 = getelementptr i64, ptr %15, i64 %95
  store i64 %94, ptr %96, align 8
  %97 = shl i64 %34, 3
  br i1 %35, label %98, label %102

98:
  %99 = getelementptr i8, ptr %3, i64 %97
  %100 = getelementptr i8, ptr %99, i64 -8
  %101 = load i64, ptr %100, align 8
  br label %102

102:
  %103 = phi i64 [ %101, %98 ], [ 0, %93 ]
  %104 = getelementptr i8, ptr %3, i64 %97
  %105 = load i64, ptr %104, align 8
  %106 = sub i64 %105, %103
  %107 = icmp slt i64 %106, 1
  br i1 %107, label %26, label %108

108:
  %109 = add nuw i64 %106, 1
  %110 = shl i64 %103, 2
  %111 = getelementptr i8, ptr %2, i64 %110
  br label %112

112:
  %113 = phi ptr [ %111, %108 ], [ %130, %112 ]
  %114 = phi i64 [ %109, %108 ], [ %129, %112 ]
  %115 = load i32, ptr %113, align 4
  %116 = sext i32 %115 to i64
  %117 = mul i64 %116, -7046029254386353131
  %118 = lshr i64 %117, 30
  %119 = xor i64 %118, %117
  %120 = mul i64 %119, -4658895280553007687
  %121 = lshr i64 %120, 27
  %122 = xor i64 %121, %120
  %123 = mul i64 %122, -7723592293110705685
  %124 = lshr i64 %123, 31
  %125 = xor i64 %94, %124
  %126 = xor i64 %125, %123
  %127 = and i64 %126, %17
  %128 = getelementptr i64, ptr %8, i64 %127
  tail call void @llvm.prefetch.p0(ptr readonly %128, i32 0, i32 3, i32 1)
  %129 = add i64 %114, -1
  %130 = getelementptr i8, ptr %113, i64 4
  %131 = icmp samesign ugt i64 %129, 1
  br i1 %131, label %112, label %26

132:
  %133 = phi i64 [ %82, %79 ], [ 0, %71 ]
  %134 = getelementptr i64, ptr %3, i64 %77
  %135 = load i64, ptr %134, align 8
  %136 = sub i64 %135, %133
  %137 = icmp slt i64 %136, 1
  br i1 %137, label %69, label %138

138:
  %139 = sub nsw i64 %73, %86
  %140 = shl i64 %139, 3
  %141 = getelementptr i8, ptr %15, i64 %140
  %142 = shl i64 %77, 3
  %143 = getelementptr i8, ptr %4, i64 %142
  %144 = getelementptr i8, ptr %3, i64 %142
  %145 = getelementptr i8, ptr %144, i64 -8
  br label %146

146:
  %147 = phi i64 [ %136, %138 ], [ %149, %247 ]
  %148 = phi i64 [ %133, %138 ], [ %150, %247 ]
  %149 = add nsw i64 %147, -1
  %150 = add i64 %148, 1
  %151 = load i64, ptr %141, align 8
  %152 = getelementptr i32, ptr %2, i64 %148
  %153 = load i32, ptr %152, align 4
  %154 = sext i32 %153 to i64
  %155 = mul i64 %154, -7046029254386353131
  %156 = lshr i64 %155, 30
  %157 = xor i64 %156, %155
  %158 = mul i64 %157, -4658895280553007687
  %159 = lshr i64 %158, 27
  %160 = xor i64 %159, %158
  %161 = mul i64 %160, -7723592293110705685
  %162 = lshr i64 %161, 31
  %163 = xor i64 %151, %162
  %164 = xor i64 %163, %161
  %165 = load i64, ptr %143, align 8
  %166 = and i64 %164, %17
  %167 = getelementptr i64, ptr %8, i64 %166
  %168 = load i64, ptr %167, align 8
  %169 = icmp eq i64 %168, 0
  br i1 %169, label %247, label %170

170:
  %171 = phi i64 [ %239, %235 ], [ %168, %146 ]
  %172 = phi i64 [ %237, %235 ], [ %166, %146 ]
  %173 = xor i64 %171, %164
  %174 = icmp ult i64 %173, 1099511627776
  br i1 %174, label %241, label %235

175:
  %176 = shl nuw nsw i64 %242, 3
  %177 = getelementptr i8, ptr %12, i64 %176
  %178 = getelementptr i8, ptr %177, i64 -8
  %179 = load i64, ptr %178, align 8
  %180 = icmp eq i64 %179, %165
  br i1 %180, label %186, label %181

181:
  %182 = getelementptr i8, ptr %14, i64 %242
  %183 = getelementptr i8, ptr %182, i64 -1
  %184 = load i8, ptr %183, align 1
  %185 = icmp eq i8 %184, 0
  br i1 %185, label %235, label %186

186:
  %187 = phi i1 [ false, %181 ], [ true, %175 ]
  br i1 %78, label %188, label %206

188:
  %189 = load i64, ptr %145, align 8
  br label %206

190:
  %191 = add nsw i64 %201, 1
  %192 = add i64 %197, -1
  %193 = getelementptr i8, ptr %196, i64 4
  %194 = icmp sgt i64 %192, 1
  br i1 %194, label %195, label %230

195:
  %196 = phi ptr [ %229, %226 ], [ %193, %190 ]
  %197 = phi i64 [ %227, %226 ], [ %192, %190 ]
  %198 = phi i64 [ %207, %226 ], [ %191, %190 ]
  %199 = icmp eq i64 %198, %148
  %200 = zext i1 %199 to i64
  %201 = add nsw i64 %198, %200
  %202 = load i32, ptr %196, align 4
  %203 = getelementptr i32, ptr %2, i64 %201
  %204 = load i32, ptr %203, align 4
  %205 = icmp eq i32 %202, %204
  br i1 %205, label %190, label %235

206:
  %207 = phi i64 [ %189, %188 ], [ 0, %186 ]
  %208 = load i64, ptr %144, align 8
  %209 = icmp samesign ugt i64 %242, 1
  %210 = shl nuw nsw i64 %242, 3
  br i1 %209, label %211, label %215

211:
  %212 = getelementptr i8, ptr %11, i64 %210
  %213 = getelementptr i8, ptr %212, i64 -16
  %214 = load i64, ptr %213, align 8
  br label %215

215:
  %216 = phi i64 [ %214, %211 ], [ 0, %206 ]
  %217 = getelementptr i8, ptr %11, i64 %210
  %218 = getelementptr i8, ptr %217, i64 -8
  %219 = load i64, ptr %218, align 8
  %220 = sub i64 %219, %216
  %221 = xor i64 %207, -1
  %222 = add i64 %208, %221
  %223 = icmp eq i64 %220, %222
  br i1 %223, label %224, label %235

224:
  %225 = icmp slt i64 %220, 1
  br i1 %225, label %230, label %226

226:
  %227 = add nuw i64 %220, 1
  %228 = shl i64 %216, 2
  %229 = getelementptr i8, ptr %10, i64 %228
  br label %195

230:
  %231 = getelementptr i8, ptr %14, i64 %242
  %232 = getelementptr i8, ptr %231, i64 -1
  store i8 0, ptr %232, align 1
  br i1 %187, label %233, label %247

233:
  %234 = getelementptr i8, ptr %243, i64 -1
  store i8 0, ptr %234, align 1
  br label %247

235:
  %236 = add nsw i64 %172, 1
  %237 = and i64 %236, %17
  %238 = getelementptr i64, ptr %8, i64 %237
  %239 = load i64, ptr %238, align 8
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %247, label %170

241:
  %242 = and i64 %171, 1099511627775
  %243 = getelementptr i8, ptr %13, i64 %242
  %244 = getelementptr i8, ptr %243, i64 -1
  %245 = load i8, ptr %244, align 1
  %246 = icmp eq i8 %245, 0
  br i1 %246, label %181, label %175

247:
  %248 = icmp samesign ugt i64 %147, 1
  br i1 %248, label %146, label %69
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_children(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, i64 %7, ptr captures(none) %8, ptr readonly captures(none) %9, ptr captures(none) %10, ptr captures(none) %11, ptr captures(none) %12) local_unnamed_addr #0 {
  %14 = icmp slt i64 %7, 1
  br i1 %14, label %79, label %15

15:
  %16 = getelementptr i8, ptr %2, i64 8
  br label %80

17:
  %18 = icmp eq i64 %7, %82
  br i1 %18, label %79, label %80

19:
  %20 = phi i64 [ %91, %90 ], [ %27, %19 ]
  %21 = phi i64 [ %84, %90 ], [ %22, %19 ]
  %22 = add i64 %21, 1
  %23 = shl i64 %21, 3
  %24 = getelementptr i8, ptr %6, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr i64, ptr %8, i64 %25
  store i64 %21, ptr %26, align 8
  %27 = add i64 %20, -1
  %28 = icmp samesign ugt i64 %27, 1
  br i1 %28, label %19, label %92

29:
  %30 = phi i64 [ %32, %69 ], [ %97, %92 ]
  %31 = phi i64 [ %33, %69 ], [ %94, %92 ]
  %32 = add nsw i64 %30, -1
  %33 = add i64 %31, 1
  %34 = getelementptr i64, ptr %4, i64 %31
  %35 = load i64, ptr %34, align 8
  %36 = add nsw i64 %35, 1
  %37 = getelementptr i64, ptr %9, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr i32, ptr %2, i64 %36
  %40 = load i32, ptr %39, align 4
  %41 = icmp sgt i32 %40, -1
  br i1 %41, label %42, label %69

42:
  %43 = shl i64 %35, 2
  %44 = getelementptr i8, ptr %16, i64 %43
  br label %45

45:
  %46 = phi ptr [ %44, %42 ], [ %68, %65 ]
  %47 = phi i32 [ %40, %42 ], [ %66, %65 ]
  %48 = zext nneg i32 %47 to i64
  %49 = getelementptr i64, ptr %8, i64 %48
  %50 = load i64, ptr %49, align 8
  %51 = icmp sgt i64 %50, -1
  br i1 %51, label %52, label %65

52:
  %53 = getelementptr i64, ptr %11, i64 %50
  %54 = load i64, ptr %53, align 8
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %53, align 8
  %56 = getelementptr i64, ptr %12, i64 %50
  %57 = load i64, ptr %56, align 8
  %58 = icmp eq i64 %57, %38
  br i1 %58, label %65, label %59

59:
  %60 = shl i64 %50, 3
  %61 = getelementptr i8, ptr %12, i64 %60
  store i64 %38, ptr %61, align 8
  %62 = getelementptr i64, ptr %10, i64 %50
  %63 = load i64, ptr %62, align 8
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %62, align 8
  br label %65

65:
  %66 = load i32, ptr %46, align 4
  %67 = icmp sgt i32 %66, -1
  %68 = getelementptr i8, ptr %46, i64 4
  br i1 %67, label %45, label %69

69:
  %70 = icmp sgt i64 %30, 1
  br i1 %70, label %29, label %99

71:
  %72 = phi ptr [ %104, %101 ], [ %77, %71 ]
  %73 = phi i64 [ %102, %101 ], [ %76, %71 ]
  %74 = load i64, ptr %72, align 8
  %75 = getelementptr i64, ptr %8, i64 %74
  store i64 -1, ptr %75, align 8
  %76 = add i64 %73, -1
  %77 = getelementptr i8, ptr %72, i64 8
  %78 = icmp sgt i64 %76, 1
  br i1 %78, label %71, label %17

79:
  store ptr null, ptr %0, align 8
  ret i32 0

80:
  %81 = phi i64 [ %82, %17 ], [ 0, %15 ]
  %82 = add nuw nsw i64 %81, 1
  %83 = getelementptr i64, ptr %5, i64 %81
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr i64, ptr %5, i64 %82
  %86 = load i64, ptr %85, align 8
  %87 = sub i64 %86, %84
  %88 = icmp sgt i64 %87, 0
  %89 = tail call i64 @llvm.smax.i64(i64 %87, i64 0)
  br i1 %88, label %90, label %92

90:
  %91 = add nuw i64 %89, 1
  br label %19

92:
  %93 = getelementptr i64, ptr %3, i64 %81
  %94 = load i64, ptr %93, align 8
  %95 = getelementptr i64, ptr %3, i64 %82
  %96 = load i64, ptr %95, align 8
  %97 = sub i64 %96, %94
  %98 = icmp slt i64 %97, 1
  br i1 %98, label %99, label %29

99:
  %100 = icmp slt i64 %87, 1
  br i1 %100, label %17, label %101

101:
  %102 = add nuw i64 %89, 1
  %103 = shl i64 %84, 3
  %104 = getelementptr i8, ptr %6, i64 %103
  br label %71
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @count_items(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i64 %7, ptr captures(none) %8) local_unnamed_addr #0 {
  %10 = getelementptr i64, ptr %3, i64 %6
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr i64, ptr %3, i64 %7
  %13 = load i64, ptr %12, align 8
  %14 = sub i64 %13, %11
  %15 = icmp slt i64 %14, 1
  br i1 %15, label %48, label %16

16:
  %17 = add nuw i64 %14, 1
  %18 = shl i64 %11, 2
  %19 = getelementptr i8, ptr %2, i64 %18
  br label %20

20:
  %21 = phi ptr [ %19, %16 ], [ %30, %20 ]
  %22 = phi i64 [ %17, %16 ], [ %29, %20 ]
  %23 = load i32, ptr %21, align 4
  %24 = sext i32 %23 to i64
  %25 = sub nsw i64 %24, %5
  %26 = getelementptr i64, ptr %8, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %26, align 8
  %29 = add i64 %22, -1
  %30 = getelementptr i8, ptr %21, i64 4
  %31 = icmp samesign ugt i64 %29, 1
  br i1 %31, label %20, label %48

32:
  %33 = phi ptr [ %73, %69 ], [ %42, %32 ]
  %34 = phi i64 [ %71, %69 ], [ %41, %32 ]
  %35 = load i32, ptr %33, align 4
  %36 = sext i32 %35 to i64
  %37 = sub nsw i64 %36, %5
  %38 = getelementptr i64, ptr %8, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = add nsw i64 %65, %39
  store i64 %40, ptr %38, align 8
  %41 = add i64 %34, -1
  %42 = getelementptr i8, ptr %33, i64 4
  %43 = icmp samesign ugt i64 %41, 1
  br i1 %43, label %32, label %44

44:
  %45 = icmp samesign ugt i64 %53, 1
  br i1 %45, label %51, label %46

46:
  %47 = phi i64 [ 0, %48 ], [ %62, %44 ]
  store i64 %47, ptr %0, align 8
  ret i32 0

48:
  %49 = sub i64 %7, %6
  %50 = icmp slt i64 %49, 1
  br i1 %50, label %46, label %51

51:
  %52 = phi i64 [ %62, %44 ], [ 0, %48 ]
  %53 = phi i64 [ %55, %44 ], [ %49, %48 ]
  %54 = phi i64 [ %56, %44 ], [ %6, %48 ]
  %55 = add nsw i64 %53, -1
  %56 = add i64 %54, 1
  %57 = getelementptr i64, ptr %3, i64 %54
  %58 = getelementptr i8, ptr %57, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = load i64, ptr %57, align 8
  %61 = sub i64 %59, %60
  %62 = tail call i64 @llvm.smax.i64(i64 %61, i64 %52)
  %63 = getelementptr i64, ptr %4, i64 %54
  %64 = load i64, ptr %63, align 8
  %65 = add nsw i64 %64, -1
  %66 = icmp slt i64 %64, 2
  %67 = icmp slt i64 %61, 1
  %68 = select i1 %66, i1 true, i1 %67
  br i1 %68, label %44, label %69

69:
  %70 = add i64 %59, 1
  %71 = sub i64 %70, %60
  %72 = shl i64 %60, 2
  %73 = getelementptr i8, ptr %2, i64 %72
  br label %32
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
  br i1 %18, label %78, label %79

19:
  %20 = icmp sgt i64 %80, 1
  br i1 %20, label %79, label %78

21:
  %22 = phi i64 [ %24, %88 ], [ %87, %79 ]
  %23 = phi i64 [ %25, %88 ], [ %81, %79 ]
  %24 = add nsw i64 %22, -1
  %25 = add i64 %23, 1
  %26 = getelementptr i64, ptr %5, i64 %23
  %27 = load i64, ptr %26, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %33

29:
  %30 = getelementptr i64, ptr %3, i64 %27
  %31 = getelementptr i8, ptr %30, i64 -8
  %32 = load i64, ptr %31, align 8
  br label %33

33:
  %34 = phi i64 [ %32, %29 ], [ 0, %21 ]
  %35 = getelementptr i64, ptr %3, i64 %27
  %36 = load i64, ptr %35, align 8
  %37 = sub i64 %36, %34
  %38 = icmp slt i64 %37, 1
  br i1 %38, label %88, label %39

39:
  %40 = add nuw i64 %37, 1
  %41 = shl i64 %34, 2
  %42 = getelementptr i8, ptr %2, i64 %41
  br label %43

43:
  %44 = phi ptr [ %42, %39 ], [ %60, %43 ]
  %45 = phi i64 [ %40, %39 ], [ %59, %43 ]
  %46 = phi i64 [ 0, %39 ], [ %58, %43 ]
  %47 = load i32, ptr %44, align 4
  %48 = sext i32 %47 to i64
  %49 = mul i64 %48, -7046029254386353131
  %50 = lshr i64 %49, 30
  %51 = xor i64 %50, %49
  %52 = mul i64 %51, -4658895280553007687
  %53 = lshr i64 %52, 27
  %54 = xor i64 %53, %52
  %55 = mul i64 %54, -7723592293110705685
  %56 = lshr i64 %55, 31
  %57 = xor i64 %46, %56
  %58 = xor i64 %57, %55
  %59 = add i64 %45, -1
  %60 = getelementptr i8, ptr %44, i64 4
  %61 = icmp samesign ugt i64 %59, 1
  br i1 %61, label %43, label %88

62:
  %63 = phi i64 [ %65, %62 ], [ %103, %95 ]
  %64 = add nsw i64 %63, 1
  %65 = and i64 %64, %12
  %66 = getelementptr i64, ptr %8, i64 %65
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %69, label %62

69:
  %70 = phi i64 [ %103, %95 ], [ %65, %62 ]
  %71 = and i64 %102, -1099511627776
  %72 = getelementptr i64, ptr %5, i64 %97
  %73 = load i64, ptr %72, align 8
  %74 = add nsw i64 %73, 1
  %75 = or i64 %74, %71
  %76 = getelementptr i64, ptr %8, i64 %70
  store i64 %75, ptr %76, align 8
  %77 = icmp sgt i64 %96, 1
  br i1 %77, label %95, label %19

78:
  store ptr null, ptr %0, align 8
  ret i32 0

79:
  %80 = phi i64 [ %82, %19 ], [ %15, %11 ]
  %81 = phi i64 [ %83, %19 ], [ %6, %11 ]
  %82 = add nsw i64 %80, -1
  %83 = add i64 %81, 8
  %84 = tail call i64 @llvm.smin.i64(i64 %7, i64 %83)
  %85 = sub i64 %84, %81
  %86 = icmp sgt i64 %85, 0
  %87 = tail call i64 @llvm.smax.i64(i64 %85, i64 0)
  br i1 %86, label %21, label %19

88:
  %89 = phi i64 [ 0, %33 ], [ %58, %43 ]
  %90 = sub nsw i64 %23, %81
  %91 = getelementptr i64, ptr %10, i64 %90
  store i64 %89, ptr %91, align 8
  %92 = and i64 %89, %12
  %93 = getelementptr i64, ptr %8, i64 %92
  tail call void @llvm.prefetch.p0(ptr readonly %93, i32 0, i32 3, i32 1)
  %94 = icmp samesign ugt i64 %22, 1
  br i1 %94, label %21, label %95

95:
  %96 = phi i64 [ %98, %69 ], [ %87, %88 ]
  %97 = phi i64 [ %99, %69 ], [ %81, %88 ]
  %98 = add nsw i64 %96, -1
  %99 = add i64 %97, 1
  %100 = sub nsw i64 %97, %81
  %101 = getelementptr i64, ptr %10, i64 %100
  %102 = load i64, ptr %101, align 8
  %103 = and i64 %102, %12
  %104 = getelementptr i64, ptr %8, i64 %103
  %105 = load i64, ptr %104, align 8
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %69, label %62
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_hits(ptr noalias writeonly captures(none) %0, ptr noalias readnone captures(none) %1, ptr readonly captures(none) %2, ptr readonly captures(none) %3, ptr readonly captures(none) %4, ptr readonly captures(none) %5, ptr readonly captures(none) %6, i64 %7, ptr captures(none) %8, ptr readonly captures(none) %9, ptr captures(none) %10, ptr writeonly captures(none) %11) local_unnamed_addr #0 {
  %13 = icmp slt i64 %7, 1
  br i1 %13, label %72, label %73

14:
  %15 = icmp eq i64 %7, %75
  br i1 %15, label %72, label %73

16:
  %17 = phi i64 [ %84, %83 ], [ %28, %27 ]
  %18 = phi i64 [ %77, %83 ], [ %29, %27 ]
  %19 = getelementptr i8, ptr %9, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %27, label %22

22:
  %23 = shl i64 %18, 3
  %24 = getelementptr i8, ptr %6, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr i64, ptr %8, i64 %25
  store i64 %18, ptr %26, align 8
  br label %27

27:
  %28 = add i64 %17, -1
  %29 = add i64 %18, 1
  %30 = icmp samesign ugt i64 %28, 1
  br i1 %30, label %16, label %85

31:
  %32 = phi i64 [ %34, %62 ], [ %90, %85 ]
  %33 = phi i64 [ %35, %62 ], [ %87, %85 ]
  %34 = add nsw i64 %32, -1
  %35 = add i64 %33, 1
  %36 = getelementptr i64, ptr %4, i64 %33
  %37 = load i64, ptr %36, align 8
  %38 = add nsw i64 %37, 1
  %39 = getelementptr i32, ptr %2, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp sgt i32 %40, -1
  br i1 %41, label %42, label %62

42:
  %43 = phi i32 [ %60, %55 ], [ %40, %31 ]
  %44 = phi i64 [ %56, %55 ], [ %38, %31 ]
  %45 = zext nneg i32 %43 to i64
  %46 = getelementptr i64, ptr %8, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = icmp sgt i64 %47, -1
  br i1 %48, label %49, label %55

49:
  %50 = getelementptr i64, ptr %10, i64 %47
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr i64, ptr %11, i64 %51
  store i64 %44, ptr %52, align 8
  %53 = load i64, ptr %50, align 8
  %54 = add nsw i64 %53, 1
  store i64 %54, ptr %50, align 8
  br label %55

55:
  %56 = add nsw i64 %44, 1
  %57 = shl i64 %44, 2
  %58 = getelementptr i8, ptr %2, i64 %57
  %59 = getelementptr i8, ptr %58, i64 4
  %60 = load i32, ptr %59, align 4
  %61 = icmp sgt i32 %60, -1
  br i1 %61, label %42, label %62

62:
  %63 = icmp sgt i64 %32, 1
  br i1 %63, label %31, label %92

64:
  %65 = phi ptr [ %97, %94 ], [ %70, %64 ]
  %66 = phi i64 [ %95, %94 ], [ %69, %64 ]
  %67 = load i64, ptr %65, align 8
  %68 = getelementptr i64, ptr %8, i64 %67
  store i64 -1, ptr %68, align 8
  %69 = add i64 %66, -1
  %70 = getelementptr i8, ptr %65, i64 8
  %71 = icmp sgt i64 %69, 1
  br i1 %71, label %64, label %14

72:
  store ptr null, ptr %0, align 8
  ret i32 0

73:
  %74 = phi i64 [ %75, %14 ], [ 0, %12 ]
  %75 = add nuw nsw i64 %74, 1
  %76 = getelementptr i64, ptr %5, i64 %74
  %77 = load i64, ptr %76, align 8
  %78 = getelementptr i64, ptr %5, i64 %75
  %79 = load i64, ptr %78, align 8
  %80 = sub i64 %79, %77
  %81 = icmp sgt i64 %80, 0
  %82 = tail call i64 @llvm.smax.i64(i64 %80, i64 0)
  br i1 %81, label %83, label %85

83:
  %84 = add nuw i64 %82, 1
  br label %16

85:
  %86 = getelementptr i64, ptr %3, i64 %74
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr i64, ptr %3, i64 %75
  %89 = load i64, ptr %88, align 8
  %90 = sub i64 %89, %87
  %91 = icmp slt i64 %90, 1
  br i1 %91, label %92, label %31

92:
  %93 = icmp slt i64 %80, 1
  br i1 %93, label %14, label %94

94:
  %95 = add nuw i64 %82, 1
  %96 = shl i64 %77, 3
  %97 = getelementptr i8, ptr %6, i64 %96
  br label %64
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
  br i1 %55, label %56, label %882

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
  br i1 %62, label %63, label %875

63:
  %64 = getelementptr i8, ptr %43, i64 56
  %65 = getelementptr i8, ptr %43, i64 72
  %66 = getelementptr i8, ptr %19, i64 8
  %67 = getelementptr i8, ptr %43, i64 80
  %68 = getelementptr i8, ptr %37, i64 8
  br label %69

69:
  %70 = phi i64 [ %59, %63 ], [ %380, %379 ]
  %71 = phi i64 [ %57, %63 ], [ %381, %379 ]
  %72 = phi i64 [ 0, %63 ], [ %382, %379 ]
  %73 = getelementptr i64, ptr %12, i64 %72
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %72, 0
  br i1 %75, label %76, label %81

76:
  %77 = load i64, ptr %43, align 8
  %78 = load i64, ptr %58, align 8
  %79 = load i64, ptr %13, align 8
  %80 = icmp eq i64 %74, %79
  br i1 %80, label %880, label %115

81:
  %82 = getelementptr i64, ptr %13, i64 %72
  %83 = load i64, ptr %82, align 8
  %84 = icmp eq i64 %74, %83
  br i1 %84, label %85, label %115

85:
  %86 = add nsw i64 %72, -1
  %87 = getelementptr i64, ptr %15, i64 %86
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr i64, ptr %12, i64 %86
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr i32, ptr %9, i64 %88
  %92 = getelementptr i32, ptr %91, i64 %90
  %93 = getelementptr i8, ptr %92, i64 -4
  %94 = load i32, ptr %93, align 4
  %95 = load i32, ptr %20, align 4
  %96 = icmp eq i32 %95, %94
  br i1 %96, label %104, label %97

97:
  %98 = phi i64 [ %103, %97 ], [ 1, %85 ]
  %99 = shl i64 %98, 2
  %100 = getelementptr i8, ptr %20, i64 %99
  %101 = load i32, ptr %100, align 4
  %102 = icmp eq i32 %101, %94
  %103 = add i64 %98, 1
  br i1 %102, label %104, label %97

104:
  %105 = phi i64 [ 1, %85 ], [ %103, %97 ]
  %106 = icmp slt i64 %105, %72
  br i1 %106, label %107, label %373

107:
  %108 = phi i64 [ %113, %107 ], [ %105, %104 ]
  %109 = shl i64 %108, 2
  %110 = getelementptr i8, ptr %20, i64 %109
  %111 = load i32, ptr %110, align 4
  %112 = getelementptr i8, ptr %110, i64 -4
  store i32 %111, ptr %112, align 4
  %113 = add nuw i64 %108, 1
  %114 = icmp eq i64 %72, %113
  br i1 %114, label %373, label %107

115:
  %116 = phi i64 [ %71, %81 ], [ %77, %76 ]
  %117 = phi i64 [ %70, %81 ], [ %78, %76 ]
  %118 = add nsw i64 %74, 1
  %119 = shl i64 %72, 3
  %120 = getelementptr i8, ptr %12, i64 %119
  store i64 %118, ptr %120, align 8
  %121 = getelementptr i64, ptr %15, i64 %72
  %122 = load i64, ptr %121, align 8
  %123 = add nsw i64 %122, %74
  %124 = getelementptr i32, ptr %9, i64 %123
  %125 = load i32, ptr %124, align 4
  %126 = getelementptr i64, ptr %10, i64 %123
  %127 = load i64, ptr %126, align 8
  %128 = load i64, ptr %64, align 8
  %129 = icmp slt i64 %127, %128
  br i1 %129, label %373, label %130

130:
  %131 = getelementptr i64, ptr %18, i64 %72
  %132 = load i64, ptr %131, align 8
  %133 = add nsw i64 %72, 1
  %134 = load i64, ptr %65, align 8
  %135 = icmp slt i64 %133, %134
  br i1 %135, label %136, label %318

136:
  %137 = getelementptr i64, ptr %14, i64 %72
  %138 = load i64, ptr %137, align 8
  %139 = shl i64 %138, 1
  %140 = add i64 %122, 2
  %141 = add i64 %140, %139
  %142 = load i64, ptr %66, align 8
  %143 = icmp sgt i64 %141, %142
  br i1 %143, label %317, label %144

144:
  %145 = getelementptr i64, ptr %11, i64 %122
  %146 = getelementptr i64, ptr %145, i64 %74
  %147 = load i64, ptr %146, align 8
  %148 = getelementptr i8, ptr %146, i64 8
  %149 = load i64, ptr %148, align 8
  %150 = getelementptr i64, ptr %16, i64 %72
  %151 = load i64, ptr %150, align 8
  %152 = load i64, ptr %19, align 8
  %153 = load i64, ptr %67, align 8
  %154 = sub nsw i64 %152, %153
  %155 = select i1 %75, ptr %5, ptr %7
  %156 = select i1 %75, ptr %6, ptr %8
  %157 = sub i64 %149, %147
  %158 = icmp slt i64 %157, 1
  br i1 %158, label %308, label %159

159:
  %160 = getelementptr i8, ptr %155, i64 4
  br label %161

161:
  %162 = phi i64 [ %216, %213 ], [ %151, %159 ]
  %163 = phi i64 [ %165, %213 ], [ %157, %159 ]
  %164 = phi i64 [ %166, %213 ], [ %147, %159 ]
  %165 = add nsw i64 %163, -1
  %166 = add i64 %164, 1
  %167 = add nsw i64 %164, 24
  %168 = icmp slt i64 %167, %149
  br i1 %168, label %218, label %169

169:
  %170 = icmp sgt i64 %162, %154
  br i1 %170, label %317, label %171

171:
  %172 = getelementptr i32, ptr %156, i64 %164
  %173 = load i32, ptr %172, align 4
  %174 = zext i32 %173 to i64
  %175 = add nuw nsw i64 %174, 2
  %176 = getelementptr i32, ptr %155, i64 %175
  %177 = load i32, ptr %176, align 4
  %178 = icmp sgt i32 %177, -1
  br i1 %178, label %179, label %226

179:
  %180 = phi i64 [ %181, %179 ], [ %175, %171 ]
  %181 = add i64 %180, 1
  %182 = shl i64 %180, 2
  %183 = getelementptr i8, ptr %155, i64 %182
  %184 = getelementptr i8, ptr %183, i64 4
  %185 = load i32, ptr %184, align 4
  %186 = icmp sgt i32 %185, -1
  br i1 %186, label %179, label %226

187:
  %188 = phi ptr [ %235, %232 ], [ %210, %205 ]
  %189 = phi i64 [ %233, %232 ], [ %209, %205 ]
  %190 = phi i64 [ %162, %232 ], [ %211, %205 ]
  %191 = load i32, ptr %188, align 4
  %192 = sext i32 %191 to i64
  %193 = shl i64 %190, 2
  %194 = getelementptr i8, ptr %7, i64 %193
  store i32 %191, ptr %194, align 4
  %195 = getelementptr i64, ptr %22, i64 %192
  %196 = load i64, ptr %195, align 8
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %198, label %205

198:
  %199 = ashr i64 %192, 6
  %200 = getelementptr i64, ptr %23, i64 %199
  %201 = load i64, ptr %200, align 8
  %202 = and i64 %192, 63
  %203 = shl nuw i64 1, %202
  %204 = or i64 %201, %203
  store i64 %204, ptr %200, align 8
  br label %205

205:
  %206 = sub nsw i64 %196, %229
  %207 = shl nsw i64 %192, 3
  %208 = getelementptr i8, ptr %22, i64 %207
  store i64 %206, ptr %208, align 8
  %209 = add i64 %189, -1
  %210 = getelementptr i8, ptr %188, i64 4
  %211 = add i64 %190, 1
  %212 = icmp samesign ugt i64 %209, 1
  br i1 %212, label %187, label %213

213:
  %214 = phi i64 [ %162, %226 ], [ %211, %205 ]
  %215 = getelementptr i32, ptr %7, i64 %214
  store i32 %227, ptr %215, align 4
  %216 = add nsw i64 %214, 1
  %217 = icmp sgt i64 %163, 1
  br i1 %217, label %161, label %308

218:
  %219 = shl i64 %166, 2
  %220 = getelementptr i8, ptr %156, i64 %219
  %221 = getelementptr i8, ptr %220, i64 92
  %222 = load i32, ptr %221, align 4
  %223 = zext i32 %222 to i64
  %224 = getelementptr i32, ptr %155, i64 %223
  tail call void @llvm.prefetch.p0(ptr readonly %224, i32 0, i32 3, i32 1)
  %225 = getelementptr i8, ptr %224, i64 32
  tail call void @llvm.prefetch.p0(ptr readonly %225, i32 0, i32 3, i32 1)
  br label %169

226:
  %227 = phi i32 [ %177, %171 ], [ %185, %179 ]
  %228 = phi i64 [ %175, %171 ], [ %181, %179 ]
  %229 = sext i32 %227 to i64
  %230 = sub i64 %174, %228
  %231 = icmp sgt i64 %230, -2
  br i1 %231, label %213, label %232

232:
  %233 = sub i64 %228, %174
  %234 = shl nuw nsw i64 %174, 2
  %235 = getelementptr i8, ptr %160, i64 %234
  br label %187

236:
  %237 = getelementptr i8, ptr %16, i64 %119
  %238 = getelementptr i8, ptr %237, i64 8
  store i64 %309, ptr %238, align 8
  %239 = load i64, ptr %131, align 8
  %240 = load i64, ptr %64, align 8
  %241 = getelementptr i8, ptr %15, i64 %119
  %242 = load i64, ptr %241, align 8
  %243 = getelementptr i8, ptr %14, i64 %119
  %244 = load i64, ptr %243, align 8
  %245 = add i64 %242, 1
  %246 = add i64 %245, %244
  %247 = getelementptr i64, ptr %10, i64 %242
  %248 = getelementptr i64, ptr %247, i64 %74
  %249 = load i64, ptr %248, align 8
  %250 = ashr i64 %118, 6
  %251 = ashr i64 %244, 6
  %252 = sub nsw i64 %251, %250
  %253 = icmp sgt i64 %252, -1
  br i1 %253, label %254, label %311

254:
  %255 = add nuw nsw i64 %252, 1
  %256 = getelementptr i32, ptr %9, i64 %242
  br label %257

257:
  %258 = phi i64 [ 0, %254 ], [ %292, %290 ]
  %259 = phi i64 [ %239, %254 ], [ %291, %290 ]
  %260 = phi i64 [ %255, %254 ], [ %262, %290 ]
  %261 = phi i64 [ %250, %254 ], [ %263, %290 ]
  %262 = add nsw i64 %260, -1
  %263 = add nsw i64 %261, 1
  %264 = getelementptr i64, ptr %23, i64 %261
  %265 = load i64, ptr %264, align 8
  store i64 0, ptr %264, align 8
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %290, label %267

267:
  %268 = shl i64 %261, 6
  br label %294

269:
  %270 = getelementptr i32, ptr %256, i64 %303
  %271 = load i32, ptr %270, align 4
  %272 = getelementptr i32, ptr %21, i64 %295
  store i32 %271, ptr %272, align 4
  %273 = add nsw i64 %295, 1
  br label %286

274:
  %275 = icmp slt i64 %305, %240
  br i1 %275, label %286, label %276

276:
  %277 = getelementptr i32, ptr %256, i64 %303
  %278 = load i32, ptr %277, align 4
  %279 = add nsw i64 %296, %246
  %280 = getelementptr i32, ptr %9, i64 %279
  store i32 %278, ptr %280, align 4
  %281 = getelementptr i64, ptr %10, i64 %279
  store i64 %305, ptr %281, align 8
  %282 = trunc i64 %296 to i32
  %283 = shl i64 %303, 2
  %284 = getelementptr i8, ptr %24, i64 %283
  store i32 %282, ptr %284, align 4
  %285 = add nsw i64 %296, 1
  br label %286

286:
  %287 = phi i64 [ %296, %269 ], [ %285, %276 ], [ %296, %274 ]
  %288 = phi i64 [ %273, %269 ], [ %295, %276 ], [ %295, %274 ]
  %289 = icmp eq i64 %297, %299
  br i1 %289, label %290, label %294

290:
  %291 = phi i64 [ %259, %257 ], [ %288, %286 ]
  %292 = phi i64 [ %258, %257 ], [ %287, %286 ]
  %293 = icmp sgt i64 %260, 1
  br i1 %293, label %257, label %311

294:
  %295 = phi i64 [ %288, %286 ], [ %259, %267 ]
  %296 = phi i64 [ %287, %286 ], [ %258, %267 ]
  %297 = phi i64 [ %300, %286 ], [ %265, %267 ]
  %298 = sub i64 0, %297
  %299 = and i64 %297, %298
  %300 = xor i64 %299, %297
  %301 = add i64 %299, -1
  %302 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %301)
  %303 = add nsw i64 %302, %268
  %304 = getelementptr i64, ptr %22, i64 %303
  %305 = load i64, ptr %304, align 8
  store i64 0, ptr %304, align 8
  %306 = getelementptr i32, ptr %24, i64 %303
  store i32 -1, ptr %306, align 4
  %307 = icmp eq i64 %305, %249
  br i1 %307, label %269, label %274

308:
  %309 = phi i64 [ %151, %144 ], [ %216, %213 ]
  %310 = icmp slt i64 %309, 0
  br i1 %310, label %317, label %236

311:
  %312 = phi i64 [ %239, %236 ], [ %291, %290 ]
  %313 = phi i64 [ 0, %236 ], [ %292, %290 ]
  %314 = getelementptr i64, ptr %15, i64 %133
  store i64 %246, ptr %314, align 8
  %315 = getelementptr i64, ptr %14, i64 %133
  store i64 %313, ptr %315, align 8
  %316 = icmp slt i64 %312, 0
  br i1 %316, label %317, label %318

317:
  store i64 2, ptr %60, align 8
  br label %875

318:
  %319 = phi i64 [ 0, %130 ], [ %313, %311 ]
  %320 = phi i64 [ %132, %130 ], [ %312, %311 ]
  %321 = icmp eq i64 %319, 0
  %322 = zext i1 %321 to i8
  call fastcc void @1(ptr nonnull %54, ptr %20, i64 %72, i32 %125, ptr %21, i64 %320, i64 %127, i8 %322, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %323 = icmp sgt i64 %319, 0
  br i1 %323, label %324, label %369

324:
  %325 = load i64, ptr %60, align 8
  %326 = icmp eq i64 %325, 0
  br i1 %326, label %327, label %875

327:
  %328 = icmp sgt i64 %72, 0
  br i1 %328, label %329, label %383

329:
  %330 = getelementptr i32, ptr %20, i64 %72
  %331 = getelementptr i8, ptr %330, i64 -4
  %332 = load i32, ptr %331, align 4
  %333 = icmp sgt i32 %332, %125
  br i1 %333, label %334, label %383

334:
  %335 = phi i64 [ %342, %341 ], [ %72, %329 ]
  %336 = shl i64 %335, 2
  %337 = getelementptr i8, ptr %20, i64 %336
  %338 = getelementptr i8, ptr %337, i64 -4
  %339 = load i32, ptr %338, align 4
  store i32 %339, ptr %337, align 4
  %340 = icmp sgt i64 %335, 1
  br i1 %340, label %341, label %383

341:
  %342 = add nsw i64 %335, -1
  %343 = getelementptr i8, ptr %337, i64 -8
  %344 = load i32, ptr %343, align 4
  %345 = icmp sgt i32 %344, %125
  br i1 %345, label %334, label %383

346:
  %347 = load i32, ptr %20, align 4
  %348 = icmp eq i32 %347, %125
  br i1 %348, label %356, label %349

349:
  %350 = phi i64 [ %355, %349 ], [ 1, %346 ]
  %351 = shl i64 %350, 2
  %352 = getelementptr i8, ptr %20, i64 %351
  %353 = load i32, ptr %352, align 4
  %354 = icmp eq i32 %353, %125
  %355 = add i64 %350, 1
  br i1 %354, label %356, label %349

356:
  %357 = phi i64 [ 1, %346 ], [ %355, %349 ]
  %358 = icmp sgt i64 %357, %72
  br i1 %358, label %369, label %359

359:
  %360 = add i64 %357, -1
  br label %361

361:
  %362 = phi i64 [ %360, %359 ], [ %367, %361 ]
  %363 = shl i64 %362, 2
  %364 = getelementptr i8, ptr %20, i64 %363
  %365 = getelementptr i8, ptr %364, i64 4
  %366 = load i32, ptr %365, align 4
  store i32 %366, ptr %364, align 4
  %367 = add i64 %362, 1
  %368 = icmp eq i64 %72, %367
  br i1 %368, label %369, label %361

369:
  %370 = phi i64 [ %133, %866 ], [ %72, %318 ], [ %72, %356 ], [ %72, %361 ]
  %371 = load i64, ptr %60, align 8
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %379, label %875

373:
  %374 = phi i64 [ %116, %115 ], [ %71, %104 ], [ %71, %107 ]
  %375 = phi i64 [ %117, %115 ], [ %70, %104 ], [ %70, %107 ]
  %376 = phi i64 [ %72, %115 ], [ %86, %104 ], [ %86, %107 ]
  %377 = load i64, ptr %60, align 8
  %378 = icmp eq i64 %377, 0
  br i1 %378, label %379, label %875

379:
  %380 = phi i64 [ %375, %373 ], [ %117, %369 ]
  %381 = phi i64 [ %374, %373 ], [ %116, %369 ]
  %382 = phi i64 [ %376, %373 ], [ %370, %369 ]
  br label %69

383:
  %384 = phi i64 [ %72, %329 ], [ %72, %327 ], [ 0, %334 ], [ %342, %341 ]
  %385 = getelementptr i32, ptr %20, i64 %384
  store i32 %125, ptr %385, align 4
  %386 = getelementptr i64, ptr %14, i64 %133
  %387 = load i64, ptr %386, align 8
  %388 = getelementptr i64, ptr %15, i64 %133
  %389 = load i64, ptr %388, align 8
  %390 = getelementptr i64, ptr %16, i64 %72
  %391 = load i64, ptr %390, align 8
  %392 = icmp sgt i64 %387, 1
  br i1 %392, label %393, label %857

393:
  %394 = getelementptr i8, ptr %16, i64 %119
  %395 = getelementptr i8, ptr %394, i64 8
  %396 = load i64, ptr %395, align 8
  %397 = sub i64 %396, %391
  %398 = icmp slt i64 %397, 1
  br i1 %398, label %860, label %399

399:
  %400 = add nuw i64 %397, 1
  %401 = shl i64 %391, 2
  %402 = getelementptr i8, ptr %7, i64 %401
  br label %426

403:
  %404 = sub nsw i64 %429, %430
  %405 = icmp sgt i64 %404, 1
  %406 = zext i1 %405 to i64
  %407 = add nsw i64 %431, %406
  %408 = add nsw i64 %429, 1
  %409 = select i1 %405, i64 %408, i64 %430
  br label %417

410:
  %411 = zext nneg i32 %432 to i64
  %412 = getelementptr i32, ptr %24, i64 %411
  %413 = load i32, ptr %412, align 4
  %414 = icmp sgt i32 %413, -1
  %415 = zext i1 %414 to i64
  %416 = add nsw i64 %429, %415
  br label %417

417:
  %418 = phi i32 [ %432, %403 ], [ %413, %410 ]
  %419 = phi i64 [ %409, %403 ], [ %416, %410 ]
  %420 = phi i64 [ %407, %403 ], [ %431, %410 ]
  %421 = phi i64 [ %409, %403 ], [ %430, %410 ]
  %422 = getelementptr i32, ptr %7, i64 %429
  store i32 %418, ptr %422, align 4
  %423 = add i64 %428, -1
  %424 = getelementptr i8, ptr %427, i64 4
  %425 = icmp samesign ugt i64 %423, 1
  br i1 %425, label %426, label %434

426:
  %427 = phi ptr [ %402, %399 ], [ %424, %417 ]
  %428 = phi i64 [ %400, %399 ], [ %423, %417 ]
  %429 = phi i64 [ %391, %399 ], [ %419, %417 ]
  %430 = phi i64 [ %391, %399 ], [ %421, %417 ]
  %431 = phi i64 [ 0, %399 ], [ %420, %417 ]
  %432 = load i32, ptr %427, align 4
  %433 = icmp slt i32 %432, 0
  br i1 %433, label %403, label %410

434:
  %435 = icmp eq i64 %387, 2
  %436 = icmp eq i64 %420, 0
  %437 = select i1 %435, i1 true, i1 %436
  br i1 %437, label %554, label %438

438:
  %439 = sub nsw i64 %419, %391
  %440 = ashr i64 %420, 6
  %441 = add nsw i64 %440, 1
  %442 = uitofp nneg i64 %387 to double
  %443 = fmul double %442, 1.500000e-01
  %444 = fadd double %443, 1.000000e+00
  %445 = sitofp i64 %441 to double
  %446 = fmul double %444, %445
  %447 = fadd double %446, 4.000000e+01
  %448 = fmul double %447, %442
  %449 = sitofp i64 %439 to double
  %450 = fmul double %449, 4.000000e+00
  %451 = fadd double %450, %448
  %452 = fmul double %442, 1.500000e+02
  %453 = fmul double %449, 3.000000e+00
  %454 = sitofp i64 %420 to double
  %455 = fdiv double %449, %454
  %456 = fadd double %455, 2.000000e+00
  %457 = fmul double %453, %456
  %458 = fadd double %452, %457
  %459 = fcmp uge double %451, %458
  br i1 %459, label %460, label %554

460:
  %461 = getelementptr i8, ptr %18, i64 %119
  %462 = getelementptr i8, ptr %461, i64 8
  store i64 %320, ptr %462, align 8
  %463 = load i64, ptr %388, align 8
  %464 = load i64, ptr %386, align 8
  %465 = getelementptr i64, ptr %17, i64 %133
  %466 = getelementptr i8, ptr %465, i64 -8
  %467 = load i64, ptr %466, align 8
  %468 = icmp slt i64 %464, 0
  br i1 %468, label %534, label %469

469:
  %470 = add nuw i64 %464, 1
  %471 = getelementptr i64, ptr %11, i64 %463
  %472 = add nuw i64 %464, 2
  %473 = tail call i64 @llvm.smin.i64(i64 %470, i64 1)
  %474 = sub i64 %472, %473
  %475 = shl nuw i64 %474, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %471, i8 0, i64 %475, i1 false)
  br label %534

476:
  %477 = phi ptr [ %402, %536 ], [ %479, %490 ]
  %478 = phi i64 [ %538, %536 ], [ %491, %490 ]
  %479 = getelementptr i8, ptr %477, i64 4
  %480 = load i32, ptr %477, align 4
  %481 = sext i32 %480 to i64
  %482 = icmp sgt i32 %480, -1
  br i1 %482, label %483, label %490

483:
  %484 = load i32, ptr %479, align 4
  %485 = icmp sgt i32 %484, -1
  br i1 %485, label %486, label %490

486:
  %487 = getelementptr i64, ptr %537, i64 %481
  %488 = load i64, ptr %487, align 8
  %489 = add nsw i64 %488, 1
  store i64 %489, ptr %487, align 8
  br label %490

490:
  %491 = add i64 %478, -1
  %492 = icmp samesign ugt i64 %491, 1
  br i1 %492, label %476, label %539

493:
  %494 = phi ptr [ %541, %540 ], [ %500, %493 ]
  %495 = phi i64 [ %542, %540 ], [ %499, %493 ]
  %496 = phi i64 [ %467, %540 ], [ %498, %493 ]
  %497 = load i64, ptr %494, align 8
  store i64 %496, ptr %494, align 8
  %498 = add nsw i64 %497, %496
  %499 = add i64 %495, -1
  %500 = getelementptr i8, ptr %494, i64 8
  %501 = icmp sgt i64 %499, 1
  br i1 %501, label %493, label %543

502:
  %503 = phi i64 [ %548, %546 ], [ %522, %521 ]
  %504 = phi i64 [ %391, %546 ], [ %523, %521 ]
  %505 = shl i64 %504, 2
  %506 = getelementptr i8, ptr %7, i64 %505
  %507 = load i32, ptr %506, align 4
  %508 = sext i32 %507 to i64
  %509 = icmp sgt i32 %507, -1
  br i1 %509, label %510, label %521

510:
  %511 = getelementptr i8, ptr %506, i64 4
  %512 = load i32, ptr %511, align 4
  %513 = icmp sgt i32 %512, -1
  br i1 %513, label %514, label %521

514:
  %515 = getelementptr i64, ptr %547, i64 %508
  %516 = load i64, ptr %515, align 8
  %517 = getelementptr i32, ptr %8, i64 %516
  %518 = trunc i64 %504 to i32
  store i32 %518, ptr %517, align 4
  %519 = load i64, ptr %515, align 8
  %520 = add nsw i64 %519, 1
  store i64 %520, ptr %515, align 8
  br label %521

521:
  %522 = add i64 %503, -1
  %523 = add i64 %504, 1
  %524 = icmp samesign ugt i64 %522, 1
  br i1 %524, label %502, label %549

525:
  %526 = phi i64 [ %553, %551 ], [ %532, %525 ]
  %527 = shl i64 %526, 3
  %528 = getelementptr i8, ptr %552, i64 %527
  %529 = getelementptr i8, ptr %528, i64 -8
  %530 = getelementptr i8, ptr %528, i64 -16
  %531 = load i64, ptr %530, align 8
  store i64 %531, ptr %529, align 8
  %532 = add i64 %526, -1
  %533 = icmp samesign ugt i64 %532, 1
  br i1 %533, label %525, label %866

534:
  %535 = icmp sgt i64 %439, 0
  br i1 %535, label %536, label %539

536:
  %537 = getelementptr i64, ptr %11, i64 %463
  %538 = add nuw i64 %439, 1
  br label %476

539:
  br i1 %468, label %543, label %540

540:
  %541 = getelementptr i64, ptr %11, i64 %463
  %542 = add nuw i64 %464, 2
  br label %493

543:
  %544 = phi i64 [ %467, %539 ], [ %498, %493 ]
  %545 = icmp slt i64 %439, 1
  br i1 %545, label %549, label %546

546:
  %547 = getelementptr i64, ptr %11, i64 %463
  %548 = add nuw i64 %439, 1
  br label %502

549:
  %550 = icmp sgt i64 %464, 0
  br i1 %550, label %551, label %866

551:
  %552 = getelementptr i64, ptr %11, i64 %463
  %553 = add nuw i64 %464, 1
  br label %525

554:
  %555 = icmp sgt i64 %420, 0
  br i1 %555, label %556, label %857

556:
  store i64 0, ptr %36, align 8
  %557 = sub i64 %419, %391
  %558 = icmp slt i64 %557, 1
  br i1 %558, label %675, label %559

559:
  %560 = phi i64 [ %591, %590 ], [ 0, %556 ]
  %561 = phi i64 [ %563, %590 ], [ %557, %556 ]
  %562 = phi i64 [ %564, %590 ], [ %391, %556 ]
  %563 = add nsw i64 %561, -1
  %564 = add i64 %562, 1
  %565 = getelementptr i32, ptr %7, i64 %562
  %566 = load i32, ptr %565, align 4
  %567 = icmp slt i32 %566, 0
  br i1 %567, label %568, label %590

568:
  %569 = sext i32 %566 to i64
  %570 = sub nsw i64 0, %569
  br label %571

571:
  %572 = phi i64 [ %580, %579 ], [ %560, %568 ]
  %573 = phi i64 [ %581, %579 ], [ 0, %568 ]
  %574 = phi i64 [ %588, %579 ], [ %570, %568 ]
  %575 = icmp eq i64 %573, %572
  br i1 %575, label %576, label %579

576:
  %577 = add nsw i64 %572, 1
  %578 = getelementptr i64, ptr %36, i64 %577
  store i64 0, ptr %578, align 8
  br label %579

579:
  %580 = phi i64 [ %577, %576 ], [ %572, %571 ]
  %581 = add nuw nsw i64 %573, 1
  %582 = shl i64 %573, 3
  %583 = getelementptr i8, ptr %36, i64 %582
  %584 = getelementptr i8, ptr %583, i64 8
  %585 = load i64, ptr %584, align 8
  %586 = and i64 %574, 1
  %587 = add nsw i64 %585, %586
  store i64 %587, ptr %584, align 8
  %588 = lshr i64 %574, 1
  %589 = icmp eq i64 %588, 0
  br i1 %589, label %590, label %571

590:
  %591 = phi i64 [ %560, %559 ], [ %580, %579 ]
  %592 = icmp sgt i64 %561, 1
  br i1 %592, label %559, label %605

593:
  %594 = phi i64 [ %608, %607 ], [ %603, %593 ]
  %595 = phi i64 [ 0, %607 ], [ %596, %593 ]
  %596 = add nuw nsw i64 %595, 1
  %597 = shl i64 %595, 3
  %598 = getelementptr i8, ptr %36, i64 %597
  %599 = getelementptr i8, ptr %598, i64 8
  %600 = load i64, ptr %599, align 8
  %601 = add nsw i64 %600, 63
  %602 = ashr i64 %601, 6
  %603 = add nsw i64 %602, %594
  store i64 %603, ptr %599, align 8
  %604 = icmp eq i64 %591, %596
  br i1 %604, label %675, label %593

605:
  %606 = icmp slt i64 %591, 1
  br i1 %606, label %675, label %607

607:
  %608 = load i64, ptr %36, align 8
  br label %593

609:
  %610 = load i64, ptr %68, align 8
  %611 = icmp sgt i64 %680, %610
  br i1 %611, label %718, label %684

612:
  %613 = phi ptr [ %700, %697 ], [ %616, %612 ]
  %614 = phi i64 [ %698, %697 ], [ %615, %612 ]
  store i64 %687, ptr %613, align 8
  %615 = add i64 %614, -1
  %616 = getelementptr i8, ptr %613, i64 8
  %617 = icmp samesign ugt i64 %615, 1
  br i1 %617, label %612, label %618

618:
  %619 = shl i64 %687, 3
  %620 = getelementptr i8, ptr %36, i64 %619
  %621 = load i64, ptr %620, align 8
  br label %622

622:
  %623 = phi i64 [ %696, %695 ], [ %619, %618 ]
  %624 = phi i64 [ %690, %695 ], [ %621, %618 ]
  %625 = shl i64 %624, 6
  %626 = getelementptr i8, ptr %36, i64 %623
  store i64 %625, ptr %626, align 8
  %627 = icmp eq i64 %676, %688
  br i1 %627, label %701, label %686

628:
  %629 = phi i64 [ %673, %672 ], [ %391, %705 ]
  %630 = phi i64 [ %632, %672 ], [ %557, %705 ]
  %631 = phi i64 [ %633, %672 ], [ %391, %705 ]
  %632 = add nsw i64 %630, -1
  %633 = add i64 %631, 1
  %634 = getelementptr i32, ptr %7, i64 %631
  %635 = load i32, ptr %634, align 4
  %636 = icmp slt i32 %635, 0
  br i1 %636, label %637, label %672

637:
  %638 = sext i32 %635 to i64
  %639 = sub nsw i64 0, %638
  %640 = sub i64 %631, %629
  %641 = tail call i64 @llvm.smax.i64(i64 %640, i64 0)
  %642 = add nuw i64 %641, 1
  %643 = shl i64 %629, 2
  %644 = getelementptr i8, ptr %7, i64 %643
  %645 = icmp slt i64 %640, 1
  br label %646

646:
  %647 = phi i64 [ %664, %662 ], [ 0, %637 ]
  %648 = phi i64 [ %663, %662 ], [ %639, %637 ]
  %649 = and i64 %648, 1
  %650 = icmp eq i64 %649, 0
  br i1 %650, label %662, label %706

651:
  %652 = phi ptr [ %644, %712 ], [ %660, %651 ]
  %653 = phi i64 [ %642, %712 ], [ %659, %651 ]
  %654 = load i32, ptr %652, align 4
  %655 = sext i32 %654 to i64
  %656 = getelementptr i64, ptr %715, i64 %655
  %657 = load i64, ptr %656, align 8
  %658 = or i64 %657, %710
  store i64 %658, ptr %656, align 8
  %659 = add i64 %653, -1
  %660 = getelementptr i8, ptr %652, i64 4
  %661 = icmp sgt i64 %659, 1
  br i1 %661, label %651, label %662

662:
  %663 = lshr i64 %648, 1
  %664 = add nuw nsw i64 %647, 1
  %665 = icmp eq i64 %663, 0
  br i1 %665, label %666, label %646

666:
  %667 = shl i64 %631, 2
  %668 = getelementptr i8, ptr %7, i64 %667
  %669 = load i32, ptr %668, align 4
  %670 = icmp slt i32 %669, 0
  %671 = select i1 %670, i64 %633, i64 %629
  br label %672

672:
  %673 = phi i64 [ %629, %628 ], [ %671, %666 ]
  %674 = icmp sgt i64 %630, 1
  br i1 %674, label %628, label %716

675:
  %676 = phi i64 [ %591, %605 ], [ 0, %556 ], [ %591, %593 ]
  %677 = getelementptr i64, ptr %36, i64 %676
  %678 = load i64, ptr %677, align 8
  %679 = add nuw nsw i64 %387, 7
  %680 = and i64 %679, 9223372036854775800
  %681 = mul nsw i64 %678, %680
  %682 = load i64, ptr %37, align 8
  %683 = icmp sgt i64 %681, %682
  br i1 %683, label %718, label %609

684:
  %685 = icmp slt i64 %676, 1
  br i1 %685, label %701, label %686

686:
  %687 = phi i64 [ %688, %622 ], [ 0, %684 ]
  %688 = add nuw nsw i64 %687, 1
  %689 = getelementptr i64, ptr %36, i64 %687
  %690 = load i64, ptr %689, align 8
  %691 = getelementptr i8, ptr %689, i64 8
  %692 = load i64, ptr %691, align 8
  %693 = sub i64 %692, %690
  %694 = icmp slt i64 %693, 1
  br i1 %694, label %695, label %697

695:
  %696 = shl i64 %687, 3
  br label %622

697:
  %698 = add nuw i64 %693, 1
  %699 = shl i64 %690, 3
  %700 = getelementptr i8, ptr %28, i64 %699
  br label %612

701:
  %702 = icmp slt i64 %681, 1
  br i1 %702, label %705, label %703

703:
  %704 = shl nuw i64 %681, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %25, i8 0, i64 %704, i1 false)
  br label %705

705:
  br i1 %558, label %716, label %628

706:
  %707 = getelementptr i64, ptr %36, i64 %647
  %708 = load i64, ptr %707, align 8
  %709 = and i64 %708, 63
  %710 = shl nuw i64 1, %709
  %711 = add nsw i64 %708, 1
  store i64 %711, ptr %707, align 8
  br i1 %645, label %662, label %712

712:
  %713 = ashr i64 %708, 6
  %714 = mul nsw i64 %713, %680
  %715 = getelementptr i64, ptr %25, i64 %714
  br label %651

716:
  %717 = icmp slt i64 %678, 0
  br i1 %717, label %718, label %857

718:
  store i64 2, ptr %60, align 8
  br label %346

719:
  %720 = phi i64 [ %721, %719 ], [ 0, %860 ]
  %721 = add nuw nsw i64 %720, 1
  %722 = shl i64 %720, 2
  %723 = getelementptr i8, ptr %865, i64 %722
  %724 = load i32, ptr %723, align 4
  %725 = getelementptr i8, ptr %26, i64 %722
  store i32 %724, ptr %725, align 4
  %726 = shl i64 %720, 3
  %727 = getelementptr i8, ptr %863, i64 %726
  %728 = load i64, ptr %727, align 8
  %729 = getelementptr i8, ptr %27, i64 %726
  store i64 %728, ptr %729, align 8
  %730 = icmp eq i64 %387, %721
  br i1 %730, label %731, label %719

731:
  %732 = phi i64 [ %858, %857 ], [ %861, %719 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %52)
  call void @llvm.lifetime.start.p0(ptr nonnull %53)
  store i64 0, ptr %32, align 8
  store i64 0, ptr %31, align 8
  store i64 %387, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 %320, ptr %35, align 8
  %733 = load i64, ptr %43, align 8
  %734 = load i64, ptr %58, align 8
  %735 = load i64, ptr %60, align 8
  %736 = icmp eq i64 %735, 0
  br i1 %736, label %737, label %853

737:
  %738 = phi i64 [ %749, %847 ], [ %734, %731 ]
  %739 = phi i64 [ %750, %847 ], [ %733, %731 ]
  %740 = phi i64 [ %848, %847 ], [ 0, %731 ]
  %741 = getelementptr i64, ptr %31, i64 %740
  %742 = load i64, ptr %741, align 8
  %743 = icmp eq i64 %740, 0
  br i1 %743, label %744, label %748

744:
  %745 = load i64, ptr %43, align 8
  %746 = load i64, ptr %58, align 8
  %747 = icmp eq i64 %742, %387
  br i1 %747, label %856, label %748

748:
  %749 = phi i64 [ %746, %744 ], [ %738, %737 ]
  %750 = phi i64 [ %745, %744 ], [ %739, %737 ]
  %751 = getelementptr i64, ptr %33, i64 %740
  %752 = load i64, ptr %751, align 8
  %753 = icmp eq i64 %742, %752
  br i1 %753, label %754, label %782

754:
  %755 = add nsw i64 %740, -1
  %756 = add i64 %740, %133
  %757 = getelementptr i64, ptr %31, i64 %755
  %758 = load i64, ptr %757, align 8
  %759 = getelementptr i32, ptr %26, i64 %758
  %760 = getelementptr i8, ptr %759, i64 -4
  %761 = load i32, ptr %760, align 4
  %762 = load i32, ptr %20, align 4
  %763 = icmp eq i32 %762, %761
  br i1 %763, label %771, label %764

764:
  %765 = phi i64 [ %770, %764 ], [ 1, %754 ]
  %766 = shl i64 %765, 2
  %767 = getelementptr i8, ptr %20, i64 %766
  %768 = load i32, ptr %767, align 4
  %769 = icmp eq i32 %768, %761
  %770 = add i64 %765, 1
  br i1 %769, label %771, label %764

771:
  %772 = phi i64 [ 1, %754 ], [ %770, %764 ]
  %773 = icmp slt i64 %772, %756
  br i1 %773, label %774, label %843

774:
  %775 = phi i64 [ %780, %774 ], [ %772, %771 ]
  %776 = shl i64 %775, 2
  %777 = getelementptr i8, ptr %20, i64 %776
  %778 = load i32, ptr %777, align 4
  %779 = getelementptr i8, ptr %777, i64 -4
  store i32 %778, ptr %779, align 4
  %780 = add nuw i64 %775, 1
  %781 = icmp eq i64 %756, %780
  br i1 %781, label %843, label %774

782:
  %783 = add nsw i64 %742, 1
  %784 = shl i64 %740, 3
  %785 = getelementptr i8, ptr %31, i64 %784
  store i64 %783, ptr %785, align 8
  %786 = getelementptr i64, ptr %27, i64 %742
  %787 = load i64, ptr %786, align 8
  %788 = load i64, ptr %64, align 8
  %789 = icmp slt i64 %787, %788
  br i1 %789, label %843, label %790

790:
  %791 = add nsw i64 %740, %133
  %792 = add nsw i64 %791, 1
  %793 = getelementptr i64, ptr %35, i64 %740
  %794 = load i64, ptr %793, align 8
  %795 = load i64, ptr %65, align 8
  %796 = icmp slt i64 %792, %795
  br i1 %796, label %797, label %812

797:
  %798 = getelementptr i8, ptr %33, i64 %784
  %799 = load i64, ptr %798, align 8
  %800 = icmp slt i64 %783, %799
  br i1 %800, label %801, label %812

801:
  store i64 0, ptr %52, align 8
  call fastcc void @0(ptr nonnull %52, i64 %740, i64 %742, i64 range(i64 0, -9223372036854775808) %732, i64 %788, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %794)
  %802 = load i64, ptr %52, align 8
  %803 = icmp slt i64 %802, 0
  br i1 %803, label %804, label %805

804:
  store i64 2, ptr %60, align 8
  br label %853

805:
  %806 = add nsw i64 %740, 1
  %807 = getelementptr i64, ptr %33, i64 %806
  %808 = load i64, ptr %807, align 8
  %809 = getelementptr i64, ptr %32, i64 %806
  %810 = load i64, ptr %809, align 8
  %811 = sub nsw i64 %808, %810
  br label %812

812:
  %813 = phi i64 [ %811, %805 ], [ 0, %797 ], [ 0, %790 ]
  %814 = phi i64 [ %802, %805 ], [ %794, %797 ], [ %794, %790 ]
  %815 = getelementptr i32, ptr %26, i64 %742
  %816 = load i32, ptr %815, align 4
  %817 = icmp eq i64 %813, 0
  %818 = zext i1 %817 to i8
  call fastcc void @1(ptr nonnull %53, ptr %20, i64 %791, i32 %816, ptr %21, i64 %814, i64 %787, i8 %818, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %819 = icmp sgt i64 %813, 0
  br i1 %819, label %820, label %839

820:
  %821 = icmp sgt i64 %791, 0
  br i1 %821, label %822, label %849

822:
  %823 = getelementptr i32, ptr %20, i64 %791
  %824 = getelementptr i8, ptr %823, i64 -4
  %825 = load i32, ptr %824, align 4
  %826 = icmp sgt i32 %825, %816
  br i1 %826, label %827, label %849

827:
  %828 = phi i64 [ %835, %834 ], [ %791, %822 ]
  %829 = shl i64 %828, 2
  %830 = getelementptr i8, ptr %20, i64 %829
  %831 = getelementptr i8, ptr %830, i64 -4
  %832 = load i32, ptr %831, align 4
  store i32 %832, ptr %830, align 4
  %833 = icmp sgt i64 %828, 1
  br i1 %833, label %834, label %849

834:
  %835 = add nsw i64 %828, -1
  %836 = getelementptr i8, ptr %830, i64 -8
  %837 = load i32, ptr %836, align 4
  %838 = icmp sgt i32 %837, %816
  br i1 %838, label %827, label %849

839:
  %840 = phi i64 [ %852, %849 ], [ %740, %812 ]
  %841 = load i64, ptr %60, align 8
  %842 = icmp eq i64 %841, 0
  br i1 %842, label %847, label %853

843:
  %844 = phi i64 [ %740, %782 ], [ %755, %771 ], [ %755, %774 ]
  %845 = load i64, ptr %60, align 8
  %846 = icmp eq i64 %845, 0
  br i1 %846, label %847, label %853

847:
  %848 = phi i64 [ %840, %839 ], [ %844, %843 ]
  br label %737

849:
  %850 = phi i64 [ %791, %822 ], [ %791, %820 ], [ 0, %827 ], [ %835, %834 ]
  %851 = getelementptr i32, ptr %20, i64 %850
  store i32 %816, ptr %851, align 4
  %852 = add nsw i64 %740, 1
  br label %839

853:
  %854 = phi i64 [ %749, %804 ], [ %734, %731 ], [ %749, %839 ], [ %749, %843 ]
  %855 = phi i64 [ %750, %804 ], [ %733, %731 ], [ %750, %839 ], [ %750, %843 ]
  store i64 %855, ptr %43, align 8
  store i64 %854, ptr %58, align 8
  br label %856

856:
  call void @llvm.lifetime.end.p0(ptr nonnull %52)
  call void @llvm.lifetime.end.p0(ptr nonnull %53)
  br label %346

857:
  %858 = phi i64 [ %678, %716 ], [ 0, %554 ], [ 0, %383 ]
  %859 = icmp slt i64 %387, 1
  br i1 %859, label %731, label %860

860:
  %861 = phi i64 [ %858, %857 ], [ 0, %393 ]
  %862 = shl i64 %389, 3
  %863 = getelementptr i8, ptr %10, i64 %862
  %864 = shl i64 %389, 2
  %865 = getelementptr i8, ptr %9, i64 %864
  br label %719

866:
  %867 = shl i64 %133, 3
  %868 = getelementptr i8, ptr %17, i64 %867
  %869 = getelementptr i8, ptr %868, i64 -8
  %870 = load i64, ptr %869, align 8
  %871 = getelementptr i64, ptr %11, i64 %463
  store i64 %870, ptr %871, align 8
  store i64 %544, ptr %868, align 8
  %872 = getelementptr i64, ptr %16, i64 %133
  store i64 %419, ptr %872, align 8
  %873 = getelementptr i64, ptr %12, i64 %133
  store i64 0, ptr %873, align 8
  %874 = getelementptr i64, ptr %13, i64 %133
  store i64 %464, ptr %874, align 8
  br label %369

875:
  %876 = phi i64 [ %117, %317 ], [ %59, %56 ], [ %375, %373 ], [ %117, %324 ], [ %117, %369 ]
  %877 = phi i64 [ %116, %317 ], [ %57, %56 ], [ %374, %373 ], [ %116, %324 ], [ %116, %369 ]
  store i64 %877, ptr %43, align 8
  store i64 %876, ptr %58, align 8
  %878 = load i64, ptr %12, align 8
  %879 = add nsw i64 %878, -1
  br label %880

880:
  %881 = phi i64 [ %879, %875 ], [ %3, %76 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %54)
  br label %1012

882:
  %883 = load i64, ptr %14, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %50)
  call void @llvm.lifetime.start.p0(ptr nonnull %51)
  store i64 0, ptr %32, align 8
  store i64 %2, ptr %31, align 8
  store i64 %883, ptr %33, align 8
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  %884 = load i64, ptr %43, align 8
  %885 = getelementptr i8, ptr %43, i64 8
  %886 = load i64, ptr %885, align 8
  %887 = getelementptr i8, ptr %43, i64 32
  %888 = load i64, ptr %887, align 8
  %889 = icmp eq i64 %888, 0
  br i1 %889, label %890, label %1005

890:
  %891 = getelementptr i8, ptr %43, i64 56
  %892 = getelementptr i8, ptr %43, i64 72
  br label %893

893:
  %894 = phi i64 [ %886, %890 ], [ %905, %1000 ]
  %895 = phi i64 [ %884, %890 ], [ %906, %1000 ]
  %896 = phi i64 [ 0, %890 ], [ %1001, %1000 ]
  %897 = getelementptr i64, ptr %31, i64 %896
  %898 = load i64, ptr %897, align 8
  %899 = icmp eq i64 %896, 0
  br i1 %899, label %900, label %904

900:
  %901 = load i64, ptr %43, align 8
  %902 = load i64, ptr %885, align 8
  %903 = icmp eq i64 %898, %3
  br i1 %903, label %1010, label %904

904:
  %905 = phi i64 [ %902, %900 ], [ %894, %893 ]
  %906 = phi i64 [ %901, %900 ], [ %895, %893 ]
  %907 = getelementptr i64, ptr %33, i64 %896
  %908 = load i64, ptr %907, align 8
  %909 = icmp eq i64 %898, %908
  br i1 %909, label %910, label %937

910:
  %911 = add nsw i64 %896, -1
  %912 = getelementptr i64, ptr %31, i64 %911
  %913 = load i64, ptr %912, align 8
  %914 = getelementptr i32, ptr %26, i64 %913
  %915 = getelementptr i8, ptr %914, i64 -4
  %916 = load i32, ptr %915, align 4
  %917 = load i32, ptr %20, align 4
  %918 = icmp eq i32 %917, %916
  br i1 %918, label %926, label %919

919:
  %920 = phi i64 [ %925, %919 ], [ 1, %910 ]
  %921 = shl i64 %920, 2
  %922 = getelementptr i8, ptr %20, i64 %921
  %923 = load i32, ptr %922, align 4
  %924 = icmp eq i32 %923, %916
  %925 = add i64 %920, 1
  br i1 %924, label %926, label %919

926:
  %927 = phi i64 [ 1, %910 ], [ %925, %919 ]
  %928 = icmp slt i64 %927, %896
  br i1 %928, label %929, label %996

929:
  %930 = phi i64 [ %935, %929 ], [ %927, %926 ]
  %931 = shl i64 %930, 2
  %932 = getelementptr i8, ptr %20, i64 %931
  %933 = load i32, ptr %932, align 4
  %934 = getelementptr i8, ptr %932, i64 -4
  store i32 %933, ptr %934, align 4
  %935 = add nuw i64 %930, 1
  %936 = icmp eq i64 %896, %935
  br i1 %936, label %996, label %929

937:
  %938 = add nsw i64 %898, 1
  %939 = shl i64 %896, 3
  %940 = getelementptr i8, ptr %31, i64 %939
  store i64 %938, ptr %940, align 8
  %941 = getelementptr i64, ptr %27, i64 %898
  %942 = load i64, ptr %941, align 8
  %943 = load i64, ptr %891, align 8
  %944 = icmp slt i64 %942, %943
  br i1 %944, label %996, label %945

945:
  %946 = add nsw i64 %896, 1
  %947 = getelementptr i64, ptr %35, i64 %896
  %948 = load i64, ptr %947, align 8
  %949 = load i64, ptr %892, align 8
  %950 = icmp slt i64 %946, %949
  br i1 %950, label %951, label %965

951:
  %952 = getelementptr i8, ptr %33, i64 %939
  %953 = load i64, ptr %952, align 8
  %954 = icmp slt i64 %938, %953
  br i1 %954, label %955, label %965

955:
  store i64 0, ptr %50, align 8
  call fastcc void @0(ptr nonnull %50, i64 %896, i64 %898, i64 range(i64 0, -9223372036854775808) %4, i64 %943, ptr %25, ptr %26, ptr nonnull %27, ptr readonly %28, ptr %29, ptr %30, ptr nonnull %31, ptr nonnull %32, ptr nonnull %33, ptr nonnull %34, ptr nonnull %35, ptr readonly %37, ptr %21, i64 %948)
  %956 = load i64, ptr %50, align 8
  %957 = icmp slt i64 %956, 0
  br i1 %957, label %958, label %959

958:
  store i64 2, ptr %887, align 8
  br label %1005

959:
  %960 = getelementptr i64, ptr %33, i64 %946
  %961 = load i64, ptr %960, align 8
  %962 = getelementptr i64, ptr %32, i64 %946
  %963 = load i64, ptr %962, align 8
  %964 = sub nsw i64 %961, %963
  br label %965

965:
  %966 = phi i64 [ %964, %959 ], [ 0, %951 ], [ 0, %945 ]
  %967 = phi i64 [ %956, %959 ], [ %948, %951 ], [ %948, %945 ]
  %968 = getelementptr i32, ptr %26, i64 %898
  %969 = load i32, ptr %968, align 4
  %970 = icmp eq i64 %966, 0
  %971 = zext i1 %970 to i8
  call fastcc void @1(ptr nonnull %51, ptr %20, i64 %896, i32 %969, ptr %21, i64 %967, i64 %942, i8 %971, ptr %38, ptr %39, ptr %40, ptr %41, ptr %42, ptr nonnull %43, ptr %44, ptr %45, ptr %46, ptr %47, ptr %48)
  %972 = icmp sgt i64 %966, 0
  br i1 %972, label %973, label %992

973:
  %974 = icmp sgt i64 %896, 0
  br i1 %974, label %975, label %1002

975:
  %976 = getelementptr i32, ptr %20, i64 %896
  %977 = getelementptr i8, ptr %976, i64 -4
  %978 = load i32, ptr %977, align 4
  %979 = icmp sgt i32 %978, %969
  br i1 %979, label %980, label %1002

980:
  %981 = phi i64 [ %988, %987 ], [ %896, %975 ]
  %982 = shl i64 %981, 2
  %983 = getelementptr i8, ptr %20, i64 %982
  %984 = getelementptr i8, ptr %983, i64 -4
  %985 = load i32, ptr %984, align 4
  store i32 %985, ptr %983, align 4
  %986 = icmp sgt i64 %981, 1
  br i1 %986, label %987, label %1002

987:
  %988 = add nsw i64 %981, -1
  %989 = getelementptr i8, ptr %983, i64 -8
  %990 = load i32, ptr %989, align 4
  %991 = icmp sgt i32 %990, %969
  br i1 %991, label %980, label %1002

992:
  %993 = phi i64 [ %946, %1002 ], [ %896, %965 ]
  %994 = load i64, ptr %887, align 8
  %995 = icmp eq i64 %994, 0
  br i1 %995, label %1000, label %1005

996:
  %997 = phi i64 [ %896, %937 ], [ %911, %926 ], [ %911, %929 ]
  %998 = load i64, ptr %887, align 8
  %999 = icmp eq i64 %998, 0
  br i1 %999, label %1000, label %1005

1000:
  %1001 = phi i64 [ %997, %996 ], [ %993, %992 ]
  br label %893

1002:
  %1003 = phi i64 [ %896, %975 ], [ %896, %973 ], [ 0, %980 ], [ %988, %987 ]
  %1004 = getelementptr i32, ptr %20, i64 %1003
  store i32 %969, ptr %1004, align 4
  br label %992

1005:
  %1006 = phi i64 [ %905, %958 ], [ %886, %882 ], [ %905, %992 ], [ %905, %996 ]
  %1007 = phi i64 [ %906, %958 ], [ %884, %882 ], [ %906, %992 ], [ %906, %996 ]
  store i64 %1007, ptr %43, align 8
  store i64 %1006, ptr %885, align 8
  %1008 = load i64, ptr %31, align 8
  %1009 = add nsw i64 %1008, -1
  br label %1010

1010:
  %1011 = phi i64 [ %1009, %1005 ], [ %3, %900 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %50)
  call void @llvm.lifetime.end.p0(ptr nonnull %51)
  br label %1012

1012:
  %1013 = phi i64 [ %1011, %1010 ], [ %881, %880 ]
  store i64 %1013, ptr %0, align 8
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
  br i1 %33, label %147, label %142

34:
  %35 = phi ptr [ %153, %150 ], [ %65, %64 ]
  %36 = phi i64 [ 0, %150 ], [ %37, %64 ]
  %37 = add nuw nsw i64 %36, 1
  %38 = mul nsw i64 %36, %28
  %39 = getelementptr i64, ptr %158, i64 %38
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
  %51 = phi i64 [ %62, %50 ], [ %159, %43 ]
  %52 = phi i64 [ %61, %50 ], [ %157, %43 ]
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
  %65 = getelementptr i8, ptr %35, i64 %155
  %66 = icmp eq i64 %37, %3
  br i1 %66, label %160, label %34

67:
  %68 = phi i64 [ %2, %163 ], [ %140, %136 ]
  %69 = phi i64 [ %164, %163 ], [ %139, %136 ]
  %70 = phi i64 [ 0, %163 ], [ %137, %136 ]
  %71 = phi i64 [ %18, %163 ], [ %138, %136 ]
  %72 = shl i64 %68, 3
  %73 = getelementptr i8, ptr %167, i64 %72
  %74 = load i64, ptr %73, align 8
  %75 = load i64, ptr %169, align 8
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
  br label %136

84:
  %85 = icmp slt i64 %74, %4
  br i1 %85, label %136, label %86

86:
  %87 = getelementptr i32, ptr %10, i64 %70
  %88 = sub i64 %68, %21
  %89 = trunc i64 %88 to i32
  %90 = add i32 %89, 1
  store i32 %90, ptr %87, align 4
  %91 = add nsw i64 %70, 1
  br label %136

92:
  %93 = add nsw i64 %172, %23
  %94 = getelementptr i8, ptr %16, i64 8
  %95 = load i64, ptr %94, align 8
  %96 = icmp sgt i64 %93, %95
  br i1 %96, label %97, label %181

97:
  %98 = phi i64 [ -1, %92 ], [ -1, %170 ], [ %171, %116 ], [ %171, %181 ], [ %171, %119 ]
  store i64 %98, ptr %0, align 8
  ret void

99:
  %100 = phi i64 [ 0, %189 ], [ %101, %99 ]
  %101 = add nuw nsw i64 %100, 1
  %102 = shl i64 %100, 2
  %103 = getelementptr i8, ptr %10, i64 %102
  %104 = load i32, ptr %103, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr i32, ptr %190, i64 %105
  %107 = load i32, ptr %106, align 4
  %108 = getelementptr i8, ptr %194, i64 %102
  store i32 %107, ptr %108, align 4
  %109 = load i32, ptr %103, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr i64, ptr %9, i64 %110
  %112 = load i64, ptr %111, align 8
  %113 = shl i64 %100, 3
  %114 = getelementptr i8, ptr %192, i64 %113
  store i64 %112, ptr %114, align 8
  %115 = icmp eq i64 %172, %101
  br i1 %115, label %116, label %99

116:
  %117 = icmp eq i64 %172, 1
  %118 = or i1 %148, %117
  br i1 %118, label %97, label %195

119:
  %120 = add nuw nsw i64 %201, 1
  %121 = getelementptr i8, ptr %200, i64 %198
  %122 = icmp eq i64 %120, %3
  br i1 %122, label %97, label %199

123:
  %124 = phi i64 [ 0, %199 ], [ %125, %123 ]
  %125 = add nuw nsw i64 %124, 1
  %126 = shl i64 %124, 2
  %127 = getelementptr i8, ptr %10, i64 %126
  %128 = load i32, ptr %127, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr i64, ptr %206, i64 %129
  %131 = load i64, ptr %130, align 8
  %132 = and i64 %131, %205
  %133 = shl i64 %124, 3
  %134 = getelementptr i8, ptr %200, i64 %133
  store i64 %132, ptr %134, align 8
  %135 = icmp eq i64 %172, %125
  br i1 %135, label %119, label %123

136:
  %137 = phi i64 [ %70, %77 ], [ %91, %86 ], [ %70, %84 ]
  %138 = phi i64 [ %83, %77 ], [ %71, %86 ], [ %71, %84 ]
  %139 = add i64 %69, -1
  %140 = add i64 %68, 1
  %141 = icmp samesign ugt i64 %139, 1
  br i1 %141, label %67, label %170

142:
  %143 = shl i64 %30, 3
  %144 = and i64 %143, -64
  %145 = getelementptr i8, ptr %9, i64 %144
  %146 = shl nuw i64 %32, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %145, i8 0, i64 %146, i1 false)
  br label %147

147:
  %148 = icmp eq i64 %3, 0
  %149 = getelementptr i64, ptr %5, i64 %29
  br i1 %148, label %160, label %150

150:
  %151 = lshr exact i64 %32, 3
  %152 = shl i64 %25, 3
  %153 = getelementptr i8, ptr %5, i64 %152
  %154 = shl i64 %27, 3
  %155 = and i64 %154, -64
  %156 = shl i64 %30, 3
  %157 = and i64 %156, -64
  %158 = getelementptr i64, ptr %149, i64 %25
  %159 = add nuw nsw i64 %151, 5
  br label %34

160:
  %161 = sub i64 %26, %30
  %162 = icmp slt i64 %161, 1
  br i1 %162, label %170, label %163

163:
  %164 = sub i64 %23, %2
  %165 = shl i64 %21, 3
  %166 = sub i64 8, %165
  %167 = getelementptr i8, ptr %9, i64 %166
  %168 = shl i64 %2, 3
  %169 = getelementptr i8, ptr %7, i64 %168
  br label %67

170:
  %171 = phi i64 [ %18, %160 ], [ %138, %136 ]
  %172 = phi i64 [ 0, %160 ], [ %137, %136 ]
  %173 = mul nsw i64 %28, %3
  %174 = add nsw i64 %173, %25
  %175 = add nsw i64 %172, 7
  %176 = and i64 %175, -8
  %177 = mul nsw i64 %176, %3
  %178 = add nsw i64 %177, %174
  %179 = load i64, ptr %16, align 8
  %180 = icmp sgt i64 %178, %179
  br i1 %180, label %97, label %92

181:
  %182 = add nsw i64 %1, 1
  %183 = getelementptr i64, ptr %12, i64 %182
  store i64 %23, ptr %183, align 8
  %184 = getelementptr i64, ptr %11, i64 %182
  store i64 %23, ptr %184, align 8
  %185 = getelementptr i64, ptr %13, i64 %182
  store i64 %93, ptr %185, align 8
  %186 = getelementptr i64, ptr %14, i64 %182
  store i64 %174, ptr %186, align 8
  %187 = getelementptr i64, ptr %15, i64 %182
  store i64 %171, ptr %187, align 8
  %188 = icmp slt i64 %172, 1
  br i1 %188, label %97, label %189

189:
  %190 = getelementptr i32, ptr %6, i64 %21
  %191 = shl i64 %23, 3
  %192 = getelementptr i8, ptr %7, i64 %191
  %193 = shl i64 %23, 2
  %194 = getelementptr i8, ptr %6, i64 %193
  br label %99

195:
  %196 = getelementptr i64, ptr %5, i64 %174
  %197 = shl i64 %175, 3
  %198 = and i64 %197, -64
  br label %199

199:
  %200 = phi ptr [ %121, %119 ], [ %196, %195 ]
  %201 = phi i64 [ %120, %119 ], [ 0, %195 ]
  %202 = mul nsw i64 %201, %28
  %203 = add nsw i64 %202, %25
  %204 = getelementptr i64, ptr %149, i64 %203
  %205 = load i64, ptr %204, align 8
  %206 = getelementptr i64, ptr %5, i64 %203
  br label %123
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @1(ptr noalias nonnull writeonly captures(none) %0, ptr readonly captures(none) %1, i64 %2, i32 %3, ptr readonly captures(none) %4, i64 %5, i64 %6, i8 range(i8 0, 2) %7, ptr writeonly captures(none) %8, ptr writeonly captures(none) %9, ptr writeonly captures(none) %10, ptr writeonly captures(none) %11, ptr writeonly captures(none) %12, ptr captures(none) %13, ptr captures(none) %14, ptr captures(none) %15, ptr captures(none) %16, ptr captures(none) %17, ptr captures(none) %18) unnamed_addr #0 {
  %20 = alloca ptr, align 8
  %21 = add i64 %2, 1
  %22 = getelementptr i8, ptr %13, i64 88
  %23 = load i64, ptr %22, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %25, label %160

25:
  %26 = getelementptr i8, ptr %13, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = icmp slt i64 %6, %27
  br i1 %28, label %519, label %108

29:
  %30 = phi i64 [ %32, %142 ], [ %119, %130 ]
  %31 = phi i64 [ %33, %142 ], [ %135, %130 ]
  %32 = add i64 %30, 1
  %33 = add nsw i64 %31, -1
  %34 = icmp slt i64 %30, 1
  br i1 %34, label %142, label %35

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
  br i1 %44, label %142, label %53

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
  br i1 %71, label %142, label %35

72:
  %73 = load i64, ptr %109, align 8
  br label %74

74:
  %75 = phi i64 [ %129, %126 ], [ %158, %72 ]
  %76 = phi i64 [ %110, %126 ], [ %73, %72 ]
  %77 = phi i64 [ %127, %126 ], [ %156, %72 ]
  %78 = icmp sgt i64 %77, %76
  br i1 %78, label %83, label %79

79:
  %80 = getelementptr i8, ptr %13, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = icmp sgt i64 %75, %81
  br i1 %82, label %83, label %519

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
  br i1 %106, label %107, label %519

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
  %137 = getelementptr i8, ptr %13, i64 112
  %138 = getelementptr i8, ptr %13, i64 120
  %139 = getelementptr i8, ptr %14, i64 %136
  %140 = getelementptr i8, ptr %139, i64 8
  %141 = getelementptr i8, ptr %13, i64 8
  br label %29

142:
  %143 = phi i64 [ 1, %29 ], [ %69, %66 ], [ 72057594037927936, %42 ]
  %144 = tail call i64 @llvm.smin.i64(i64 %111, i64 %143)
  %145 = load i64, ptr %137, align 8
  %146 = load i64, ptr %138, align 8
  %147 = add nsw i64 %30, %21
  %148 = mul nsw i64 %146, %147
  %149 = add nsw i64 %148, %145
  %150 = mul nsw i64 %149, %144
  %151 = load i64, ptr %139, align 8
  %152 = add nsw i64 %151, %144
  store i64 %152, ptr %139, align 8
  %153 = load i64, ptr %140, align 8
  %154 = add nsw i64 %153, %150
  store i64 %154, ptr %140, align 8
  %155 = load i64, ptr %13, align 8
  %156 = add nsw i64 %155, %144
  store i64 %156, ptr %13, align 8
  %157 = load i64, ptr %141, align 8
  %158 = add nsw i64 %157, %150
  store i64 %158, ptr %141, align 8
  %159 = icmp samesign ugt i64 %31, 1
  br i1 %159, label %29, label %72

160:
  %161 = icmp sgt i64 %5, 0
  %162 = getelementptr i8, ptr %13, i64 64
  %163 = load i64, ptr %162, align 8
  br i1 %161, label %164, label %513

164:
  %165 = xor i64 %2, -1
  %166 = add i64 %163, %165
  %167 = tail call i64 @llvm.smax.i64(i64 %166, i64 0)
  %168 = getelementptr i8, ptr %13, i64 72
  %169 = load i64, ptr %168, align 8
  %170 = add i64 %169, %165
  %171 = tail call i64 @llvm.smin.i64(i64 %170, i64 range(i64 1, -9223372036854775808) %5)
  %172 = getelementptr i8, ptr %13, i64 8
  %173 = load i64, ptr %172, align 8
  %174 = load i64, ptr %13, align 8
  %175 = getelementptr i8, ptr %13, i64 16
  %176 = load i64, ptr %175, align 8
  %177 = add nsw i64 %176, 1
  %178 = sub i64 %171, %167
  %179 = add i64 %178, 1
  %180 = icmp ugt i64 %178, 9223372036854775806
  %181 = select i1 %180, i64 0, i64 %179
  %182 = getelementptr i8, ptr %13, i64 24
  %183 = add nuw i64 %167, 1
  br label %184

184:
  %185 = phi i64 [ %235, %232 ], [ %183, %164 ]
  %186 = phi i64 [ %193, %232 ], [ %167, %164 ]
  %187 = phi i64 [ %192, %232 ], [ %181, %164 ]
  %188 = phi i64 [ %474, %232 ], [ %173, %164 ]
  %189 = phi i64 [ %471, %232 ], [ %174, %164 ]
  %190 = icmp sgt i64 %187, 0
  br i1 %190, label %191, label %236

191:
  %192 = add nsw i64 %187, -1
  %193 = add nuw i64 %186, 1
  %194 = icmp slt i64 %186, 1
  br i1 %194, label %468, label %195

195:
  %196 = phi i64 [ %200, %226 ], [ %5, %191 ]
  %197 = phi i64 [ %230, %226 ], [ 1, %191 ]
  %198 = phi i64 [ %229, %226 ], [ 1, %191 ]
  %199 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %196, i64 1)
  %200 = extractvalue { i64, i1 } %199, 0
  %201 = extractvalue { i64, i1 } %199, 1
  br i1 %201, label %202, label %205

202:
  %203 = phi i64 [ 0, %195 ], [ %212, %205 ]
  %204 = icmp sgt i64 %198, %203
  br i1 %204, label %468, label %213

205:
  %206 = sdiv i64 72057594037927936, %196
  %207 = srem i64 72057594037927936, %196
  %208 = icmp slt i64 %196, 0
  %209 = icmp ne i64 %207, 0
  %210 = and i1 %208, %209
  %211 = sext i1 %210 to i64
  %212 = add nsw i64 %206, %211
  br label %202

213:
  %214 = mul nsw i64 %198, %196
  %215 = or i64 %214, %197
  %216 = icmp ult i64 %215, 4294967296
  br i1 %216, label %217, label %222

217:
  %218 = trunc nuw i64 %214 to i32
  %219 = trunc nuw i64 %197 to i32
  %220 = udiv i32 %218, %219
  %221 = zext i32 %220 to i64
  br label %226

222:
  %223 = srem i64 %214, %197
  %224 = sdiv i64 %214, %197
  %225 = ashr i64 %223, 63
  br label %226

226:
  %227 = phi i64 [ %221, %217 ], [ %224, %222 ]
  %228 = phi i64 [ 0, %217 ], [ %225, %222 ]
  %229 = add i64 %228, %227
  %230 = add nuw i64 %197, 1
  %231 = icmp eq i64 %230, %185
  br i1 %231, label %468, label %195

232:
  %233 = load i64, ptr %182, align 8
  %234 = icmp slt i64 %474, %233
  %235 = add i64 %185, 1
  br i1 %234, label %184, label %476

236:
  %237 = icmp sgt i64 %2, 0
  br i1 %237, label %238, label %257

238:
  %239 = load i32, ptr %1, align 4
  %240 = icmp slt i32 %239, %3
  br i1 %240, label %241, label %257

241:
  %242 = add nsw i64 %2, -1
  br label %243

243:
  %244 = phi i32 [ %255, %251 ], [ %239, %241 ]
  %245 = phi i64 [ %252, %251 ], [ 0, %241 ]
  %246 = shl i64 %245, 2
  %247 = getelementptr i8, ptr %15, i64 %246
  store i32 %244, ptr %247, align 4
  %248 = icmp eq i64 %242, %245
  br i1 %248, label %249, label %251

249:
  %250 = getelementptr i32, ptr %15, i64 %2
  store i32 %3, ptr %250, align 4
  br label %323

251:
  %252 = add nuw nsw i64 %245, 1
  %253 = getelementptr i8, ptr %1, i64 %246
  %254 = getelementptr i8, ptr %253, i64 4
  %255 = load i32, ptr %254, align 4
  %256 = icmp slt i32 %255, %3
  br i1 %256, label %243, label %257

257:
  %258 = phi i64 [ 0, %238 ], [ 0, %236 ], [ %252, %251 ]
  %259 = getelementptr i32, ptr %15, i64 %258
  store i32 %3, ptr %259, align 4
  %260 = icmp slt i64 %258, %2
  br i1 %260, label %261, label %323

261:
  %262 = phi i64 [ %268, %261 ], [ %258, %257 ]
  %263 = shl i64 %262, 2
  %264 = getelementptr i8, ptr %1, i64 %263
  %265 = load i32, ptr %264, align 4
  %266 = getelementptr i8, ptr %15, i64 %263
  %267 = getelementptr i8, ptr %266, i64 4
  store i32 %265, ptr %267, align 4
  %268 = add nuw nsw i64 %262, 1
  %269 = icmp eq i64 %2, %268
  br i1 %269, label %323, label %261

270:
  %271 = phi i64 [ %307, %301 ], [ %21, %325 ]
  %272 = phi i64 [ %273, %301 ], [ 0, %325 ]
  %273 = add nuw nsw i64 %272, 1
  %274 = icmp sgt i64 %271, 0
  br i1 %274, label %275, label %301

275:
  %276 = getelementptr i32, ptr %15, i64 %271
  %277 = getelementptr i8, ptr %276, i64 -4
  %278 = load i32, ptr %277, align 4
  %279 = getelementptr i32, ptr %4, i64 %272
  %280 = load i32, ptr %279, align 4
  %281 = icmp sgt i32 %278, %280
  br i1 %281, label %282, label %301

282:
  %283 = shl i64 %272, 2
  %284 = getelementptr i8, ptr %4, i64 %283
  br label %285

285:
  %286 = phi i64 [ %300, %295 ], [ %271, %282 ]
  %287 = shl i64 %286, 2
  %288 = getelementptr i8, ptr %15, i64 %287
  %289 = getelementptr i8, ptr %288, i64 -4
  %290 = load i32, ptr %289, align 4
  %291 = getelementptr i8, ptr %16, i64 %286
  %292 = getelementptr i8, ptr %291, i64 -1
  %293 = load i8, ptr %292, align 1
  store i32 %290, ptr %288, align 4
  store i8 %293, ptr %291, align 1
  %294 = icmp sgt i64 %286, 1
  br i1 %294, label %295, label %301

295:
  %296 = getelementptr i8, ptr %288, i64 -8
  %297 = load i32, ptr %296, align 4
  %298 = load i32, ptr %284, align 4
  %299 = icmp sgt i32 %297, %298
  %300 = add nsw i64 %286, -1
  br i1 %299, label %285, label %301

301:
  %302 = phi i64 [ %271, %275 ], [ %271, %270 ], [ %300, %295 ], [ 0, %285 ]
  %303 = getelementptr i32, ptr %4, i64 %272
  %304 = load i32, ptr %303, align 4
  %305 = getelementptr i32, ptr %15, i64 %302
  store i32 %304, ptr %305, align 4
  %306 = getelementptr i8, ptr %16, i64 %302
  store i8 0, ptr %306, align 1
  %307 = add nsw i64 %271, 1
  %308 = icmp eq i64 %5, %273
  br i1 %308, label %328, label %270

309:
  %310 = phi i64 [ %321, %320 ], [ 0, %328 ]
  %311 = phi i64 [ %312, %320 ], [ 0, %328 ]
  %312 = add nuw nsw i64 %311, 1
  %313 = getelementptr i8, ptr %16, i64 %311
  %314 = load i8, ptr %313, align 1
  %315 = icmp eq i8 %314, 0
  br i1 %315, label %316, label %320

316:
  %317 = getelementptr i32, ptr %17, i64 %310
  %318 = trunc i64 %311 to i32
  store i32 %318, ptr %317, align 4
  %319 = add nsw i64 %310, 1
  br label %320

320:
  %321 = phi i64 [ %310, %309 ], [ %319, %316 ]
  %322 = icmp eq i64 %271, %311
  br i1 %322, label %330, label %309

323:
  %324 = icmp slt i64 %2, 0
  br i1 %324, label %325, label %326

325:
  br label %270

326:
  %327 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %16, i8 1, i64 %327, i1 false)
  br label %325

328:
  %329 = icmp slt i64 %271, 0
  br i1 %329, label %330, label %309

330:
  %331 = icmp sgt i64 %181, 0
  br i1 %331, label %480, label %465

332:
  %333 = phi i64 [ %489, %495 ], [ %463, %462 ]
  %334 = phi i64 [ %488, %495 ], [ %399, %462 ]
  %335 = icmp sgt i64 %490, 1
  %336 = add nuw i64 %487, 1
  br i1 %335, label %486, label %465

337:
  %338 = phi i64 [ %339, %337 ], [ 0, %486 ]
  %339 = add nuw nsw i64 %338, 1
  %340 = shl i64 %338, 2
  %341 = getelementptr i8, ptr %18, i64 %340
  %342 = trunc i64 %338 to i32
  store i32 %342, ptr %341, align 4
  %343 = getelementptr i8, ptr %17, i64 %340
  %344 = load i32, ptr %343, align 4
  %345 = sext i32 %344 to i64
  %346 = getelementptr i8, ptr %16, i64 %345
  store i8 1, ptr %346, align 1
  %347 = icmp eq i64 %491, %339
  br i1 %347, label %348, label %337

348:
  %349 = phi i64 [ %353, %379 ], [ %5, %337 ]
  %350 = phi i64 [ %383, %379 ], [ 1, %337 ]
  %351 = phi i64 [ %382, %379 ], [ 1, %337 ]
  %352 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %349, i64 1)
  %353 = extractvalue { i64, i1 } %352, 0
  %354 = extractvalue { i64, i1 } %352, 1
  br i1 %354, label %355, label %358

355:
  %356 = phi i64 [ 0, %348 ], [ %365, %358 ]
  %357 = icmp sgt i64 %351, %356
  br i1 %357, label %497, label %366

358:
  %359 = sdiv i64 72057594037927936, %349
  %360 = srem i64 72057594037927936, %349
  %361 = icmp slt i64 %349, 0
  %362 = icmp ne i64 %360, 0
  %363 = and i1 %361, %362
  %364 = sext i1 %363 to i64
  %365 = add nsw i64 %359, %364
  br label %355

366:
  %367 = mul nsw i64 %351, %349
  %368 = or i64 %367, %350
  %369 = icmp ult i64 %368, 4294967296
  br i1 %369, label %370, label %375

370:
  %371 = trunc nuw i64 %367 to i32
  %372 = trunc nuw i64 %350 to i32
  %373 = udiv i32 %371, %372
  %374 = zext i32 %373 to i64
  br label %379

375:
  %376 = srem i64 %367, %350
  %377 = sdiv i64 %367, %350
  %378 = ashr i64 %376, 63
  br label %379

379:
  %380 = phi i64 [ %374, %370 ], [ %377, %375 ]
  %381 = phi i64 [ 0, %370 ], [ %378, %375 ]
  %382 = add i64 %381, %380
  %383 = add nuw i64 %350, 1
  %384 = icmp eq i64 %383, %487
  br i1 %384, label %495, label %348

385:
  %386 = phi i64 [ %396, %385 ], [ %509, %508 ]
  %387 = phi i64 [ %388, %385 ], [ 0, %508 ]
  %388 = add nuw nsw i64 %387, 1
  %389 = shl i64 %387, 2
  %390 = getelementptr i8, ptr %15, i64 %389
  %391 = load i32, ptr %390, align 4
  %392 = getelementptr i32, ptr %8, i64 %386
  store i32 %391, ptr %392, align 4
  %393 = getelementptr i8, ptr %16, i64 %387
  %394 = load i8, ptr %393, align 1
  %395 = zext i8 %394 to i64
  %396 = add nsw i64 %386, %395
  %397 = icmp eq i64 %481, %388
  br i1 %397, label %398, label %385

398:
  %399 = phi i64 [ %509, %508 ], [ %396, %385 ]
  %400 = getelementptr i64, ptr %9, i64 %510
  store i64 %399, ptr %400, align 8
  %401 = getelementptr i64, ptr %10, i64 %510
  store i64 %6, ptr %401, align 8
  %402 = getelementptr i8, ptr %11, i64 %510
  store i8 %500, ptr %402, align 1
  %403 = getelementptr i8, ptr %12, i64 %510
  store i8 %502, ptr %403, align 1
  br i1 %504, label %404, label %462

404:
  %405 = load i32, ptr %507, align 4
  %406 = sext i32 %405 to i64
  %407 = icmp eq i64 %482, %406
  br i1 %407, label %408, label %441

408:
  %409 = phi i64 [ %424, %418 ], [ %482, %404 ]
  %410 = phi i32 [ %423, %418 ], [ %405, %404 ]
  %411 = phi i64 [ %419, %418 ], [ %503, %404 ]
  %412 = sext i32 %410 to i64
  %413 = getelementptr i32, ptr %17, i64 %412
  %414 = load i32, ptr %413, align 4
  %415 = sext i32 %414 to i64
  %416 = getelementptr i8, ptr %16, i64 %415
  store i8 0, ptr %416, align 1
  %417 = icmp sgt i64 %411, 0
  br i1 %417, label %418, label %462

418:
  %419 = add nsw i64 %411, -1
  %420 = shl i64 %411, 2
  %421 = getelementptr i8, ptr %18, i64 %420
  %422 = getelementptr i8, ptr %421, i64 -4
  %423 = load i32, ptr %422, align 4
  %424 = sext i32 %423 to i64
  %425 = add nsw i64 %409, -1
  %426 = icmp eq i64 %425, %424
  br i1 %426, label %408, label %441

427:
  %428 = phi ptr [ %461, %458 ], [ %439, %427 ]
  %429 = phi i64 [ %459, %458 ], [ %438, %427 ]
  %430 = getelementptr i8, ptr %428, i64 -4
  %431 = load i32, ptr %430, align 4
  %432 = add i32 %431, 1
  store i32 %432, ptr %428, align 4
  %433 = sext i32 %432 to i64
  %434 = getelementptr i32, ptr %17, i64 %433
  %435 = load i32, ptr %434, align 4
  %436 = sext i32 %435 to i64
  %437 = getelementptr i8, ptr %16, i64 %436
  store i8 1, ptr %437, align 1
  %438 = add i64 %429, -1
  %439 = getelementptr i8, ptr %428, i64 4
  %440 = icmp samesign ugt i64 %438, 1
  br i1 %440, label %427, label %462

441:
  %442 = phi i64 [ %406, %404 ], [ %424, %418 ]
  %443 = phi i64 [ %503, %404 ], [ %419, %418 ]
  %444 = getelementptr i32, ptr %18, i64 %443
  %445 = getelementptr i32, ptr %17, i64 %442
  %446 = load i32, ptr %445, align 4
  %447 = sext i32 %446 to i64
  %448 = getelementptr i8, ptr %16, i64 %447
  store i8 0, ptr %448, align 1
  %449 = load i32, ptr %444, align 4
  %450 = add i32 %449, 1
  store i32 %450, ptr %444, align 4
  %451 = sext i32 %450 to i64
  %452 = getelementptr i32, ptr %17, i64 %451
  %453 = load i32, ptr %452, align 4
  %454 = sext i32 %453 to i64
  %455 = getelementptr i8, ptr %16, i64 %454
  store i8 1, ptr %455, align 1
  %456 = sub nsw i64 %443, %491
  %457 = icmp sgt i64 %456, -2
  br i1 %457, label %462, label %458

458:
  %459 = sub nsw i64 %491, %443
  %460 = shl i64 %443, 2
  %461 = getelementptr i8, ptr %483, i64 %460
  br label %427

462:
  %463 = add nsw i64 %510, 1
  %464 = icmp eq i64 %498, %512
  br i1 %464, label %332, label %508

465:
  %466 = phi i64 [ %174, %330 ], [ %333, %332 ]
  %467 = phi i64 [ %173, %330 ], [ %334, %332 ]
  store i64 %466, ptr %13, align 8
  store i64 %467, ptr %172, align 8
  br label %519

468:
  %469 = phi i64 [ 1, %191 ], [ %229, %226 ], [ 72057594037927936, %202 ]
  %470 = tail call i64 @llvm.smin.i64(i64 %177, i64 %469)
  %471 = add nsw i64 %470, %189
  %472 = add nsw i64 %186, %21
  %473 = mul nsw i64 %470, %472
  %474 = add nsw i64 %473, %188
  %475 = icmp sgt i64 %471, %176
  br i1 %475, label %476, label %232

476:
  %477 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %477, align 8
  %478 = getelementptr i8, ptr %13, i64 40
  store i64 %471, ptr %478, align 8
  %479 = getelementptr i8, ptr %13, i64 48
  store i64 %474, ptr %479, align 8
  br label %519

480:
  %481 = add i64 %5, %21
  %482 = add nsw i64 %5, -1
  %483 = getelementptr i8, ptr %18, i64 4
  %484 = icmp ne i8 %7, 0
  %485 = icmp slt i64 %481, 1
  br label %486

486:
  %487 = phi i64 [ %183, %480 ], [ %336, %332 ]
  %488 = phi i64 [ %173, %480 ], [ %334, %332 ]
  %489 = phi i64 [ %174, %480 ], [ %333, %332 ]
  %490 = phi i64 [ %179, %480 ], [ %492, %332 ]
  %491 = phi i64 [ %167, %480 ], [ %493, %332 ]
  %492 = add nsw i64 %490, -1
  %493 = add nuw i64 %491, 1
  %494 = icmp slt i64 %491, 1
  br i1 %494, label %497, label %337

495:
  %496 = icmp slt i64 %382, 1
  br i1 %496, label %332, label %497

497:
  %498 = phi i64 [ %382, %495 ], [ 1, %486 ], [ 72057594037927936, %355 ]
  %499 = icmp eq i64 %491, %5
  %500 = zext i1 %499 to i8
  %501 = select i1 %484, i1 %499, i1 false
  %502 = zext i1 %501 to i8
  %503 = add nsw i64 %491, -1
  %504 = icmp sgt i64 %491, 0
  %505 = shl i64 %491, 2
  %506 = getelementptr i8, ptr %18, i64 %505
  %507 = getelementptr i8, ptr %506, i64 -4
  br label %508

508:
  %509 = phi i64 [ %488, %497 ], [ %399, %462 ]
  %510 = phi i64 [ %489, %497 ], [ %463, %462 ]
  %511 = phi i64 [ 0, %497 ], [ %512, %462 ]
  %512 = add nuw nsw i64 %511, 1
  br i1 %485, label %398, label %385

513:
  %514 = icmp sgt i64 %163, %21
  br i1 %514, label %519, label %515

515:
  %516 = getelementptr i8, ptr %13, i64 72
  %517 = load i64, ptr %516, align 8
  %518 = icmp slt i64 %2, %517
  br i1 %518, label %520, label %519

519:
  store ptr null, ptr %0, align 8
  ret void

520:
  %521 = load i64, ptr %13, align 8
  %522 = getelementptr i8, ptr %13, i64 8
  %523 = load i64, ptr %522, align 8
  %524 = getelementptr i8, ptr %13, i64 16
  %525 = load i64, ptr %524, align 8
  %526 = icmp slt i64 %521, %525
  %527 = add nsw i64 %523, %21
  br i1 %526, label %528, label %538

528:
  %529 = getelementptr i8, ptr %13, i64 24
  %530 = load i64, ptr %529, align 8
  %531 = icmp sgt i64 %527, %530
  br i1 %531, label %538, label %532

532:
  call fastcc void @2(ptr nonnull %20, ptr %1, i64 %2, i32 %3, ptr %8, i64 %523)
  %533 = getelementptr i64, ptr %9, i64 %521
  store i64 %527, ptr %533, align 8
  %534 = getelementptr i64, ptr %10, i64 %521
  store i64 %6, ptr %534, align 8
  %535 = getelementptr i8, ptr %11, i64 %521
  store i8 1, ptr %535, align 1
  %536 = getelementptr i8, ptr %12, i64 %521
  store i8 %7, ptr %536, align 1
  %537 = add nsw i64 %521, 1
  store i64 %537, ptr %13, align 8
  store i64 %527, ptr %522, align 8
  br label %519

538:
  %539 = add nsw i64 %521, 1
  %540 = getelementptr i8, ptr %13, i64 32
  store i64 1, ptr %540, align 8
  %541 = getelementptr i8, ptr %13, i64 40
  store i64 %539, ptr %541, align 8
  %542 = getelementptr i8, ptr %13, i64 48
  store i64 %527, ptr %542, align 8
  br label %519
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
  br label %45

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
  br i1 %32, label %33, label %45

33:
  %34 = shl i64 %5, 2
  %35 = getelementptr i8, ptr %4, i64 %34
  %36 = getelementptr i8, ptr %35, i64 4
  br label %37

37:
  %38 = phi i64 [ %43, %37 ], [ %29, %33 ]
  %39 = shl i64 %38, 2
  %40 = getelementptr i8, ptr %1, i64 %39
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr i8, ptr %36, i64 %39
  store i32 %41, ptr %42, align 4
  %43 = add nuw nsw i64 %38, 1
  %44 = icmp eq i64 %2, %43
  br i1 %44, label %45, label %37

45:
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
  br i1 %17, label %18, label %186

18:
  %19 = getelementptr i8, ptr %3, i64 8
  %20 = getelementptr i8, ptr %14, i64 4
  br label %191

21:
  %22 = shl i64 %192, 3
  %23 = getelementptr i8, ptr %3, i64 %22
  %24 = getelementptr i8, ptr %23, i64 16
  %25 = load i64, ptr %24, align 8
  %26 = icmp sgt i64 %25, %197
  br i1 %26, label %37, label %27

27:
  %28 = add nsw i64 %192, 2
  %29 = tail call i64 @llvm.smax.i64(i64 %199, i64 %28)
  br label %201

30:
  %31 = add i64 %202, 1
  %32 = shl i64 %31, 3
  %33 = getelementptr i8, ptr %3, i64 %32
  %34 = getelementptr i8, ptr %33, i64 8
  %35 = load i64, ptr %34, align 8
  %36 = icmp sgt i64 %35, %197
  br i1 %36, label %37, label %201

37:
  %38 = phi i64 [ %194, %21 ], [ %194, %191 ], [ %31, %30 ], [ %29, %201 ]
  %39 = getelementptr i64, ptr %3, i64 %38
  %40 = load i64, ptr %39, align 8
  %41 = sub i64 %40, %196
  %42 = icmp slt i64 %41, 1
  br i1 %42, label %205, label %43

43:
  %44 = add nuw i64 %41, 1
  %45 = shl i64 %196, 2
  %46 = getelementptr i8, ptr %2, i64 %45
  br label %47

47:
  %48 = phi i64 [ 0, %43 ], [ %64, %47 ]
  %49 = phi i64 [ %44, %43 ], [ %63, %47 ]
  %50 = phi i64 [ 0, %43 ], [ %62, %47 ]
  %51 = trunc i64 %50 to i32
  %52 = getelementptr i8, ptr %12, i64 %48
  store i32 %51, ptr %52, align 4
  %53 = getelementptr i8, ptr %46, i64 %48
  %54 = load i32, ptr %53, align 4
  %55 = sext i32 %54 to i64
  %56 = sub nsw i64 %55, %5
  %57 = getelementptr i32, ptr %8, i64 %56
  %58 = load i32, ptr %57, align 4
  %59 = getelementptr i32, ptr %11, i64 %50
  store i32 %58, ptr %59, align 4
  %60 = icmp sgt i32 %58, -1
  %61 = zext i1 %60 to i64
  %62 = add nuw nsw i64 %50, %61
  %63 = add i64 %49, -1
  %64 = add i64 %48, 4
  %65 = icmp samesign ugt i64 %63, 1
  br i1 %65, label %47, label %66

66:
  %67 = shl i64 %38, 3
  %68 = getelementptr i8, ptr %3, i64 %67
  %69 = load i64, ptr %68, align 8
  %70 = sub nsw i64 %69, %196
  %71 = trunc i64 %62 to i32
  br label %205

72:
  %73 = phi i64 [ %189, %188 ], [ %193, %279 ]
  %74 = phi i64 [ %76, %188 ], [ %283, %279 ]
  %75 = phi i64 [ %77, %188 ], [ %281, %279 ]
  %76 = add nsw i64 %74, -1
  %77 = add i64 %75, 1
  %78 = getelementptr i32, ptr %13, i64 %75
  %79 = load i32, ptr %78, align 4
  %80 = sext i32 %79 to i64
  %81 = add nsw i64 %192, %80
  %82 = getelementptr i64, ptr %3, i64 %81
  %83 = load i64, ptr %82, align 8
  %84 = load i64, ptr %210, align 8
  %85 = sub nsw i64 %83, %84
  %86 = getelementptr i32, ptr %12, i64 %85
  %87 = load i32, ptr %86, align 4
  %88 = getelementptr i8, ptr %82, i64 8
  %89 = load i64, ptr %88, align 8
  %90 = sub nsw i64 %89, %84
  %91 = getelementptr i32, ptr %12, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %92 to i64
  %94 = sext i32 %87 to i64
  %95 = sub nsw i64 %93, %94
  %96 = getelementptr i32, ptr %11, i64 %94
  %97 = icmp slt i64 %95, 1
  br i1 %97, label %286, label %98

98:
  %99 = getelementptr i32, ptr %9, i64 %73
  %100 = shl i64 %73, 2
  %101 = getelementptr i8, ptr %9, i64 %100
  br label %108

102:
  %103 = phi i1 [ %110, %108 ], [ %125, %116 ]
  %104 = phi i32 [ %114, %108 ], [ %123, %116 ]
  %105 = getelementptr i32, ptr %99, i64 %111
  store i32 %104, ptr %105, align 4
  %106 = add nuw nsw i64 %109, 1
  %107 = icmp eq i64 %112, %95
  br i1 %107, label %285, label %108

108:
  %109 = phi i64 [ %106, %102 ], [ 2, %98 ]
  %110 = phi i1 [ %103, %102 ], [ false, %98 ]
  %111 = phi i64 [ %112, %102 ], [ 0, %98 ]
  %112 = add nuw nsw i64 %111, 1
  %113 = getelementptr i32, ptr %96, i64 %111
  %114 = load i32, ptr %113, align 4
  %115 = icmp eq i64 %111, 0
  br i1 %115, label %102, label %116

116:
  %117 = phi i64 [ %127, %116 ], [ %109, %108 ]
  %118 = phi ptr [ %126, %116 ], [ %101, %108 ]
  %119 = phi i32 [ %123, %116 ], [ %114, %108 ]
  %120 = phi i1 [ %125, %116 ], [ %110, %108 ]
  %121 = load i32, ptr %118, align 4
  %122 = tail call i32 @llvm.smin.i32(i32 %119, i32 %121)
  store i32 %122, ptr %118, align 4
  %123 = tail call i32 @llvm.smax.i32(i32 %119, i32 %121)
  %124 = icmp eq i32 %121, %119
  %125 = or i1 %120, %124
  %126 = getelementptr i8, ptr %118, i64 4
  %127 = add nsw i64 %117, -1
  %128 = icmp sgt i64 %117, 3
  br i1 %128, label %116, label %102

129:
  %130 = getelementptr i64, ptr %4, i64 %81
  %131 = load i64, ptr %130, align 8
  %132 = add nsw i64 %95, %73
  br label %133

133:
  %134 = phi i64 [ 0, %129 ], [ %147, %142 ]
  %135 = phi i64 [ 0, %129 ], [ %146, %142 ]
  %136 = shl nuw nsw i64 %134, 2
  %137 = getelementptr i8, ptr %101, i64 %136
  %138 = load i32, ptr %137, align 4
  %139 = icmp eq i64 %134, 4
  %140 = icmp ugt i32 %138, 65534
  %141 = select i1 %139, i1 true, i1 %140
  br i1 %141, label %175, label %142

142:
  %143 = shl i64 %135, 16
  %144 = add nuw nsw i32 %138, 1
  %145 = zext nneg i32 %144 to i64
  %146 = or i64 %143, %145
  %147 = add nuw nsw i64 %134, 1
  %148 = icmp eq i64 %95, %147
  br i1 %148, label %151, label %133

149:
  store i64 %154, ptr %160, align 8
  %150 = getelementptr i8, ptr %160, i64 8
  store i64 %73, ptr %150, align 8
  br label %175

151:
  %152 = phi i64 [ %289, %286 ], [ %132, %142 ]
  %153 = phi i64 [ %288, %286 ], [ %131, %142 ]
  %154 = phi i64 [ 0, %286 ], [ %146, %142 ]
  %155 = lshr i64 %154, 29
  %156 = xor i64 %155, %154
  %157 = mul i64 %156, -7046029254386353131
  %158 = lshr i64 %157, 44
  %159 = and i64 %158, 1048560
  %160 = getelementptr i8, ptr %15, i64 %159
  %161 = load i64, ptr %160, align 8
  %162 = icmp eq i64 %161, %154
  br i1 %162, label %292, label %149

163:
  %164 = getelementptr i32, ptr %9, i64 %294
  %165 = getelementptr i32, ptr %164, i64 %95
  %166 = load i32, ptr %165, align 4
  %167 = sext i32 %166 to i64
  %168 = sub nsw i64 %153, %167
  %169 = icmp slt i64 %168, 2147483648
  br i1 %169, label %170, label %175

170:
  %171 = trunc i64 %153 to i32
  %172 = sub i32 %166, %171
  %173 = shl nsw i64 %95, 2
  %174 = getelementptr inbounds i8, ptr %164, i64 %173
  store i32 %172, ptr %174, align 4
  br label %188

175:
  %176 = phi i64 [ %153, %163 ], [ %153, %292 ], [ %153, %149 ], [ %131, %133 ]
  %177 = phi i64 [ %152, %163 ], [ %152, %292 ], [ %152, %149 ], [ %132, %133 ]
  %178 = trunc i64 %176 to i32
  %179 = sub i32 0, %178
  %180 = getelementptr i32, ptr %9, i64 %177
  store i32 %179, ptr %180, align 4
  %181 = add i64 %95, %73
  %182 = add i64 %181, 1
  br label %188

183:
  %184 = phi i64 [ %193, %279 ], [ %189, %188 ]
  %185 = icmp slt i64 %38, %7
  br i1 %185, label %191, label %186

186:
  %187 = phi i64 [ %291, %290 ], [ %10, %16 ], [ %184, %183 ]
  store i64 %187, ptr %0, align 8
  ret i32 0

188:
  %189 = phi i64 [ %73, %170 ], [ %182, %175 ]
  %190 = icmp samesign ugt i64 %74, 1
  br i1 %190, label %72, label %183

191:
  %192 = phi i64 [ %38, %183 ], [ %6, %18 ]
  %193 = phi i64 [ %184, %183 ], [ %10, %18 ]
  %194 = add nsw i64 %192, 1
  %195 = getelementptr i64, ptr %3, i64 %192
  %196 = load i64, ptr %195, align 8
  %197 = add nsw i64 %196, 4096
  %198 = add i64 %192, 1024
  %199 = tail call i64 @llvm.smin.i64(i64 %198, i64 %7)
  %200 = icmp sgt i64 %7, %194
  br i1 %200, label %21, label %37

201:
  %202 = phi i64 [ %31, %30 ], [ %194, %27 ]
  %203 = sub i64 %202, %29
  %204 = icmp eq i64 %203, -1
  br i1 %204, label %37, label %30

205:
  %206 = phi i64 [ %70, %66 ], [ %41, %37 ]
  %207 = phi i32 [ %71, %66 ], [ 0, %37 ]
  %208 = getelementptr i32, ptr %12, i64 %206
  store i32 %207, ptr %208, align 4
  %209 = shl i64 %192, 3
  %210 = getelementptr i8, ptr %3, i64 %209
  %211 = load i64, ptr %210, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(128) %14, i8 0, i64 128, i1 false)
  %212 = sub i64 %38, %192
  %213 = icmp sgt i64 %212, 0
  br i1 %213, label %215, label %214

214:
  br label %218

215:
  %216 = add nuw i64 %212, 1
  %217 = getelementptr i8, ptr %19, i64 %209
  br label %227

218:
  %219 = phi i32 [ %225, %218 ], [ 0, %214 ]
  %220 = phi i64 [ %221, %218 ], [ 0, %214 ]
  %221 = add nuw nsw i64 %220, 1
  %222 = shl nuw nsw i64 %220, 2
  %223 = getelementptr i8, ptr %14, i64 %222
  %224 = load i32, ptr %223, align 4
  store i32 %219, ptr %223, align 4
  %225 = add i32 %224, %219
  %226 = icmp eq i64 %221, 32
  br i1 %226, label %249, label %218

227:
  %228 = phi ptr [ %247, %227 ], [ %217, %215 ]
  %229 = phi i64 [ %246, %227 ], [ %216, %215 ]
  %230 = getelementptr i8, ptr %228, i64 -8
  %231 = load i64, ptr %228, align 8
  %232 = sub nsw i64 %231, %211
  %233 = getelementptr i32, ptr %12, i64 %232
  %234 = load i32, ptr %233, align 4
  %235 = load i64, ptr %230, align 8
  %236 = sub nsw i64 %235, %211
  %237 = getelementptr i32, ptr %12, i64 %236
  %238 = load i32, ptr %237, align 4
  %239 = sext i32 %234 to i64
  %240 = sext i32 %238 to i64
  %241 = sub nsw i64 %239, %240
  %242 = tail call i64 @llvm.smin.i64(i64 %241, i64 31)
  %243 = getelementptr i32, ptr %14, i64 %242
  %244 = load i32, ptr %243, align 4
  %245 = add i32 %244, 1
  store i32 %245, ptr %243, align 4
  %246 = add i64 %229, -1
  %247 = getelementptr i8, ptr %228, i64 8
  %248 = icmp samesign ugt i64 %246, 1
  br i1 %248, label %227, label %214

249:
  %250 = icmp slt i64 %212, 1
  br i1 %250, label %279, label %251

251:
  %252 = getelementptr i8, ptr %210, i64 8
  br label %253

253:
  %254 = phi i64 [ 0, %251 ], [ %277, %253 ]
  %255 = shl i64 %254, 3
  %256 = getelementptr i8, ptr %252, i64 %255
  %257 = getelementptr i8, ptr %256, i64 -8
  %258 = load i64, ptr %256, align 8
  %259 = sub nsw i64 %258, %211
  %260 = getelementptr i32, ptr %12, i64 %259
  %261 = load i32, ptr %260, align 4
  %262 = load i64, ptr %257, align 8
  %263 = sub nsw i64 %262, %211
  %264 = getelementptr i32, ptr %12, i64 %263
  %265 = load i32, ptr %264, align 4
  %266 = sext i32 %261 to i64
  %267 = sext i32 %265 to i64
  %268 = sub nsw i64 %266, %267
  %269 = tail call i64 @llvm.smin.i64(i64 %268, i64 31)
  %270 = getelementptr i32, ptr %14, i64 %269
  %271 = load i32, ptr %270, align 4
  %272 = sext i32 %271 to i64
  %273 = getelementptr i32, ptr %13, i64 %272
  %274 = trunc i64 %254 to i32
  store i32 %274, ptr %273, align 4
  %275 = load i32, ptr %270, align 4
  %276 = add i32 %275, 1
  store i32 %276, ptr %270, align 4
  %277 = add nuw nsw i64 %254, 1
  %278 = icmp eq i64 %212, %277
  br i1 %278, label %279, label %253

279:
  %280 = load i32, ptr %20, align 4
  %281 = sext i32 %280 to i64
  %282 = add i64 %192, %281
  %283 = sub i64 %38, %282
  %284 = icmp slt i64 %283, 1
  br i1 %284, label %183, label %72

285:
  br i1 %103, label %290, label %129

286:
  %287 = getelementptr i64, ptr %4, i64 %81
  %288 = load i64, ptr %287, align 8
  %289 = add nsw i64 %95, %73
  br label %151

290:
  %291 = xor i64 %81, -1
  br label %186

292:
  %293 = getelementptr i8, ptr %160, i64 8
  %294 = load i64, ptr %293, align 8
  %295 = icmp slt i64 %294, %73
  br i1 %295, label %163, label %175
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

