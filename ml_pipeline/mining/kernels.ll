; 1723fd28da3ded7f0e42053363885739958577bcb9b412e3673f4ed2e1425dd5
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @build_bitmaps(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, i64 %arg.begin, i64 %arg.end, i64 %arg.n_items, ptr captures(none) %arg.bitmaps.0, ptr readnone captures(none) %arg.bitmaps.1, ptr readnone captures(none) %arg.bitmaps.2, ptr writeonly captures(none) %arg.bitmaps.3, ptr readnone captures(none) %arg.bitmaps.4, ptr readnone captures(none) %arg.bitmaps.5, ptr readnone captures(none) %arg.bitmaps.6, ptr readnone captures(none) %arg.bitmaps.7, ptr readnone captures(none) %arg.bitmaps.8, ptr readnone captures(none) %arg.bitmaps.9, ptr readnone captures(none) %arg.bitmaps.10, ptr captures(none) initializes((0, 264)) %arg.bitmaps.11, ptr readonly captures(none) %arg.bitmaps.12) local_unnamed_addr #0 {
B0:
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(264) %arg.bitmaps.11, i8 0, i64 264, i1 false), !noalias !0
  %.186.i = sub i64 %arg.end, %arg.begin
  %.229130.not.i = icmp slt i64 %.186.i, 1
  br i1 %.229130.not.i, label %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit, label %B100.preheader.i

B100.preheader.i:                                 ; preds = %B0
  %scevgep.i = getelementptr i8, ptr %arg.bitmaps.11, i64 8
  br label %B100.i

B100.i:                                           ; preds = %B248.i, %B100.preheader.i
  %.228128132.i = phi i64 [ %.238.i, %B248.i ], [ %.186.i, %B100.preheader.i ]
  %.235129131.i = phi i64 [ %.242.i, %B248.i ], [ %arg.begin, %B100.preheader.i ]
  %.238.i = add nsw i64 %.228128132.i, -1
  %.242.i = add i64 %.235129131.i, 1
  %.268.i = getelementptr i32, ptr %arg.cells, i64 %.235129131.i
  %.269.i = load i32, ptr %.268.i, align 4, !noalias !0
  %.278.i = icmp slt i32 %.269.i, 0
  br i1 %.278.i, label %B172.preheader.i, label %B248.i

B172.preheader.i:                                 ; preds = %B100.i
  %.270.i = sext i32 %.269.i to i64
  %.271.i = sub nsw i64 0, %.270.i
  br label %B172.i

B172.i:                                           ; preds = %B172.i, %B172.preheader.i
  %lsr.iv40.i = phi ptr [ %scevgep41.i, %B172.i ], [ %scevgep.i, %B172.preheader.i ]
  %weight.2.1.i = phi i64 [ %.292.i, %B172.i ], [ %.271.i, %B172.preheader.i ]
  %.284.i = load i64, ptr %lsr.iv40.i, align 8, !noalias !0
  %.286.i = and i64 %weight.2.1.i, 1
  %.287.i = add nsw i64 %.284.i, %.286.i
  store i64 %.287.i, ptr %lsr.iv40.i, align 8, !noalias !0
  %.292.i = lshr i64 %weight.2.1.i, 1
  %.299.not.i = icmp eq i64 %.292.i, 0
  %scevgep41.i = getelementptr i8, ptr %lsr.iv40.i, i64 8
  br i1 %.299.not.i, label %B248.i, label %B172.i

B248.i:                                           ; preds = %B172.i, %B100.i
  %.229.i = icmp samesign ugt i64 %.228128132.i, 1
  br i1 %.229.i, label %B100.i, label %B250.endif.endif.loopexit.i

B250.endif.endif.loopexit.i:                      ; preds = %B248.i
  %load_initial.pre.i = load i64, ptr %arg.bitmaps.11, align 8, !noalias !0
  %.435.pre.i = load i64, ptr %scevgep.i, align 8, !noalias !0
  %sunkaddr14.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 16
  %.435.1.pre.i = load i64, ptr %sunkaddr14.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr17.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 24
  %.435.2.pre.i = load i64, ptr %sunkaddr17.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr20.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 32
  %.435.3.pre.i = load i64, ptr %sunkaddr20.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr11.1.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 40
  %.435.11.pre.i = load i64, ptr %sunkaddr11.1.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr14.1.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 48
  %.435.1.1.pre.i = load i64, ptr %sunkaddr14.1.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr17.1.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 56
  %.435.2.1.pre.i = load i64, ptr %sunkaddr17.1.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr20.1.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 64
  %.435.3.1.pre.i = load i64, ptr %sunkaddr20.1.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr11.2.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 72
  %.435.25.pre.i = load i64, ptr %sunkaddr11.2.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr14.2.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 80
  %.435.1.2.pre.i = load i64, ptr %sunkaddr14.2.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr17.2.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 88
  %.435.2.2.pre.i = load i64, ptr %sunkaddr17.2.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr20.2.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 96
  %.435.3.2.pre.i = load i64, ptr %sunkaddr20.2.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr11.3.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 104
  %.435.39.pre.i = load i64, ptr %sunkaddr11.3.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr14.3.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 112
  %.435.1.3.pre.i = load i64, ptr %sunkaddr14.3.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr17.3.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 120
  %.435.2.3.pre.i = load i64, ptr %sunkaddr17.3.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr20.3.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 128
  %.435.3.3.pre.i = load i64, ptr %sunkaddr20.3.phi.trans.insert.i, align 8, !noalias !0
  %0 = add nsw i64 %.435.pre.i, 63
  %1 = ashr i64 %0, 6
  %2 = add nsw i64 %1, %load_initial.pre.i
  %3 = add nsw i64 %.435.1.pre.i, 63
  %4 = ashr i64 %3, 6
  %5 = add nsw i64 %.435.2.pre.i, 63
  %6 = ashr i64 %5, 6
  %7 = add nsw i64 %.435.3.pre.i, 63
  %8 = ashr i64 %7, 6
  %9 = add nsw i64 %.435.11.pre.i, 63
  %10 = ashr i64 %9, 6
  %11 = add nsw i64 %.435.1.1.pre.i, 63
  %12 = ashr i64 %11, 6
  %13 = add nsw i64 %.435.2.1.pre.i, 63
  %14 = ashr i64 %13, 6
  %15 = add nsw i64 %.435.3.1.pre.i, 63
  %16 = ashr i64 %15, 6
  %17 = add nsw i64 %.435.25.pre.i, 63
  %18 = ashr i64 %17, 6
  %19 = add nsw i64 %.435.1.2.pre.i, 63
  %20 = ashr i64 %19, 6
  %21 = add nsw i64 %.435.2.2.pre.i, 63
  %22 = ashr i64 %21, 6
  %23 = add nsw i64 %.435.3.2.pre.i, 63
  %24 = ashr i64 %23, 6
  %25 = add nsw i64 %.435.39.pre.i, 63
  %26 = ashr i64 %25, 6
  %27 = add nsw i64 %.435.1.3.pre.i, 63
  %28 = ashr i64 %27, 6
  %29 = add nsw i64 %.435.2.3.pre.i, 63
  %30 = ashr i64 %29, 6
  %31 = add nsw i64 %.435.3.3.pre.i, 63
  %32 = ashr i64 %31, 6
  %sunkaddr11.4.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 136
  %.435.4.pre.i = load i64, ptr %sunkaddr11.4.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr14.4.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 144
  %.435.1.4.pre.i = load i64, ptr %sunkaddr14.4.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr17.4.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 152
  %.435.2.4.pre.i = load i64, ptr %sunkaddr17.4.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr20.4.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 160
  %.435.3.4.pre.i = load i64, ptr %sunkaddr20.4.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr11.5.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 168
  %.435.5.pre.i = load i64, ptr %sunkaddr11.5.phi.trans.insert.i, align 8, !noalias !0
  %sunkaddr14.5.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 176
  %.435.1.5.pre.i = load i64, ptr %sunkaddr14.5.phi.trans.insert.i, align 8, !noalias !0
  %33 = add nsw i64 %.435.4.pre.i, 63
  %34 = ashr i64 %33, 6
  %35 = add nsw i64 %.435.1.4.pre.i, 63
  %36 = ashr i64 %35, 6
  %37 = add nsw i64 %.435.2.4.pre.i, 63
  %38 = ashr i64 %37, 6
  %39 = add nsw i64 %.435.3.4.pre.i, 63
  %40 = ashr i64 %39, 6
  %41 = add nsw i64 %.435.5.pre.i, 63
  %42 = ashr i64 %41, 6
  %43 = add nsw i64 %.435.1.5.pre.i, 63
  %44 = ashr i64 %43, 6
  %sunkaddr17.5.i.phi.trans.insert = getelementptr i8, ptr %arg.bitmaps.11, i64 184
  %.435.2.5.i.pre = load i64, ptr %sunkaddr17.5.i.phi.trans.insert, align 8, !noalias !0
  %sunkaddr20.5.i.phi.trans.insert = getelementptr i8, ptr %arg.bitmaps.11, i64 192
  %.435.3.5.i.pre = load i64, ptr %sunkaddr20.5.i.phi.trans.insert, align 8, !noalias !0
  %45 = add nsw i64 %.435.2.5.i.pre, 63
  %46 = ashr i64 %45, 6
  %47 = add nsw i64 %.435.3.5.i.pre, 63
  %48 = ashr i64 %47, 6
  br label %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit

_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit: ; preds = %B0, %B250.endif.endif.loopexit.i
  %.435.3.5.i = phi i64 [ %48, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.5.i = phi i64 [ %46, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.5.i = phi i64 [ %44, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.5.i = phi i64 [ %42, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.3.4.i = phi i64 [ %40, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.4.i = phi i64 [ %38, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.4.i = phi i64 [ %36, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.4.i = phi i64 [ %34, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.3.3.i = phi i64 [ %32, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.3.i = phi i64 [ %30, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.3.i = phi i64 [ %28, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.39.i = phi i64 [ %26, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.3.2.i = phi i64 [ %24, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.2.i = phi i64 [ %22, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.2.i = phi i64 [ %20, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.25.i = phi i64 [ %18, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.3.1.i = phi i64 [ %16, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.1.i = phi i64 [ %14, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.1.i = phi i64 [ %12, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.11.i = phi i64 [ %10, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.3.i = phi i64 [ %8, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.2.i = phi i64 [ %6, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.435.1.i = phi i64 [ %4, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %.438.i = phi i64 [ %2, %B250.endif.endif.loopexit.i ], [ 0, %B0 ]
  %sunkaddr11.i = getelementptr i8, ptr %arg.bitmaps.11, i64 8
  store i64 %.438.i, ptr %sunkaddr11.i, align 8, !noalias !0
  %sunkaddr14.i = getelementptr i8, ptr %arg.bitmaps.11, i64 16
  %.438.1.i = add nsw i64 %.438.i, %.435.1.i
  store i64 %.438.1.i, ptr %sunkaddr14.i, align 8, !noalias !0
  %sunkaddr17.i = getelementptr i8, ptr %arg.bitmaps.11, i64 24
  %.438.2.i = add nsw i64 %.438.1.i, %.435.2.i
  store i64 %.438.2.i, ptr %sunkaddr17.i, align 8, !noalias !0
  %sunkaddr20.i = getelementptr i8, ptr %arg.bitmaps.11, i64 32
  %.438.3.i = add nsw i64 %.438.2.i, %.435.3.i
  store i64 %.438.3.i, ptr %sunkaddr20.i, align 8, !noalias !0
  %sunkaddr11.1.i = getelementptr i8, ptr %arg.bitmaps.11, i64 40
  %.438.14.i = add nsw i64 %.438.3.i, %.435.11.i
  store i64 %.438.14.i, ptr %sunkaddr11.1.i, align 8, !noalias !0
  %sunkaddr14.1.i = getelementptr i8, ptr %arg.bitmaps.11, i64 48
  %.438.1.1.i = add nsw i64 %.438.14.i, %.435.1.1.i
  store i64 %.438.1.1.i, ptr %sunkaddr14.1.i, align 8, !noalias !0
  %sunkaddr17.1.i = getelementptr i8, ptr %arg.bitmaps.11, i64 56
  %.438.2.1.i = add nsw i64 %.438.1.1.i, %.435.2.1.i
  store i64 %.438.2.1.i, ptr %sunkaddr17.1.i, align 8, !noalias !0
  %sunkaddr20.1.i = getelementptr i8, ptr %arg.bitmaps.11, i64 64
  %.438.3.1.i = add nsw i64 %.438.2.1.i, %.435.3.1.i
  store i64 %.438.3.1.i, ptr %sunkaddr20.1.i, align 8, !noalias !0
  %sunkaddr11.2.i = getelementptr i8, ptr %arg.bitmaps.11, i64 72
  %.438.28.i = add nsw i64 %.438.3.1.i, %.435.25.i
  store i64 %.438.28.i, ptr %sunkaddr11.2.i, align 8, !noalias !0
  %sunkaddr14.2.i = getelementptr i8, ptr %arg.bitmaps.11, i64 80
  %.438.1.2.i = add nsw i64 %.438.28.i, %.435.1.2.i
  store i64 %.438.1.2.i, ptr %sunkaddr14.2.i, align 8, !noalias !0
  %sunkaddr17.2.i = getelementptr i8, ptr %arg.bitmaps.11, i64 88
  %.438.2.2.i = add nsw i64 %.438.1.2.i, %.435.2.2.i
  store i64 %.438.2.2.i, ptr %sunkaddr17.2.i, align 8, !noalias !0
  %sunkaddr20.2.i = getelementptr i8, ptr %arg.bitmaps.11, i64 96
  %.438.3.2.i = add nsw i64 %.438.2.2.i, %.435.3.2.i
  store i64 %.438.3.2.i, ptr %sunkaddr20.2.i, align 8, !noalias !0
  %sunkaddr11.3.i = getelementptr i8, ptr %arg.bitmaps.11, i64 104
  %.438.312.i = add nsw i64 %.438.3.2.i, %.435.39.i
  store i64 %.438.312.i, ptr %sunkaddr11.3.i, align 8, !noalias !0
  %sunkaddr14.3.i = getelementptr i8, ptr %arg.bitmaps.11, i64 112
  %.438.1.3.i = add nsw i64 %.438.312.i, %.435.1.3.i
  store i64 %.438.1.3.i, ptr %sunkaddr14.3.i, align 8, !noalias !0
  %sunkaddr17.3.i = getelementptr i8, ptr %arg.bitmaps.11, i64 120
  %.438.2.3.i = add nsw i64 %.438.1.3.i, %.435.2.3.i
  store i64 %.438.2.3.i, ptr %sunkaddr17.3.i, align 8, !noalias !0
  %sunkaddr20.3.i = getelementptr i8, ptr %arg.bitmaps.11, i64 128
  %.438.3.3.i = add nsw i64 %.438.2.3.i, %.435.3.3.i
  store i64 %.438.3.3.i, ptr %sunkaddr20.3.i, align 8, !noalias !0
  %sunkaddr11.4.i = getelementptr i8, ptr %arg.bitmaps.11, i64 136
  %.438.4.i = add nsw i64 %.438.3.3.i, %.435.4.i
  store i64 %.438.4.i, ptr %sunkaddr11.4.i, align 8, !noalias !0
  %sunkaddr14.4.i = getelementptr i8, ptr %arg.bitmaps.11, i64 144
  %.438.1.4.i = add nsw i64 %.438.4.i, %.435.1.4.i
  store i64 %.438.1.4.i, ptr %sunkaddr14.4.i, align 8, !noalias !0
  %sunkaddr17.4.i = getelementptr i8, ptr %arg.bitmaps.11, i64 152
  %.438.2.4.i = add nsw i64 %.438.1.4.i, %.435.2.4.i
  store i64 %.438.2.4.i, ptr %sunkaddr17.4.i, align 8, !noalias !0
  %sunkaddr20.4.i = getelementptr i8, ptr %arg.bitmaps.11, i64 160
  %.438.3.4.i = add nsw i64 %.438.2.4.i, %.435.3.4.i
  store i64 %.438.3.4.i, ptr %sunkaddr20.4.i, align 8, !noalias !0
  %sunkaddr11.5.i = getelementptr i8, ptr %arg.bitmaps.11, i64 168
  %.438.5.i = add nsw i64 %.438.3.4.i, %.435.5.i
  store i64 %.438.5.i, ptr %sunkaddr11.5.i, align 8, !noalias !0
  %sunkaddr14.5.i = getelementptr i8, ptr %arg.bitmaps.11, i64 176
  %.438.1.5.i = add nsw i64 %.438.5.i, %.435.1.5.i
  store i64 %.438.1.5.i, ptr %sunkaddr14.5.i, align 8, !noalias !0
  %sunkaddr17.5.i = getelementptr i8, ptr %arg.bitmaps.11, i64 184
  %.438.2.5.i = add nsw i64 %.435.2.5.i, %.438.1.5.i
  store i64 %.438.2.5.i, ptr %sunkaddr17.5.i, align 8, !noalias !0
  %sunkaddr20.5.i = getelementptr i8, ptr %arg.bitmaps.11, i64 192
  %.438.3.5.i = add nsw i64 %.435.3.5.i, %.438.2.5.i
  store i64 %.438.3.5.i, ptr %sunkaddr20.5.i, align 8, !noalias !0
  %sunkaddr11.6.i = getelementptr i8, ptr %arg.bitmaps.11, i64 200
  %.435.6.i = load i64, ptr %sunkaddr11.6.i, align 8, !noalias !0
  %.436.6.i = add nsw i64 %.435.6.i, 63
  %.437.6.i = ashr i64 %.436.6.i, 6
  %.438.6.i = add nsw i64 %.437.6.i, %.438.3.5.i
  store i64 %.438.6.i, ptr %sunkaddr11.6.i, align 8, !noalias !0
  %sunkaddr14.6.i = getelementptr i8, ptr %arg.bitmaps.11, i64 208
  %.435.1.6.i = load i64, ptr %sunkaddr14.6.i, align 8, !noalias !0
  %.436.1.6.i = add nsw i64 %.435.1.6.i, 63
  %.437.1.6.i = ashr i64 %.436.1.6.i, 6
  %.438.1.6.i = add nsw i64 %.437.1.6.i, %.438.6.i
  store i64 %.438.1.6.i, ptr %sunkaddr14.6.i, align 8, !noalias !0
  %sunkaddr17.6.i = getelementptr i8, ptr %arg.bitmaps.11, i64 216
  %.435.2.6.i = load i64, ptr %sunkaddr17.6.i, align 8, !noalias !0
  %.436.2.6.i = add nsw i64 %.435.2.6.i, 63
  %.437.2.6.i = ashr i64 %.436.2.6.i, 6
  %.438.2.6.i = add nsw i64 %.437.2.6.i, %.438.1.6.i
  store i64 %.438.2.6.i, ptr %sunkaddr17.6.i, align 8, !noalias !0
  %sunkaddr20.6.i = getelementptr i8, ptr %arg.bitmaps.11, i64 224
  %.435.3.6.i = load i64, ptr %sunkaddr20.6.i, align 8, !noalias !0
  %.436.3.6.i = add nsw i64 %.435.3.6.i, 63
  %.437.3.6.i = ashr i64 %.436.3.6.i, 6
  %.438.3.6.i = add nsw i64 %.437.3.6.i, %.438.2.6.i
  store i64 %.438.3.6.i, ptr %sunkaddr20.6.i, align 8, !noalias !0
  %sunkaddr11.7.i = getelementptr i8, ptr %arg.bitmaps.11, i64 232
  %.435.7.i = load i64, ptr %sunkaddr11.7.i, align 8, !noalias !0
  %.436.7.i = add nsw i64 %.435.7.i, 63
  %.437.7.i = ashr i64 %.436.7.i, 6
  %.438.7.i = add nsw i64 %.437.7.i, %.438.3.6.i
  store i64 %.438.7.i, ptr %sunkaddr11.7.i, align 8, !noalias !0
  %sunkaddr14.7.i = getelementptr i8, ptr %arg.bitmaps.11, i64 240
  %.435.1.7.i = load i64, ptr %sunkaddr14.7.i, align 8, !noalias !0
  %.436.1.7.i = add nsw i64 %.435.1.7.i, 63
  %.437.1.7.i = ashr i64 %.436.1.7.i, 6
  %.438.1.7.i = add nsw i64 %.437.1.7.i, %.438.7.i
  store i64 %.438.1.7.i, ptr %sunkaddr14.7.i, align 8, !noalias !0
  %sunkaddr17.7.i = getelementptr i8, ptr %arg.bitmaps.11, i64 248
  %.435.2.7.i = load i64, ptr %sunkaddr17.7.i, align 8, !noalias !0
  %.436.2.7.i = add nsw i64 %.435.2.7.i, 63
  %.437.2.7.i = ashr i64 %.436.2.7.i, 6
  %.438.2.7.i = add nsw i64 %.437.2.7.i, %.438.1.7.i
  store i64 %.438.2.7.i, ptr %sunkaddr17.7.i, align 8, !noalias !0
  %sunkaddr20.7.i = getelementptr i8, ptr %arg.bitmaps.11, i64 256
  %.435.3.7.i = load i64, ptr %sunkaddr20.7.i, align 8, !noalias !0
  %.436.3.7.i = add nsw i64 %.435.3.7.i, 63
  %.437.3.7.i = ashr i64 %.436.3.7.i, 6
  %.438.3.7.i = add nsw i64 %.437.3.7.i, %.438.2.7.i
  store i64 %.438.3.7.i, ptr %sunkaddr20.7.i, align 8, !noalias !0
  %.6.i = add nsw i64 %arg.n_items, 7
  %.8.i = and i64 %.6.i, -8
  %.96 = mul nsw i64 %.438.3.7.i, %.8.i
  %.100 = load i64, ptr %arg.bitmaps.12, align 8
  %.101 = icmp sgt i64 %.96, %.100
  br i1 %.101, label %common.ret, label %B124

B124:                                             ; preds = %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit
  %.105 = getelementptr i8, ptr %arg.bitmaps.12, i64 8
  %.106 = load i64, ptr %.105, align 8
  %.108 = icmp sgt i64 %.8.i, %.106
  br i1 %.108, label %common.ret, label %B204.endif.preheader

B204.endif.preheader:                             ; preds = %B124
  %scevgep14 = getelementptr i8, ptr %arg.bitmaps.3, i64 24
  br label %B204.endif

common.ret:                                       ; preds = %B800, %B390.endif, %B124, %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit
  %storemerge = phi i64 [ -1, %B124 ], [ -1, %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit ], [ %.438.3.7.i, %B390.endif ], [ %.438.3.7.i, %B800 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B270:                                             ; preds = %B270.preheader4, %B270
  %lsr.iv16 = phi ptr [ %scevgep15, %B270.preheader4 ], [ %scevgep17, %B270 ]
  %lsr.iv12 = phi i64 [ %59, %B270.preheader4 ], [ %lsr.iv.next13, %B270 ]
  %scevgep20 = getelementptr i8, ptr %lsr.iv16, i64 -24
  store i64 %.211278282, ptr %scevgep20, align 8
  %scevgep19 = getelementptr i8, ptr %lsr.iv16, i64 -16
  store i64 %.211278282, ptr %scevgep19, align 8
  %scevgep18 = getelementptr i8, ptr %lsr.iv16, i64 -8
  store i64 %.211278282, ptr %scevgep18, align 8
  store i64 %.211278282, ptr %lsr.iv16, align 8
  %lsr.iv.next13 = add i64 %lsr.iv12, -4
  %scevgep17 = getelementptr i8, ptr %lsr.iv16, i64 32
  %.334.3 = icmp sgt i64 %lsr.iv.next13, 4
  br i1 %.334.3, label %B270, label %B294.loopexit

B294.loopexit:                                    ; preds = %B270, %B270.prol.loopexit
  %sunkaddr = shl i64 %.211278282, 3
  %sunkaddr21 = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr
  %.385.pre = load i64, ptr %sunkaddr21, align 8
  br label %B294

B294:                                             ; preds = %B204.endif.B294_crit_edge, %B294.loopexit
  %sunkaddr22.pre-phi = phi i64 [ %.pre, %B204.endif.B294_crit_edge ], [ %sunkaddr, %B294.loopexit ]
  %.385 = phi i64 [ %.249, %B204.endif.B294_crit_edge ], [ %.385.pre, %B294.loopexit ]
  %.386 = shl i64 %.385, 6
  %sunkaddr23 = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr22.pre-phi
  store i64 %.386, ptr %sunkaddr23, align 8
  %exitcond.not = icmp eq i64 %.218, 32
  br i1 %exitcond.not, label %B328.endif, label %B204.endif

B428:                                             ; preds = %B428.preheader, %B800
  %start.2.0313 = phi i64 [ %.876, %B800 ], [ %arg.begin, %B428.preheader ]
  %.615302312 = phi i64 [ %.625, %B800 ], [ %.186.i, %B428.preheader ]
  %.622303311 = phi i64 [ %.629, %B800 ], [ %arg.begin, %B428.preheader ]
  %.625 = add nsw i64 %.615302312, -1
  %.629 = add i64 %.622303311, 1
  %.659 = getelementptr i32, ptr %arg.cells, i64 %.622303311
  %.660 = load i32, ptr %.659, align 4
  %.669 = icmp slt i32 %.660, 0
  br i1 %.669, label %B500.preheader, label %B800

B500.preheader:                                   ; preds = %B428
  %.661 = sext i32 %.660 to i64
  %.662 = sub nsw i64 0, %.661
  %.744 = sub i64 %.622303311, %start.2.0313
  %..744 = tail call i64 @llvm.smax.i64(i64 %.744, i64 0)
  %.796.prol = add nsw i64 %..744, -1
  %.800.prol = add i64 %start.2.0313, 1
  %49 = icmp slt i64 %.744, 1
  %50 = and i64 %..744, 1
  %51 = icmp eq i64 %50, 0
  %sunkaddr26 = shl i64 %start.2.0313, 2
  %sunkaddr27 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr26
  %52 = icmp eq i64 %.744, 1
  br label %B500

B500:                                             ; preds = %B768, %B500.preheader
  %power.3.1 = phi i64 [ %.853, %B768 ], [ 0, %B500.preheader ]
  %weight.2.1 = phi i64 [ %.849, %B768 ], [ %.662, %B500.preheader ]
  %.675 = and i64 %weight.2.1, 1
  %.676.not = icmp eq i64 %.675, 0
  br i1 %.676.not, label %B768, label %B510.endif

B704:                                             ; preds = %B704.preheader, %B704
  %lsr.iv6 = phi ptr [ %scevgep5, %B704.preheader ], [ %scevgep7, %B704 ]
  %lsr.iv = phi i64 [ %63, %B704.preheader ], [ %lsr.iv.next, %B704 ]
  %scevgep8 = getelementptr i8, ptr %lsr.iv6, i64 -4
  %.829 = load i32, ptr %scevgep8, align 4
  %.831 = sext i32 %.829 to i64
  %.833 = getelementptr i64, ptr %62, i64 %.831
  %.834 = load i64, ptr %.833, align 8
  %.836 = or i64 %.834, %.693
  store i64 %.836, ptr %.833, align 8
  %.829.1 = load i32, ptr %lsr.iv6, align 4
  %.831.1 = sext i32 %.829.1 to i64
  %.833.1 = getelementptr i64, ptr %62, i64 %.831.1
  %.834.1 = load i64, ptr %.833.1, align 8
  %.836.1 = or i64 %.834.1, %.693
  store i64 %.836.1, ptr %.833.1, align 8
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep7 = getelementptr i8, ptr %lsr.iv6, i64 8
  %.787.1 = icmp sgt i64 %lsr.iv.next, 2
  br i1 %.787.1, label %B704, label %B768

B768:                                             ; preds = %B704, %B704.prol.loopexit, %B510.endif, %B500
  %.849 = lshr i64 %weight.2.1, 1
  %.853 = add nuw nsw i64 %power.3.1, 1
  %.856.not = icmp eq i64 %.849, 0
  br i1 %.856.not, label %B800.loopexit, label %B500

B800.loopexit:                                    ; preds = %B768
  %sunkaddr24 = shl i64 %.622303311, 2
  %sunkaddr25 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr24
  %.876.pre = load i32, ptr %sunkaddr25, align 4
  %53 = icmp slt i32 %.876.pre, 0
  %54 = select i1 %53, i64 %.629, i64 %start.2.0313
  br label %B800

B800:                                             ; preds = %B800.loopexit, %B428
  %.876 = phi i64 [ %start.2.0313, %B428 ], [ %54, %B800.loopexit ]
  %.616 = icmp sgt i64 %.615302312, 1
  br i1 %.616, label %B428, label %common.ret

B204.endif:                                       ; preds = %B294, %B204.endif.preheader
  %.211278282 = phi i64 [ %.218, %B294 ], [ 0, %B204.endif.preheader ]
  %.218 = add nuw nsw i64 %.211278282, 1
  %.248 = getelementptr i64, ptr %arg.bitmaps.11, i64 %.211278282
  %.249 = load i64, ptr %.248, align 8
  %.253 = getelementptr i8, ptr %.248, i64 8
  %.254 = load i64, ptr %.253, align 8
  %.291 = sub i64 %.254, %.249
  %.334275.not = icmp slt i64 %.291, 1
  br i1 %.334275.not, label %B204.endif.B294_crit_edge, label %B270.preheader

B204.endif.B294_crit_edge:                        ; preds = %B204.endif
  %.pre = shl i64 %.211278282, 3
  br label %B294

B270.preheader:                                   ; preds = %B204.endif
  %xtraiter = and i64 %.291, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B270.prol.loopexit, label %B270.prol

B270.prol:                                        ; preds = %B270.preheader, %B270.prol
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B270.prol ], [ %xtraiter, %B270.preheader ]
  %.340274276.prol = phi i64 [ %.347.prol, %B270.prol ], [ %.249, %B270.preheader ]
  %.347.prol = add i64 %.340274276.prol, 1
  %55 = shl i64 %.340274276.prol, 3
  %scevgep9 = getelementptr i8, ptr %arg.bitmaps.3, i64 %55
  store i64 %.211278282, ptr %scevgep9, align 8
  %lsr.iv.next11 = add nsw i64 %lsr.iv10, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next11, 0
  br i1 %prol.iter.cmp.not, label %B270.prol.loopexit.loopexit, label %B270.prol, !llvm.loop !3

B270.prol.loopexit.loopexit:                      ; preds = %B270.prol
  %56 = sub i64 %.254, %.347.prol
  br label %B270.prol.loopexit

B270.prol.loopexit:                               ; preds = %B270.prol.loopexit.loopexit, %B270.preheader
  %.333277.unr = phi i64 [ %.291, %B270.preheader ], [ %56, %B270.prol.loopexit.loopexit ]
  %.340274276.unr = phi i64 [ %.249, %B270.preheader ], [ %.347.prol, %B270.prol.loopexit.loopexit ]
  %57 = sub i64 %.249, %.254
  %58 = icmp ugt i64 %57, -4
  br i1 %58, label %B294.loopexit, label %B270.preheader4

B270.preheader4:                                  ; preds = %B270.prol.loopexit
  %59 = add i64 %.333277.unr, 4
  %60 = shl i64 %.340274276.unr, 3
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %60
  br label %B270

B328.endif:                                       ; preds = %B294
  %.480285.not = icmp slt i64 %.96, 1
  br i1 %.480285.not, label %B390.endif, label %B366.preheader

B366.preheader:                                   ; preds = %B328.endif
  %61 = shl nuw i64 %.96, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.bitmaps.0, i8 0, i64 %61, i1 false)
  br label %B390.endif

B390.endif:                                       ; preds = %B366.preheader, %B328.endif
  br i1 %.229130.not.i, label %common.ret, label %B428.preheader

B428.preheader:                                   ; preds = %B390.endif
  %scevgep = getelementptr i8, ptr %arg.cells, i64 4
  br label %B428

B510.endif:                                       ; preds = %B500
  %.680 = getelementptr i64, ptr %arg.bitmaps.11, i64 %power.3.1
  %.681 = load i64, ptr %.680, align 8
  %.692 = and i64 %.681, 63
  %.693 = shl nuw i64 1, %.692
  %.701 = add nsw i64 %.681, 1
  store i64 %.701, ptr %.680, align 8
  br i1 %49, label %B768, label %B704.lr.ph

B704.lr.ph:                                       ; preds = %B510.endif
  %.682 = ashr i64 %.681, 6
  %.684 = mul nsw i64 %.682, %.8.i
  %62 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.684
  br i1 %51, label %B704.prol.loopexit, label %B704.prol

B704.prol:                                        ; preds = %B704.lr.ph
  %.829.prol = load i32, ptr %sunkaddr27, align 4
  %.831.prol = sext i32 %.829.prol to i64
  %.833.prol = getelementptr i64, ptr %62, i64 %.831.prol
  %.834.prol = load i64, ptr %.833.prol, align 8
  %.836.prol = or i64 %.834.prol, %.693
  store i64 %.836.prol, ptr %.833.prol, align 8
  br label %B704.prol.loopexit

B704.prol.loopexit:                               ; preds = %B704.prol, %B704.lr.ph
  %.786289293.unr = phi i64 [ %..744, %B704.lr.ph ], [ %.796.prol, %B704.prol ]
  %.793290292.unr = phi i64 [ %start.2.0313, %B704.lr.ph ], [ %.800.prol, %B704.prol ]
  br i1 %52, label %B768, label %B704.preheader

B704.preheader:                                   ; preds = %B704.prol.loopexit
  %63 = add i64 %.786289293.unr, 2
  %64 = shl i64 %.793290292.unr, 2
  %scevgep5 = getelementptr i8, ptr %scevgep, i64 %64
  br label %B704
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @clear_flags(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.supersets.0, ptr readonly captures(none) %arg.supersets.1, ptr readonly captures(none) %arg.supersets.2, ptr readonly captures(none) %arg.rows, i64 %arg.first, i64 %arg.last, ptr readonly captures(none) %arg.table.0, i64 %arg.table.1, ptr readonly captures(none) %arg.subsets.0, ptr readonly captures(none) %arg.subsets.1, ptr readonly captures(none) %arg.subsets.2, ptr captures(none) %arg.flags.0, ptr captures(none) %arg.flags.1, ptr captures(none) %arg.hashes) local_unnamed_addr #3 {
B0.endif:
  %.34 = add nsw i64 %arg.table.1, -1
  %.75 = sub i64 %arg.last, %arg.first
  %0 = add nuw i64 %.75, 7
  %.99 = lshr i64 %0, 3
  %.76.inv = icmp slt i64 %.75, 1
  %.121433.not635 = icmp eq i64 %.99, 0
  %.121433.not = select i1 %.76.inv, i1 true, i1 %.121433.not635
  br i1 %.121433.not, label %common.ret, label %B108.endif.endif.preheader

B108.endif.endif.preheader:                       ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.supersets.0, i64 4
  br label %B108.endif.endif

B106.loopexit:                                    ; preds = %B548.loopexit, %B108.endif.endif
  %.121 = icmp sgt i64 %.120337443, 1
  br i1 %.121, label %B108.endif.endif, label %common.ret

B190.loopexit:                                    ; preds = %B340.backedge, %B192.endif.endif.endif
  %.277 = icmp samesign ugt i64 %.276274300, 1
  br i1 %.277, label %B192, label %B550

B192:                                             ; preds = %B108.endif.endif, %B190.loopexit
  %.276274300 = phi i64 [ %.286, %B190.loopexit ], [ %..234, %B108.endif.endif ]
  %.283279299 = phi i64 [ %.290, %B190.loopexit ], [ %.127346442, %B108.endif.endif ]
  %.286 = add nsw i64 %.276274300, -1
  %.290 = add i64 %.283279299, 1
  %.316 = getelementptr i64, ptr %arg.rows, i64 %.283279299
  %.317 = load i64, ptr %.316, align 8
  %.13.i.i = icmp sgt i64 %.317, 0
  br i1 %.13.i.i, label %B16.i.i, label %B0.endif.endif.i

B16.i.i:                                          ; preds = %B192
  %1 = getelementptr i64, ptr %arg.supersets.1, i64 %.317
  %.23.i.i = getelementptr i8, ptr %1, i64 -8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !5
  br label %B0.endif.endif.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B128.endif.i
  %2 = add i64 %unroll_iter.i, %"$phi50.0.2.0.i.i"
  %3 = and i64 %.80.i, 1
  %lcmp.mod.not.i = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not.i, label %B192.endif, label %B128.endif.epil.preheader.i

B128.endif.epil.preheader.i:                      ; preds = %B128.endif.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.053.epil.init.i = phi i64 [ 0, %B128.endif.preheader.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.1294951.epil.init.i = phi i64 [ %"$phi50.0.2.0.i.i", %B128.endif.preheader.i ], [ %2, %common.ret.loopexit.unr-lcssa.i ]
  %.163.epil.i = getelementptr i32, ptr %arg.supersets.0, i64 %.1294951.epil.init.i
  %.164.epil.i = load i32, ptr %.163.epil.i, align 4, !noalias !10
  %.5.i.epil.i = sext i32 %.164.epil.i to i64
  %.6.i.epil.i = mul i64 %.5.i.epil.i, -7046029254386353131
  %.7.i.epil.i = lshr i64 %.6.i.epil.i, 30
  %.8.i.epil.i = xor i64 %.7.i.epil.i, %.6.i.epil.i
  %.9.i.epil.i = mul i64 %.8.i.epil.i, -4658895280553007687
  %.10.i.epil.i = lshr i64 %.9.i.epil.i, 27
  %.11.i.epil.i = xor i64 %.10.i.epil.i, %.9.i.epil.i
  %.12.i.epil.i = mul i64 %.11.i.epil.i, -7723592293110705685
  %.13.i2.epil.i = lshr i64 %.12.i.epil.i, 31
  %4 = xor i64 %hashed.2.053.epil.init.i, %.13.i2.epil.i
  %.190.epil.i = xor i64 %4, %.12.i.epil.i
  br label %B192.endif

B0.endif.endif.i:                                 ; preds = %B16.i.i, %B192
  %"$phi50.0.2.0.i.i" = phi i64 [ %.24.i.i, %B16.i.i ], [ 0, %B192 ]
  %.42.i = getelementptr i64, ptr %arg.supersets.1, i64 %.317
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !10
  %.80.i = sub i64 %.43.i, %"$phi50.0.2.0.i.i"
  %.12350.not.i = icmp slt i64 %.80.i, 1
  br i1 %.12350.not.i, label %B192.endif, label %B128.endif.preheader.i

B128.endif.preheader.i:                           ; preds = %B0.endif.endif.i
  %.neg.i = add i64 %"$phi50.0.2.0.i.i", 1
  %5 = icmp eq i64 %.43.i, %.neg.i
  br i1 %5, label %B128.endif.epil.preheader.i, label %B128.endif.preheader.new.i

B128.endif.preheader.new.i:                       ; preds = %B128.endif.preheader.i
  %unroll_iter.i = and i64 %.80.i, 9223372036854775806
  %6 = shl i64 %"$phi50.0.2.0.i.i", 2
  %scevgep93 = getelementptr i8, ptr %scevgep, i64 %6
  br label %B128.endif.i

B128.endif.i:                                     ; preds = %B128.endif.i, %B128.endif.preheader.new.i
  %lsr.iv = phi i64 [ %lsr.iv.next, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %hashed.2.053.i = phi i64 [ %.190.1.i, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %7 = shl i64 %lsr.iv, 2
  %scevgep95 = getelementptr i8, ptr %scevgep93, i64 %7
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -4
  %.164.i = load i32, ptr %scevgep96, align 4, !noalias !10
  %.5.i.i = sext i32 %.164.i to i64
  %.6.i.i = mul i64 %.5.i.i, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.164.1.i = load i32, ptr %scevgep95, align 4, !noalias !10
  %.5.i.1.i = sext i32 %.164.1.i to i64
  %.6.i.1.i = mul i64 %.5.i.1.i, -7046029254386353131
  %.7.i.1.i = lshr i64 %.6.i.1.i, 30
  %.8.i.1.i = xor i64 %.7.i.1.i, %.6.i.1.i
  %.9.i.1.i = mul i64 %.8.i.1.i, -4658895280553007687
  %.10.i.1.i = lshr i64 %.9.i.1.i, 27
  %.11.i.1.i = xor i64 %.10.i.1.i, %.9.i.1.i
  %.12.i.1.i = mul i64 %.11.i.1.i, -7723592293110705685
  %8 = xor i64 %.12.i.1.i, %.12.i.i
  %9 = lshr i64 %8, 31
  %10 = xor i64 %hashed.2.053.i, %9
  %11 = xor i64 %10, %.12.i.i
  %.190.1.i = xor i64 %11, %.12.i.1.i
  %lsr.iv.next = add i64 %lsr.iv, 2
  %niter.ncmp.1.not.i = icmp eq i64 %unroll_iter.i, %lsr.iv.next
  br i1 %niter.ncmp.1.not.i, label %common.ret.loopexit.unr-lcssa.i, label %B128.endif.i

B548.loopexit:                                    ; preds = %B650.backedge, %B550.endif.endif
  %.675 = icmp sgt i64 %.674314332, 1
  br i1 %.675, label %B550, label %B106.loopexit

B550:                                             ; preds = %B190.loopexit, %B548.loopexit
  %.674314332 = phi i64 [ %.684, %B548.loopexit ], [ %..234, %B190.loopexit ]
  %.681317331 = phi i64 [ %.688, %B548.loopexit ], [ %.127346442, %B190.loopexit ]
  %.684 = add nsw i64 %.674314332, -1
  %.688 = add i64 %.681317331, 1
  %.718 = getelementptr i64, ptr %arg.rows, i64 %.681317331
  %.719 = load i64, ptr %.718, align 8
  %.13.i32 = icmp sgt i64 %.719, 0
  br i1 %.13.i32, label %B16.i, label %B550.endif.endif

B16.i:                                            ; preds = %B550
  %12 = getelementptr i64, ptr %arg.supersets.1, i64 %.719
  %.23.i = getelementptr i8, ptr %12, i64 -8
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !11
  br label %B550.endif.endif

common.ret:                                       ; preds = %B106.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B108.endif.endif:                                 ; preds = %B106.loopexit, %B108.endif.endif.preheader
  %.120337443 = phi i64 [ %.130, %B106.loopexit ], [ %.99, %B108.endif.endif.preheader ]
  %.127346442 = phi i64 [ %.134, %B106.loopexit ], [ %arg.first, %B108.endif.endif.preheader ]
  %.130 = add nsw i64 %.120337443, -1
  %.134 = add i64 %.127346442, 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.last, i64 %.134)
  %.234 = sub i64 %.11.i, %.127346442
  %.235 = icmp sgt i64 %.234, 0
  %..234 = tail call i64 @llvm.smax.i64(i64 %.234, i64 0)
  br i1 %.235, label %B192, label %B106.loopexit

B192.endif:                                       ; preds = %B0.endif.endif.i, %B128.endif.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ], [ %.190.epil.i, %B128.endif.epil.preheader.i ]
  %.347 = sub nsw i64 %.283279299, %.127346442
  %.350 = getelementptr i64, ptr %arg.hashes, i64 %.347
  store i64 %hashed.2.0.lcssa.i, ptr %.350, align 8
  %sunkaddr = shl i64 %.317, 3
  br i1 %.13.i.i, label %B16.i45, label %B192.endif.endif.endif

B16.i45:                                          ; preds = %B192.endif
  %sunkaddr105 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr105, i64 -8
  %.24.i47 = load i64, ptr %sunkaddr106, align 8, !noalias !14
  br label %B192.endif.endif.endif

B192.endif.endif.endif:                           ; preds = %B192.endif, %B16.i45
  %"$phi50.0.2.0.i44" = phi i64 [ %.24.i47, %B16.i45 ], [ 0, %B192.endif ]
  %sunkaddr108 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr
  %.380 = load i64, ptr %sunkaddr108, align 8
  %.417 = sub i64 %.380, %"$phi50.0.2.0.i44"
  %.460270.not = icmp slt i64 %.417, 1
  br i1 %.460270.not, label %B190.loopexit, label %B340.backedge.preheader

B340.backedge.preheader:                          ; preds = %B192.endif.endif.endif
  %13 = add nuw i64 %.417, 1
  %14 = shl i64 %"$phi50.0.2.0.i44", 2
  %scevgep99 = getelementptr i8, ptr %arg.supersets.0, i64 %14
  br label %B340.backedge

B340.backedge:                                    ; preds = %B340.backedge, %B340.backedge.preheader
  %lsr.iv100 = phi ptr [ %scevgep99, %B340.backedge.preheader ], [ %scevgep101, %B340.backedge ]
  %lsr.iv97 = phi i64 [ %13, %B340.backedge.preheader ], [ %lsr.iv.next98, %B340.backedge ]
  %.501 = load i32, ptr %lsr.iv100, align 4
  %.5.i = sext i32 %.501 to i64
  %.6.i = mul i64 %.5.i, -7046029254386353131
  %.7.i = lshr i64 %.6.i, 30
  %.8.i = xor i64 %.7.i, %.6.i
  %.9.i = mul i64 %.8.i, -4658895280553007687
  %.10.i = lshr i64 %.9.i, 27
  %.11.i31 = xor i64 %.10.i, %.9.i
  %.12.i = mul i64 %.11.i31, -7723592293110705685
  %.13.i = lshr i64 %.12.i, 31
  %15 = xor i64 %hashed.2.0.lcssa.i, %.13.i
  %.527 = xor i64 %15, %.12.i
  %.531 = and i64 %.527, %.34
  %.6.i49 = getelementptr i64, ptr %arg.table.0, i64 %.531
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i49, i32 0, i32 3, i32 1), !noalias !17
  %lsr.iv.next98 = add i64 %lsr.iv97, -1
  %scevgep101 = getelementptr i8, ptr %lsr.iv100, i64 4
  %.460 = icmp samesign ugt i64 %lsr.iv.next98, 1
  br i1 %.460, label %B340.backedge, label %B190.loopexit

B550.endif.endif:                                 ; preds = %B16.i, %B550
  %"$phi50.0.2.0.i" = phi i64 [ %.24.i, %B16.i ], [ 0, %B550 ]
  %.752 = getelementptr i64, ptr %arg.supersets.1, i64 %.719
  %.753 = load i64, ptr %.752, align 8
  %.790 = sub i64 %.753, %"$phi50.0.2.0.i"
  %.833309.not = icmp slt i64 %.790, 1
  br i1 %.833309.not, label %B548.loopexit, label %B652.lr.ph

B652.lr.ph:                                       ; preds = %B550.endif.endif
  %.873 = sub nsw i64 %.681317331, %.127346442
  %sunkaddr109 = shl i64 %.873, 3
  %sunkaddr110 = getelementptr i8, ptr %arg.hashes, i64 %sunkaddr109
  %sunkaddr111 = shl i64 %.719, 3
  %sunkaddr112 = getelementptr i8, ptr %arg.supersets.2, i64 %sunkaddr111
  %sunkaddr114 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr111
  %sunkaddr115 = getelementptr i8, ptr %sunkaddr114, i64 -8
  br label %B652.endif

B652.endif:                                       ; preds = %B650.backedge, %B652.lr.ph
  %.832305311 = phi i64 [ %.790, %B652.lr.ph ], [ %.842, %B650.backedge ]
  %.839307310 = phi i64 [ %"$phi50.0.2.0.i", %B652.lr.ph ], [ %.846, %B650.backedge ]
  %.842 = add nsw i64 %.832305311, -1
  %.846 = add i64 %.839307310, 1
  %.876 = load i64, ptr %sunkaddr110, align 8
  %.879 = getelementptr i32, ptr %arg.supersets.0, i64 %.839307310
  %.880 = load i32, ptr %.879, align 4
  %.5.i33 = sext i32 %.880 to i64
  %.6.i34 = mul i64 %.5.i33, -7046029254386353131
  %.7.i35 = lshr i64 %.6.i34, 30
  %.8.i36 = xor i64 %.7.i35, %.6.i34
  %.9.i37 = mul i64 %.8.i36, -4658895280553007687
  %.10.i38 = lshr i64 %.9.i37, 27
  %.11.i39 = xor i64 %.10.i38, %.9.i37
  %.12.i40 = mul i64 %.11.i39, -7723592293110705685
  %.13.i41 = lshr i64 %.12.i40, 31
  %16 = xor i64 %.876, %.13.i41
  %.905 = xor i64 %16, %.12.i40
  %.35.i = load i64, ptr %sunkaddr112, align 8, !noalias !20
  %.43.i50 = and i64 %.905, %.34
  %.75.i = getelementptr i64, ptr %arg.table.0, i64 %.43.i50
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !20
  %.77.not.i = icmp eq i64 %.76.i, 0
  br i1 %.77.not.i, label %B650.backedge, label %B224.i

B224.i:                                           ; preds = %B652.endif, %B590.i
  %.86.i = phi i64 [ %.277.i, %B590.i ], [ %.76.i, %B652.endif ]
  %place.2.0.i = phi i64 [ %.271.i, %B590.i ], [ %.43.i50, %B652.endif ]
  %.92.i = xor i64 %.86.i, %.905
  %.95.i = icmp ult i64 %.92.i, 1099511627776
  br i1 %.95.i, label %B322.endif.i, label %B590.i

B468.i:                                           ; preds = %B322.endif.i
  %sunkaddr.i51 = shl nuw nsw i64 %.98.i, 3
  %sunkaddr49.i = getelementptr i8, ptr %arg.subsets.2, i64 %sunkaddr.i51
  %sunkaddr50.i = getelementptr i8, ptr %sunkaddr49.i, i64 -8
  %.143.i = load i64, ptr %sunkaddr50.i, align 8, !noalias !20
  %.145.i = icmp eq i64 %.143.i, %.35.i
  br i1 %.145.i, label %B504.i, label %B498.i

B498.i:                                           ; preds = %B322.endif.i, %B468.i
  %sunkaddr51.i = getelementptr i8, ptr %arg.flags.1, i64 %.98.i
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr51.i, i64 -1
  %.168.i = load i8, ptr %sunkaddr52.i, align 1, !noalias !20
  %.175.not.i = icmp eq i8 %.168.i, 0
  br i1 %.175.not.i, label %B590.i, label %B504.i

B504.i:                                           ; preds = %B498.i, %B468.i
  %.1589094.i = phi i1 [ false, %B498.i ], [ true, %B468.i ]
  br i1 %.13.i32, label %B16.i.i.i, label %B0.endif.i.i

B16.i.i.i:                                        ; preds = %B504.i
  %.24.i.i.i = load i64, ptr %sunkaddr115, align 8, !noalias !23
  br label %B0.endif.i.i

B204.i.i:                                         ; preds = %B206.i.i
  %.292.i.i = add nsw i64 %spec.select.i.i, 1
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv7.i.i, i64 4
  %.206.i.i = icmp sgt i64 %lsr.iv.next.i.i, 1
  br i1 %.206.i.i, label %B206.i.i, label %B542.i

B206.i.i:                                         ; preds = %B206.preheader.i.i, %B204.i.i
  %lsr.iv7.i.i = phi ptr [ %scevgep.i.i, %B206.preheader.i.i ], [ %scevgep8.i.i, %B204.i.i ]
  %lsr.iv.i.i = phi i64 [ %18, %B206.preheader.i.i ], [ %lsr.iv.next.i.i, %B204.i.i ]
  %place.3.098.i.i = phi i64 [ %"$phi50.0.2.0.i.i.i", %B206.preheader.i.i ], [ %.292.i.i, %B204.i.i ]
  %.253.i.i = icmp eq i64 %place.3.098.i.i, %.839307310
  %.256.i.i = zext i1 %.253.i.i to i64
  %spec.select.i.i = add nsw i64 %place.3.098.i.i, %.256.i.i
  %.268.i.i = load i32, ptr %lsr.iv7.i.i, align 4, !noalias !28
  %.274.i.i = getelementptr i32, ptr %arg.supersets.0, i64 %spec.select.i.i
  %.275.i.i = load i32, ptr %.274.i.i, align 4, !noalias !28
  %.276.not.i.i = icmp eq i32 %.268.i.i, %.275.i.i
  br i1 %.276.not.i.i, label %B204.i.i, label %B590.i

B0.endif.i.i:                                     ; preds = %B16.i.i.i, %B504.i
  %"$phi50.0.2.0.i.i.i" = phi i64 [ %.24.i.i.i, %B16.i.i.i ], [ 0, %B504.i ]
  %.51.i.i = load i64, ptr %sunkaddr114, align 8, !noalias !28
  %.13.i1.i.i = icmp samesign ugt i64 %.98.i, 1
  %sunkaddr118 = shl nuw nsw i64 %.98.i, 3
  br i1 %.13.i1.i.i, label %B16.i3.i.i, label %B0.endif.endif.i.i

B16.i3.i.i:                                       ; preds = %B0.endif.i.i
  %sunkaddr119 = getelementptr i8, ptr %arg.subsets.1, i64 %sunkaddr118
  %sunkaddr120 = getelementptr i8, ptr %sunkaddr119, i64 -16
  %.24.i5.i.i = load i64, ptr %sunkaddr120, align 8, !noalias !29
  br label %B0.endif.endif.i.i

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i, %B16.i3.i.i
  %"$phi50.0.2.0.i2.i.i" = phi i64 [ %.24.i5.i.i, %B16.i3.i.i ], [ 0, %B0.endif.i.i ]
  %sunkaddr122 = getelementptr i8, ptr %arg.subsets.1, i64 %sunkaddr118
  %sunkaddr123 = getelementptr i8, ptr %sunkaddr122, i64 -8
  %.88.i.i = load i64, ptr %sunkaddr123, align 8, !noalias !28
  %.90.i.i = sub i64 %.88.i.i, %"$phi50.0.2.0.i2.i.i"
  %17 = xor i64 %"$phi50.0.2.0.i.i.i", -1
  %.93.i.i = add i64 %.51.i.i, %17
  %.94.not.i.i = icmp eq i64 %.90.i.i, %.93.i.i
  br i1 %.94.not.i.i, label %B150.endif.i.i, label %B590.i

B150.endif.i.i:                                   ; preds = %B0.endif.endif.i.i
  %.20695.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.20695.not.i.i, label %B542.i, label %B206.preheader.i.i

B206.preheader.i.i:                               ; preds = %B150.endif.i.i
  %18 = add nuw i64 %.90.i.i, 1
  %19 = shl i64 %"$phi50.0.2.0.i2.i.i", 2
  %scevgep.i.i = getelementptr i8, ptr %arg.subsets.0, i64 %19
  br label %B206.i.i

B542.i:                                           ; preds = %B150.endif.i.i, %B204.i.i
  %sunkaddr64.i = getelementptr i8, ptr %arg.flags.1, i64 %.98.i
  %sunkaddr65.i = getelementptr i8, ptr %sunkaddr64.i, i64 -1
  store i8 0, ptr %sunkaddr65.i, align 1, !noalias !20
  br i1 %.1589094.i, label %B566.i, label %B650.backedge

B566.i:                                           ; preds = %B542.i
  %.132.i.le23 = getelementptr i8, ptr %20, i64 -1
  store i8 0, ptr %.132.i.le23, align 1, !noalias !20
  br label %B650.backedge

B590.i:                                           ; preds = %B206.i.i, %B0.endif.endif.i.i, %B498.i, %B224.i
  %.267.i = add nsw i64 %place.2.0.i, 1
  %.271.i = and i64 %.267.i, %.34
  %.276.i = getelementptr i64, ptr %arg.table.0, i64 %.271.i
  %.277.i = load i64, ptr %.276.i, align 8, !noalias !20
  %.278.not.i = icmp eq i64 %.277.i, 0
  br i1 %.278.not.i, label %B650.backedge, label %B224.i

B322.endif.i:                                     ; preds = %B224.i
  %.98.i = and i64 %.86.i, 1099511627775
  %20 = getelementptr i8, ptr %arg.flags.0, i64 %.98.i
  %.132.i = getelementptr i8, ptr %20, i64 -1
  %.133.i = load i8, ptr %.132.i, align 1, !noalias !20
  %.134.not.i = icmp eq i8 %.133.i, 0
  br i1 %.134.not.i, label %B498.i, label %B468.i

B650.backedge:                                    ; preds = %B590.i, %B566.i, %B542.i, %B652.endif
  %.833 = icmp samesign ugt i64 %.832305311, 1
  br i1 %.833, label %B652.endif, label %B548.loopexit
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_children(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.walk.0, ptr readonly captures(none) %arg.walk.1, ptr readonly captures(none) %arg.walk.2, ptr readonly captures(none) %arg.walk.3, ptr readonly captures(none) %arg.walk.4, i64 %arg.walk.5, ptr captures(none) %arg.walk.6, ptr readonly captures(none) %arg.groups, ptr captures(none) %arg.counts, ptr captures(none) %arg.n_hits, ptr captures(none) %arg.last_groups) local_unnamed_addr #0 {
B0.endif:
  %.119234.not = icmp slt i64 %arg.walk.5, 1
  br i1 %.119234.not, label %B612, label %B76.endif.preheader

B76.endif.preheader:                              ; preds = %B0.endif
  %scevgep15 = getelementptr i8, ptr %arg.walk.0, i64 8
  %scevgep23 = getelementptr i8, ptr %arg.walk.4, i64 24
  br label %B76.endif

B74.loopexit:                                     ; preds = %B572, %B572.prol.loopexit, %B538.endif
  %exitcond.not = icmp eq i64 %arg.walk.5, %.132
  br i1 %exitcond.not, label %B612, label %B76.endif

B170:                                             ; preds = %B170.preheader5, %B170
  %lsr.iv = phi i64 [ %11, %B170.preheader5 ], [ %lsr.iv.next, %B170 ]
  %.264201203 = phi i64 [ %.264201203.unr, %B170.preheader5 ], [ %3, %B170 ]
  %sunkaddr = shl i64 %.264201203, 3
  %sunkaddr30 = getelementptr i8, ptr %arg.walk.4, i64 %sunkaddr
  %.299 = load i64, ptr %sunkaddr30, align 8
  %.301 = getelementptr i64, ptr %arg.walk.6, i64 %.299
  store i64 %.264201203, ptr %.301, align 8
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr30, i64 8
  %.299.1 = load i64, ptr %sunkaddr33, align 8
  %.301.1 = getelementptr i64, ptr %arg.walk.6, i64 %.299.1
  %0 = add i64 %.264201203, 1
  store i64 %0, ptr %.301.1, align 8
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr30, i64 16
  %.299.2 = load i64, ptr %sunkaddr36, align 8
  %.301.2 = getelementptr i64, ptr %arg.walk.6, i64 %.299.2
  %1 = add i64 %.264201203, 2
  store i64 %1, ptr %.301.2, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr30, i64 24
  %.299.3 = load i64, ptr %sunkaddr39, align 8
  %.301.3 = getelementptr i64, ptr %arg.walk.6, i64 %.299.3
  %2 = add i64 %.264201203, 3
  store i64 %2, ptr %.301.3, align 8
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.258.3 = icmp samesign ugt i64 %lsr.iv.next, 4
  %3 = add i64 %.264201203, 4
  br i1 %.258.3, label %B170, label %B206.endif

B290:                                             ; preds = %B206.endif, %B536
  %.399206210 = phi i64 [ %.409, %B536 ], [ %.357, %B206.endif ]
  %.406207209 = phi i64 [ %.413, %B536 ], [ %.312, %B206.endif ]
  %.409 = add nsw i64 %.399206210, -1
  %.413 = add i64 %.406207209, 1
  %.440 = getelementptr i64, ptr %arg.walk.2, i64 %.406207209
  %.441 = load i64, ptr %.440, align 8
  %.442 = add nsw i64 %.441, 1
  %.447 = getelementptr i64, ptr %arg.groups, i64 %.442
  %.448 = load i64, ptr %.447, align 8
  %.453 = getelementptr i32, ptr %arg.walk.0, i64 %.442
  %.454 = load i32, ptr %.453, align 4
  %.456 = icmp sgt i32 %.454, -1
  br i1 %.456, label %B364.preheader, label %B536

B364.preheader:                                   ; preds = %B290
  %4 = shl i64 %.441, 2
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %4
  br label %B364

B364:                                             ; preds = %B502, %B364.preheader
  %lsr.iv17 = phi ptr [ %scevgep16, %B364.preheader ], [ %scevgep18, %B502 ]
  %.464 = phi i32 [ %.454, %B364.preheader ], [ %.516, %B502 ]
  %.466 = zext nneg i32 %.464 to i64
  %.467 = getelementptr i64, ptr %arg.walk.6, i64 %.466
  %.468 = load i64, ptr %.467, align 8
  %.473 = icmp sgt i64 %.468, -1
  br i1 %.473, label %B404, label %B502

B404:                                             ; preds = %B364
  %.477 = getelementptr i64, ptr %arg.n_hits, i64 %.468
  %.478 = load i64, ptr %.477, align 8
  %.479 = add nsw i64 %.478, 1
  store i64 %.479, ptr %.477, align 8
  %.486 = getelementptr i64, ptr %arg.last_groups, i64 %.468
  %.487 = load i64, ptr %.486, align 8
  %.489.not = icmp eq i64 %.487, %.448
  br i1 %.489.not, label %B502, label %B460

B460:                                             ; preds = %B404
  %sunkaddr40 = shl i64 %.468, 3
  %sunkaddr41 = getelementptr i8, ptr %arg.last_groups, i64 %sunkaddr40
  store i64 %.448, ptr %sunkaddr41, align 8
  %.498 = getelementptr i64, ptr %arg.counts, i64 %.468
  %.499 = load i64, ptr %.498, align 8
  %.500 = add nsw i64 %.499, 1
  store i64 %.500, ptr %.498, align 8
  br label %B502

B502:                                             ; preds = %B460, %B404, %B364
  %.516 = load i32, ptr %lsr.iv17, align 4
  %.518 = icmp sgt i32 %.516, -1
  %scevgep18 = getelementptr i8, ptr %lsr.iv17, i64 4
  br i1 %.518, label %B364, label %B536

B536:                                             ; preds = %B502, %B290
  %.400 = icmp sgt i64 %.399206210, 1
  br i1 %.400, label %B290, label %B538.endif

B572:                                             ; preds = %B572.preheader4, %B572
  %lsr.iv25 = phi ptr [ %scevgep24, %B572.preheader4 ], [ %scevgep26, %B572 ]
  %lsr.iv21 = phi i64 [ %17, %B572.preheader4 ], [ %lsr.iv.next22, %B572 ]
  %scevgep29 = getelementptr i8, ptr %lsr.iv25, i64 -24
  %.660 = load i64, ptr %scevgep29, align 8
  %.662 = getelementptr i64, ptr %arg.walk.6, i64 %.660
  store i64 -1, ptr %.662, align 8
  %scevgep28 = getelementptr i8, ptr %lsr.iv25, i64 -16
  %.660.1 = load i64, ptr %scevgep28, align 8
  %.662.1 = getelementptr i64, ptr %arg.walk.6, i64 %.660.1
  store i64 -1, ptr %.662.1, align 8
  %scevgep27 = getelementptr i8, ptr %lsr.iv25, i64 -8
  %.660.2 = load i64, ptr %scevgep27, align 8
  %.662.2 = getelementptr i64, ptr %arg.walk.6, i64 %.660.2
  store i64 -1, ptr %.662.2, align 8
  %.660.3 = load i64, ptr %lsr.iv25, align 8
  %.662.3 = getelementptr i64, ptr %arg.walk.6, i64 %.660.3
  store i64 -1, ptr %.662.3, align 8
  %lsr.iv.next22 = add i64 %lsr.iv21, -4
  %scevgep26 = getelementptr i8, ptr %lsr.iv25, i64 32
  %.619.3 = icmp sgt i64 %lsr.iv.next22, 4
  br i1 %.619.3, label %B572, label %B74.loopexit

B612:                                             ; preds = %B74.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B76.endif:                                        ; preds = %B74.loopexit, %B76.endif.preheader
  %.125221235 = phi i64 [ %.132, %B74.loopexit ], [ 0, %B76.endif.preheader ]
  %.132 = add nuw nsw i64 %.125221235, 1
  %.163 = getelementptr i64, ptr %arg.walk.3, i64 %.125221235
  %.164 = load i64, ptr %.163, align 8
  %.169 = getelementptr i64, ptr %arg.walk.3, i64 %.132
  %.170 = load i64, ptr %.169, align 8
  %.215 = sub i64 %.170, %.164
  %.216 = icmp sgt i64 %.215, 0
  %..215 = tail call i64 @llvm.smax.i64(i64 %.215, i64 0)
  br i1 %.216, label %B170.preheader, label %B206.endif

B170.preheader:                                   ; preds = %B76.endif
  %xtraiter = and i64 %..215, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B170.prol.loopexit, label %B170.prol.preheader

B170.prol.preheader:                              ; preds = %B170.preheader
  %5 = shl i64 %.164, 3
  %scevgep = getelementptr i8, ptr %arg.walk.4, i64 %5
  br label %B170.prol

B170.prol:                                        ; preds = %B170.prol, %B170.prol.preheader
  %prol.iter = phi i64 [ %prol.iter.next, %B170.prol ], [ 0, %B170.prol.preheader ]
  %6 = add i64 %prol.iter, %.164
  %7 = shl nuw nsw i64 %prol.iter, 3
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %7
  %.299.prol = load i64, ptr %scevgep6, align 8
  %.301.prol = getelementptr i64, ptr %arg.walk.6, i64 %.299.prol
  store i64 %6, ptr %.301.prol, align 8
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B170.prol.loopexit.loopexit, label %B170.prol, !llvm.loop !32

B170.prol.loopexit.loopexit:                      ; preds = %B170.prol
  %8 = and i64 %..215, 9223372036854775804
  %9 = add i64 %xtraiter, %.164
  br label %B170.prol.loopexit

B170.prol.loopexit:                               ; preds = %B170.prol.loopexit.loopexit, %B170.preheader
  %.257200204.unr = phi i64 [ %..215, %B170.preheader ], [ %8, %B170.prol.loopexit.loopexit ]
  %.264201203.unr = phi i64 [ %.164, %B170.preheader ], [ %9, %B170.prol.loopexit.loopexit ]
  %10 = icmp samesign ult i64 %.215, 4
  br i1 %10, label %B206.endif, label %B170.preheader5

B170.preheader5:                                  ; preds = %B170.prol.loopexit
  %11 = add nuw i64 %.257200204.unr, 4
  br label %B170

B206.endif:                                       ; preds = %B170, %B170.prol.loopexit, %B76.endif
  %.311 = getelementptr i64, ptr %arg.walk.1, i64 %.125221235
  %.312 = load i64, ptr %.311, align 8
  %.319 = getelementptr i64, ptr %arg.walk.1, i64 %.132
  %.320 = load i64, ptr %.319, align 8
  %.357 = sub i64 %.320, %.312
  %.400208.not = icmp slt i64 %.357, 1
  br i1 %.400208.not, label %B538.endif, label %B290

B538.endif:                                       ; preds = %B536, %B206.endif
  %.619215.not = icmp slt i64 %.215, 1
  br i1 %.619215.not, label %B74.loopexit, label %B572.preheader

B572.preheader:                                   ; preds = %B538.endif
  %xtraiter1 = and i64 %..215, 3
  %lcmp.mod2.not = icmp eq i64 %xtraiter1, 0
  br i1 %lcmp.mod2.not, label %B572.prol.loopexit, label %B572.prol.preheader

B572.prol.preheader:                              ; preds = %B572.preheader
  %12 = shl i64 %.164, 3
  %scevgep19 = getelementptr i8, ptr %arg.walk.4, i64 %12
  br label %B572.prol

B572.prol:                                        ; preds = %B572.prol, %B572.prol.preheader
  %prol.iter3 = phi i64 [ %prol.iter3.next, %B572.prol ], [ 0, %B572.prol.preheader ]
  %13 = shl nuw nsw i64 %prol.iter3, 3
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %13
  %.660.prol = load i64, ptr %scevgep20, align 8
  %.662.prol = getelementptr i64, ptr %arg.walk.6, i64 %.660.prol
  store i64 -1, ptr %.662.prol, align 8
  %prol.iter3.next = add nuw nsw i64 %prol.iter3, 1
  %prol.iter3.cmp.not = icmp eq i64 %xtraiter1, %prol.iter3.next
  br i1 %prol.iter3.cmp.not, label %B572.prol.loopexit.loopexit, label %B572.prol, !llvm.loop !33

B572.prol.loopexit.loopexit:                      ; preds = %B572.prol
  %14 = and i64 %..215, 9223372036854775804
  %15 = add i64 %xtraiter1, %.164
  br label %B572.prol.loopexit

B572.prol.loopexit:                               ; preds = %B572.prol.loopexit.loopexit, %B572.preheader
  %.618213217.unr = phi i64 [ %..215, %B572.preheader ], [ %14, %B572.prol.loopexit.loopexit ]
  %.625214216.unr = phi i64 [ %.164, %B572.preheader ], [ %15, %B572.prol.loopexit.loopexit ]
  %16 = icmp samesign ult i64 %.215, 4
  br i1 %16, label %B74.loopexit, label %B572.preheader4

B572.preheader4:                                  ; preds = %B572.prol.loopexit
  %17 = add nuw i64 %.618213217.unr, 4
  %18 = shl i64 %.625214216.unr, 3
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %18
  br label %B572
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_items(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.columns.0, ptr readonly captures(none) %arg.columns.1, ptr readonly captures(none) %arg.columns.2, i64 %arg.columns.3, i64 %arg.first, i64 %arg.last, ptr captures(none) %arg.counts) local_unnamed_addr #0 {
B0.endif:
  %.61 = sub i64 %arg.last, %arg.first
  %.10699.not = icmp slt i64 %.61, 1
  br i1 %.10699.not, label %B224, label %B66.endif.preheader

B66.endif.preheader:                              ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.columns.0, i64 4
  br label %B66.endif

B64.loopexit:                                     ; preds = %B158, %B158.prol.loopexit, %B66.endif
  %.106 = icmp samesign ugt i64 %.10593101, 1
  br i1 %.106, label %B66.endif, label %B224

B158:                                             ; preds = %B158.preheader1, %B158
  %lsr.iv3 = phi ptr [ %scevgep2, %B158.preheader1 ], [ %scevgep4, %B158 ]
  %lsr.iv = phi i64 [ %1, %B158.preheader1 ], [ %lsr.iv.next, %B158 ]
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 -4
  %.277 = load i32, ptr %scevgep5, align 4
  %.280 = sext i32 %.277 to i64
  %.281 = sub nsw i64 %.280, %arg.columns.3
  %.283 = getelementptr i64, ptr %arg.counts, i64 %.281
  %.284 = load i64, ptr %.283, align 8
  %.286 = add nsw i64 %.284, %.147
  store i64 %.286, ptr %.283, align 8
  %.277.1 = load i32, ptr %lsr.iv3, align 4
  %.280.1 = sext i32 %.277.1 to i64
  %.281.1 = sub nsw i64 %.280.1, %arg.columns.3
  %.283.1 = getelementptr i64, ptr %arg.counts, i64 %.281.1
  %.284.1 = load i64, ptr %.283.1, align 8
  %.286.1 = add nsw i64 %.284.1, %.147
  store i64 %.286.1, ptr %.283.1, align 8
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 8
  %.237.1 = icmp samesign ugt i64 %lsr.iv.next, 2
  br i1 %.237.1, label %B158, label %B64.loopexit

B224:                                             ; preds = %B64.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B66.endif:                                        ; preds = %B64.loopexit, %B66.endif.preheader
  %.10593101 = phi i64 [ %.115, %B64.loopexit ], [ %.61, %B66.endif.preheader ]
  %.11294100 = phi i64 [ %.119, %B64.loopexit ], [ %arg.first, %B66.endif.preheader ]
  %.115 = add nsw i64 %.10593101, -1
  %.119 = add i64 %.11294100, 1
  %.146 = getelementptr i64, ptr %arg.columns.2, i64 %.11294100
  %.147 = load i64, ptr %.146, align 8
  %.152 = getelementptr i64, ptr %arg.columns.1, i64 %.11294100
  %.153 = load i64, ptr %.152, align 8
  %.156 = getelementptr i8, ptr %.152, i64 8
  %.157 = load i64, ptr %.156, align 8
  %.194 = sub i64 %.157, %.153
  %.23789.not = icmp slt i64 %.194, 1
  br i1 %.23789.not, label %B64.loopexit, label %B158.preheader

B158.preheader:                                   ; preds = %B66.endif
  %.neg = add i64 %.153, 1
  %xtraiter = and i64 %.194, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B158.prol.loopexit, label %B158.prol

B158.prol:                                        ; preds = %B158.preheader
  %.246.prol = add nsw i64 %.194, -1
  %.276.prol = getelementptr i32, ptr %arg.columns.0, i64 %.153
  %.277.prol = load i32, ptr %.276.prol, align 4
  %.280.prol = sext i32 %.277.prol to i64
  %.281.prol = sub nsw i64 %.280.prol, %arg.columns.3
  %.283.prol = getelementptr i64, ptr %arg.counts, i64 %.281.prol
  %.284.prol = load i64, ptr %.283.prol, align 8
  %.286.prol = add nsw i64 %.284.prol, %.147
  store i64 %.286.prol, ptr %.283.prol, align 8
  br label %B158.prol.loopexit

B158.prol.loopexit:                               ; preds = %B158.prol, %B158.preheader
  %.2368791.unr = phi i64 [ %.194, %B158.preheader ], [ %.246.prol, %B158.prol ]
  %.2438890.unr = phi i64 [ %.153, %B158.preheader ], [ %.neg, %B158.prol ]
  %0 = icmp eq i64 %.157, %.neg
  br i1 %0, label %B64.loopexit, label %B158.preheader1

B158.preheader1:                                  ; preds = %B158.prol.loopexit
  %1 = add nuw i64 %.2368791.unr, 2
  %2 = shl i64 %.2438890.unr, 2
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %2
  br label %B158
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @count_places(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, i64 %arg.begin, i64 %arg.end, ptr captures(none) %arg.counts) local_unnamed_addr #0 {
B0.endif:
  %.54 = sub i64 %arg.end, %arg.begin
  %.9969.not = icmp slt i64 %.54, 1
  br i1 %.9969.not, label %common.ret, label %B46.preheader

B46.preheader:                                    ; preds = %B0.endif
  %0 = add nuw i64 %.54, 1
  br label %B46

B46:                                              ; preds = %B205, %B46.preheader
  %lsr.iv1.in = phi i64 [ %arg.begin, %B46.preheader ], [ %lsr.iv1, %B205 ]
  %lsr.iv = phi i64 [ %0, %B46.preheader ], [ %lsr.iv.next, %B205 ]
  %longest.2.073 = phi i64 [ 0, %B46.preheader ], [ %longest.3.1, %B205 ]
  %start.2.072 = phi i64 [ %arg.begin, %B46.preheader ], [ %start.3.1, %B205 ]
  %lsr.iv1 = add i64 %lsr.iv1.in, 1
  %1 = shl i64 %lsr.iv1, 2
  %scevgep3 = getelementptr i8, ptr %arg.cells, i64 %1
  %scevgep4 = getelementptr i8, ptr %scevgep3, i64 -4
  %.143 = load i32, ptr %scevgep4, align 4
  %.144 = sext i32 %.143 to i64
  %.145 = icmp slt i32 %.143, 0
  br i1 %.145, label %B72, label %B128

B72:                                              ; preds = %B46
  %2 = sub i64 %lsr.iv1, %start.2.072
  %.11.i = tail call i64 @llvm.smax.i64(i64 %2, i64 %longest.2.073)
  br label %B205

B128:                                             ; preds = %B46
  %.199 = load i32, ptr %scevgep3, align 4
  %.201 = icmp sgt i32 %.199, -1
  br i1 %.201, label %B158, label %B205

B158:                                             ; preds = %B128
  %.211 = getelementptr i64, ptr %arg.counts, i64 %.144
  %.212 = load i64, ptr %.211, align 8
  %.213 = add nsw i64 %.212, 1
  store i64 %.213, ptr %.211, align 8
  br label %B205

common.ret:                                       ; preds = %B205, %B0.endif
  %longest.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %longest.3.1, %B205 ]
  store i64 %longest.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B205:                                             ; preds = %B158, %B128, %B72
  %longest.3.1 = phi i64 [ %longest.2.073, %B128 ], [ %longest.2.073, %B158 ], [ %.11.i, %B72 ]
  %start.3.1 = phi i64 [ %start.2.072, %B128 ], [ %start.2.072, %B158 ], [ %lsr.iv1, %B72 ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.99 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.99, label %B46, label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @index_sets(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.sets.0, ptr readonly captures(none) %arg.sets.1, ptr readnone captures(none) %arg.sets.2, ptr readonly captures(none) %arg.rows, i64 %arg.first, i64 %arg.last, ptr captures(none) %arg.table.0, i64 %arg.table.1, ptr captures(none) %arg.hashes) local_unnamed_addr #3 {
B0.endif:
  %.25 = add nsw i64 %arg.table.1, -1
  %.66 = sub i64 %arg.last, %arg.first
  %0 = add nuw i64 %.66, 7
  %.90 = lshr i64 %0, 3
  %.67.inv = icmp slt i64 %.66, 1
  %.112220.not284 = icmp eq i64 %.90, 0
  %.112220.not = select i1 %.67.inv, i1 true, i1 %.112220.not284
  br i1 %.112220.not, label %common.ret, label %B108.endif.endif.preheader

B108.endif.endif.preheader:                       ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.sets.0, i64 4
  br label %B108.endif.endif

B106.loopexit:                                    ; preds = %B668, %B108.endif.endif
  %.112 = icmp sgt i64 %.111186226, 1
  br i1 %.112, label %B108.endif.endif, label %common.ret

B192:                                             ; preds = %B108.endif.endif, %B190.backedge
  %.267169177 = phi i64 [ %.277, %B190.backedge ], [ %..225, %B108.endif.endif ]
  %.274172176 = phi i64 [ %.281, %B190.backedge ], [ %.118191225, %B108.endif.endif ]
  %.277 = add nsw i64 %.267169177, -1
  %.281 = add i64 %.274172176, 1
  %.307 = getelementptr i64, ptr %arg.rows, i64 %.274172176
  %.308 = load i64, ptr %.307, align 8
  %.13.i.i = icmp sgt i64 %.308, 0
  br i1 %.13.i.i, label %B16.i.i, label %B0.endif.endif.i

B16.i.i:                                          ; preds = %B192
  %1 = getelementptr i64, ptr %arg.sets.1, i64 %.308
  %.23.i.i = getelementptr i8, ptr %1, i64 -8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !34
  br label %B0.endif.endif.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B128.endif.i
  %2 = add i64 %unroll_iter.i, %"$phi50.0.2.0.i.i"
  %3 = and i64 %.80.i, 1
  %lcmp.mod.not.i = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not.i, label %B190.backedge, label %B128.endif.epil.preheader.i

B128.endif.epil.preheader.i:                      ; preds = %B128.endif.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.053.epil.init.i = phi i64 [ 0, %B128.endif.preheader.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.1294951.epil.init.i = phi i64 [ %"$phi50.0.2.0.i.i", %B128.endif.preheader.i ], [ %2, %common.ret.loopexit.unr-lcssa.i ]
  %.163.epil.i = getelementptr i32, ptr %arg.sets.0, i64 %.1294951.epil.init.i
  %.164.epil.i = load i32, ptr %.163.epil.i, align 4, !noalias !39
  %.5.i.epil.i = sext i32 %.164.epil.i to i64
  %.6.i.epil.i = mul i64 %.5.i.epil.i, -7046029254386353131
  %.7.i.epil.i = lshr i64 %.6.i.epil.i, 30
  %.8.i.epil.i = xor i64 %.7.i.epil.i, %.6.i.epil.i
  %.9.i.epil.i = mul i64 %.8.i.epil.i, -4658895280553007687
  %.10.i.epil.i = lshr i64 %.9.i.epil.i, 27
  %.11.i.epil.i = xor i64 %.10.i.epil.i, %.9.i.epil.i
  %.12.i.epil.i = mul i64 %.11.i.epil.i, -7723592293110705685
  %.13.i2.epil.i = lshr i64 %.12.i.epil.i, 31
  %4 = xor i64 %hashed.2.053.epil.init.i, %.13.i2.epil.i
  %.190.epil.i = xor i64 %4, %.12.i.epil.i
  br label %B190.backedge

B0.endif.endif.i:                                 ; preds = %B16.i.i, %B192
  %"$phi50.0.2.0.i.i" = phi i64 [ %.24.i.i, %B16.i.i ], [ 0, %B192 ]
  %.42.i = getelementptr i64, ptr %arg.sets.1, i64 %.308
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !39
  %.80.i = sub i64 %.43.i, %"$phi50.0.2.0.i.i"
  %.12350.not.i = icmp slt i64 %.80.i, 1
  br i1 %.12350.not.i, label %B190.backedge, label %B128.endif.preheader.i

B128.endif.preheader.i:                           ; preds = %B0.endif.endif.i
  %.neg.i = add i64 %"$phi50.0.2.0.i.i", 1
  %5 = icmp eq i64 %.43.i, %.neg.i
  br i1 %5, label %B128.endif.epil.preheader.i, label %B128.endif.preheader.new.i

B128.endif.preheader.new.i:                       ; preds = %B128.endif.preheader.i
  %unroll_iter.i = and i64 %.80.i, 9223372036854775806
  %6 = shl i64 %"$phi50.0.2.0.i.i", 2
  %scevgep13 = getelementptr i8, ptr %scevgep, i64 %6
  br label %B128.endif.i

B128.endif.i:                                     ; preds = %B128.endif.i, %B128.endif.preheader.new.i
  %lsr.iv = phi i64 [ %lsr.iv.next, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %hashed.2.053.i = phi i64 [ %.190.1.i, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %7 = shl i64 %lsr.iv, 2
  %scevgep15 = getelementptr i8, ptr %scevgep13, i64 %7
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -4
  %.164.i = load i32, ptr %scevgep16, align 4, !noalias !39
  %.5.i.i = sext i32 %.164.i to i64
  %.6.i.i = mul i64 %.5.i.i, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.164.1.i = load i32, ptr %scevgep15, align 4, !noalias !39
  %.5.i.1.i = sext i32 %.164.1.i to i64
  %.6.i.1.i = mul i64 %.5.i.1.i, -7046029254386353131
  %.7.i.1.i = lshr i64 %.6.i.1.i, 30
  %.8.i.1.i = xor i64 %.7.i.1.i, %.6.i.1.i
  %.9.i.1.i = mul i64 %.8.i.1.i, -4658895280553007687
  %.10.i.1.i = lshr i64 %.9.i.1.i, 27
  %.11.i.1.i = xor i64 %.10.i.1.i, %.9.i.1.i
  %.12.i.1.i = mul i64 %.11.i.1.i, -7723592293110705685
  %8 = xor i64 %.12.i.1.i, %.12.i.i
  %9 = lshr i64 %8, 31
  %10 = xor i64 %hashed.2.053.i, %9
  %11 = xor i64 %10, %.12.i.i
  %.190.1.i = xor i64 %11, %.12.i.1.i
  %lsr.iv.next = add i64 %lsr.iv, 2
  %niter.ncmp.1.not.i = icmp eq i64 %unroll_iter.i, %lsr.iv.next
  br i1 %niter.ncmp.1.not.i, label %common.ret.loopexit.unr-lcssa.i, label %B128.endif.i

B566:                                             ; preds = %B400.endif, %B566
  %place.2.2 = phi i64 [ %.573, %B566 ], [ %.531, %B400.endif ]
  %.569 = add nsw i64 %place.2.2, 1
  %.573 = and i64 %.569, %.25
  %.580 = getelementptr i64, ptr %arg.table.0, i64 %.573
  %.581 = load i64, ptr %.580, align 8
  %.582.not = icmp eq i64 %.581, 0
  br i1 %.582.not, label %B668, label %B566

B668:                                             ; preds = %B566, %B400.endif
  %place.3.3 = phi i64 [ %.531, %B400.endif ], [ %.573, %B566 ]
  %.588 = and i64 %.525, -1099511627776
  %.593 = getelementptr i64, ptr %arg.rows, i64 %.485180182
  %.594 = load i64, ptr %.593, align 8
  %.597 = add nsw i64 %.594, 1
  %.598 = or i64 %.597, %.588
  %.602 = getelementptr i64, ptr %arg.table.0, i64 %place.3.3
  store i64 %.598, ptr %.602, align 8
  %.479 = icmp sgt i64 %.478179183, 1
  br i1 %.479, label %B400.endif, label %B106.loopexit

common.ret:                                       ; preds = %B106.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B108.endif.endif:                                 ; preds = %B106.loopexit, %B108.endif.endif.preheader
  %.111186226 = phi i64 [ %.121, %B106.loopexit ], [ %.90, %B108.endif.endif.preheader ]
  %.118191225 = phi i64 [ %.125, %B106.loopexit ], [ %arg.first, %B108.endif.endif.preheader ]
  %.121 = add nsw i64 %.111186226, -1
  %.125 = add i64 %.118191225, 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.last, i64 %.125)
  %.225 = sub i64 %.11.i, %.118191225
  %.226 = icmp sgt i64 %.225, 0
  %..225 = tail call i64 @llvm.smax.i64(i64 %.225, i64 0)
  br i1 %.226, label %B192, label %B106.loopexit

B190.backedge:                                    ; preds = %B0.endif.endif.i, %B128.endif.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ], [ %.190.epil.i, %B128.endif.epil.preheader.i ]
  %.335 = sub nsw i64 %.274172176, %.118191225
  %.337 = getelementptr i64, ptr %arg.hashes, i64 %.335
  store i64 %hashed.2.0.lcssa.i, ptr %.337, align 8
  %.342 = and i64 %hashed.2.0.lcssa.i, %.25
  %.6.i = getelementptr i64, ptr %arg.table.0, i64 %.342
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i, i32 0, i32 3, i32 1), !noalias !40
  %.268 = icmp samesign ugt i64 %.267169177, 1
  br i1 %.268, label %B192, label %B400.endif

B400.endif:                                       ; preds = %B190.backedge, %B668
  %.478179183 = phi i64 [ %.488, %B668 ], [ %..225, %B190.backedge ]
  %.485180182 = phi i64 [ %.492, %B668 ], [ %.118191225, %B190.backedge ]
  %.488 = add nsw i64 %.478179183, -1
  %.492 = add i64 %.485180182, 1
  %.522 = sub nsw i64 %.485180182, %.118191225
  %.524 = getelementptr i64, ptr %arg.hashes, i64 %.522
  %.525 = load i64, ptr %.524, align 8
  %.531 = and i64 %.525, %.25
  %.564 = getelementptr i64, ptr %arg.table.0, i64 %.531
  %.565 = load i64, ptr %.564, align 8
  %.566.not = icmp eq i64 %.565, 0
  br i1 %.566.not, label %B668, label %B566
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_hits(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.walk.0, ptr readonly captures(none) %arg.walk.1, ptr readonly captures(none) %arg.walk.2, ptr readonly captures(none) %arg.walk.3, ptr readonly captures(none) %arg.walk.4, i64 %arg.walk.5, ptr captures(none) %arg.walk.6, ptr readonly captures(none) %arg.are_parents, ptr captures(none) %arg.cursors, ptr writeonly captures(none) %arg.places) local_unnamed_addr #0 {
B0.endif:
  %.115235.not = icmp slt i64 %arg.walk.5, 1
  br i1 %.115235.not, label %B564, label %B74.endif.preheader

B74.endif.preheader:                              ; preds = %B0.endif
  %scevgep19 = getelementptr i8, ptr %arg.walk.4, i64 24
  br label %B74.endif

B72.loopexit:                                     ; preds = %B526, %B526.prol.loopexit, %B492.endif
  %exitcond.not = icmp eq i64 %arg.walk.5, %.128
  br i1 %exitcond.not, label %B564, label %B74.endif

B168:                                             ; preds = %B168.preheader4, %B218.1
  %lsr.iv5 = phi i64 [ %5, %B168.preheader4 ], [ %lsr.iv.next6, %B218.1 ]
  %lsr.iv = phi i64 [ %4, %B168.preheader4 ], [ %lsr.iv.next, %B218.1 ]
  %scevgep9 = getelementptr i8, ptr %arg.are_parents, i64 %lsr.iv5
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -1
  %.298 = load i8, ptr %scevgep10, align 1
  %.299.not = icmp eq i8 %.298, 0
  br i1 %.299.not, label %B218, label %B186

B186:                                             ; preds = %B168
  %0 = add i64 %lsr.iv5, -1
  %1 = shl i64 %lsr.iv5, 3
  %scevgep = getelementptr i8, ptr %arg.walk.4, i64 %1
  %scevgep7 = getelementptr i8, ptr %scevgep, i64 -8
  %.305 = load i64, ptr %scevgep7, align 8
  %.308 = getelementptr i64, ptr %arg.walk.6, i64 %.305
  store i64 %0, ptr %.308, align 8
  br label %B218

B218:                                             ; preds = %B186, %B168
  %.298.1 = load i8, ptr %scevgep9, align 1
  %.299.not.1 = icmp eq i8 %.298.1, 0
  br i1 %.299.not.1, label %B218.1, label %B186.1

B186.1:                                           ; preds = %B218
  %2 = shl i64 %lsr.iv5, 3
  %scevgep8 = getelementptr i8, ptr %arg.walk.4, i64 %2
  %.305.1 = load i64, ptr %scevgep8, align 8
  %.308.1 = getelementptr i64, ptr %arg.walk.6, i64 %.305.1
  store i64 %lsr.iv5, ptr %.308.1, align 8
  br label %B218.1

B218.1:                                           ; preds = %B186.1, %B218
  %lsr.iv.next = add i64 %lsr.iv, -2
  %lsr.iv.next6 = add i64 %lsr.iv5, 2
  %.254.1 = icmp sgt i64 %lsr.iv.next, 2
  br i1 %.254.1, label %B168, label %B220.endif

B304:                                             ; preds = %B220.endif, %B490
  %.411207211 = phi i64 [ %.421, %B490 ], [ %.369, %B220.endif ]
  %.418208210 = phi i64 [ %.425, %B490 ], [ %.324, %B220.endif ]
  %.421 = add nsw i64 %.411207211, -1
  %.425 = add i64 %.418208210, 1
  %.452 = getelementptr i64, ptr %arg.walk.2, i64 %.418208210
  %.453 = load i64, ptr %.452, align 8
  %.454 = add nsw i64 %.453, 1
  %.459 = getelementptr i32, ptr %arg.walk.0, i64 %.454
  %.460 = load i32, ptr %.459, align 4
  %.462 = icmp sgt i32 %.460, -1
  br i1 %.462, label %B362, label %B490

B362:                                             ; preds = %B304, %B456
  %.470 = phi i32 [ %.509, %B456 ], [ %.460, %B304 ]
  %place.2.2 = phi i64 [ %.504, %B456 ], [ %.454, %B304 ]
  %.472 = zext nneg i32 %.470 to i64
  %.473 = getelementptr i64, ptr %arg.walk.6, i64 %.472
  %.474 = load i64, ptr %.473, align 8
  %.479 = icmp sgt i64 %.474, -1
  br i1 %.479, label %B402, label %B456

B402:                                             ; preds = %B362
  %.483 = getelementptr i64, ptr %arg.cursors, i64 %.474
  %.484 = load i64, ptr %.483, align 8
  %.487 = getelementptr i64, ptr %arg.places, i64 %.484
  store i64 %place.2.2, ptr %.487, align 8
  %.492 = load i64, ptr %.483, align 8
  %.493 = add nsw i64 %.492, 1
  store i64 %.493, ptr %.483, align 8
  br label %B456

B456:                                             ; preds = %B402, %B362
  %.504 = add nsw i64 %place.2.2, 1
  %sunkaddr = shl i64 %place.2.2, 2
  %sunkaddr26 = getelementptr i8, ptr %arg.walk.0, i64 %sunkaddr
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 4
  %.509 = load i32, ptr %sunkaddr27, align 4
  %.511 = icmp sgt i32 %.509, -1
  br i1 %.511, label %B362, label %B490

B490:                                             ; preds = %B456, %B304
  %.412 = icmp sgt i64 %.411207211, 1
  br i1 %.412, label %B304, label %B492.endif

B526:                                             ; preds = %B526.preheader3, %B526
  %lsr.iv21 = phi ptr [ %scevgep20, %B526.preheader3 ], [ %scevgep22, %B526 ]
  %lsr.iv17 = phi i64 [ %11, %B526.preheader3 ], [ %lsr.iv.next18, %B526 ]
  %scevgep25 = getelementptr i8, ptr %lsr.iv21, i64 -24
  %.651 = load i64, ptr %scevgep25, align 8
  %.653 = getelementptr i64, ptr %arg.walk.6, i64 %.651
  store i64 -1, ptr %.653, align 8
  %scevgep24 = getelementptr i8, ptr %lsr.iv21, i64 -16
  %.651.1 = load i64, ptr %scevgep24, align 8
  %.653.1 = getelementptr i64, ptr %arg.walk.6, i64 %.651.1
  store i64 -1, ptr %.653.1, align 8
  %scevgep23 = getelementptr i8, ptr %lsr.iv21, i64 -8
  %.651.2 = load i64, ptr %scevgep23, align 8
  %.653.2 = getelementptr i64, ptr %arg.walk.6, i64 %.651.2
  store i64 -1, ptr %.653.2, align 8
  %.651.3 = load i64, ptr %lsr.iv21, align 8
  %.653.3 = getelementptr i64, ptr %arg.walk.6, i64 %.651.3
  store i64 -1, ptr %.653.3, align 8
  %lsr.iv.next18 = add i64 %lsr.iv17, -4
  %scevgep22 = getelementptr i8, ptr %lsr.iv21, i64 32
  %.610.3 = icmp sgt i64 %lsr.iv.next18, 4
  br i1 %.610.3, label %B526, label %B72.loopexit

B564:                                             ; preds = %B72.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B74.endif:                                        ; preds = %B72.loopexit, %B74.endif.preheader
  %.121222236 = phi i64 [ %.128, %B72.loopexit ], [ 0, %B74.endif.preheader ]
  %.128 = add nuw nsw i64 %.121222236, 1
  %.159 = getelementptr i64, ptr %arg.walk.3, i64 %.121222236
  %.160 = load i64, ptr %.159, align 8
  %.165 = getelementptr i64, ptr %arg.walk.3, i64 %.128
  %.166 = load i64, ptr %.165, align 8
  %.211 = sub i64 %.166, %.160
  %.212 = icmp sgt i64 %.211, 0
  %..211 = tail call i64 @llvm.smax.i64(i64 %.211, i64 0)
  br i1 %.212, label %B168.preheader, label %B220.endif

B168.preheader:                                   ; preds = %B74.endif
  %xtraiter = and i64 %..211, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B168.prol.loopexit, label %B168.prol

B168.prol:                                        ; preds = %B168.preheader
  %.263.prol = add nsw i64 %..211, -1
  %.267.prol = add i64 %.160, 1
  %.297.prol = getelementptr i8, ptr %arg.are_parents, i64 %.160
  %.298.prol = load i8, ptr %.297.prol, align 1
  %.299.not.prol = icmp eq i8 %.298.prol, 0
  br i1 %.299.not.prol, label %B168.prol.loopexit, label %B186.prol

B186.prol:                                        ; preds = %B168.prol
  %.304.prol = getelementptr i64, ptr %arg.walk.4, i64 %.160
  %.305.prol = load i64, ptr %.304.prol, align 8
  %.308.prol = getelementptr i64, ptr %arg.walk.6, i64 %.305.prol
  store i64 %.160, ptr %.308.prol, align 8
  br label %B168.prol.loopexit

B168.prol.loopexit:                               ; preds = %B186.prol, %B168.prol, %B168.preheader
  %.253201205.unr = phi i64 [ %..211, %B168.preheader ], [ %.263.prol, %B186.prol ], [ %.263.prol, %B168.prol ]
  %.260202204.unr = phi i64 [ %.160, %B168.preheader ], [ %.267.prol, %B186.prol ], [ %.267.prol, %B168.prol ]
  %3 = icmp eq i64 %.211, 1
  br i1 %3, label %B220.endif, label %B168.preheader4

B168.preheader4:                                  ; preds = %B168.prol.loopexit
  %4 = add nuw i64 %.253201205.unr, 2
  %5 = add i64 %.260202204.unr, 1
  br label %B168

B220.endif:                                       ; preds = %B218.1, %B168.prol.loopexit, %B74.endif
  %.323 = getelementptr i64, ptr %arg.walk.1, i64 %.121222236
  %.324 = load i64, ptr %.323, align 8
  %.331 = getelementptr i64, ptr %arg.walk.1, i64 %.128
  %.332 = load i64, ptr %.331, align 8
  %.369 = sub i64 %.332, %.324
  %.412209.not = icmp slt i64 %.369, 1
  br i1 %.412209.not, label %B492.endif, label %B304

B492.endif:                                       ; preds = %B490, %B220.endif
  %.610216.not = icmp slt i64 %.211, 1
  br i1 %.610216.not, label %B72.loopexit, label %B526.preheader

B526.preheader:                                   ; preds = %B492.endif
  %xtraiter1 = and i64 %..211, 3
  %lcmp.mod2.not = icmp eq i64 %xtraiter1, 0
  br i1 %lcmp.mod2.not, label %B526.prol.loopexit, label %B526.prol.preheader

B526.prol.preheader:                              ; preds = %B526.preheader
  %6 = shl i64 %.160, 3
  %scevgep15 = getelementptr i8, ptr %arg.walk.4, i64 %6
  br label %B526.prol

B526.prol:                                        ; preds = %B526.prol, %B526.prol.preheader
  %prol.iter = phi i64 [ %prol.iter.next, %B526.prol ], [ 0, %B526.prol.preheader ]
  %7 = shl nuw nsw i64 %prol.iter, 3
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %7
  %.651.prol = load i64, ptr %scevgep16, align 8
  %.653.prol = getelementptr i64, ptr %arg.walk.6, i64 %.651.prol
  store i64 -1, ptr %.653.prol, align 8
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter1, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B526.prol.loopexit.loopexit, label %B526.prol, !llvm.loop !43

B526.prol.loopexit.loopexit:                      ; preds = %B526.prol
  %8 = and i64 %..211, 9223372036854775804
  %9 = add i64 %xtraiter1, %.160
  br label %B526.prol.loopexit

B526.prol.loopexit:                               ; preds = %B526.prol.loopexit.loopexit, %B526.preheader
  %.609214218.unr = phi i64 [ %..211, %B526.preheader ], [ %8, %B526.prol.loopexit.loopexit ]
  %.616215217.unr = phi i64 [ %.160, %B526.preheader ], [ %9, %B526.prol.loopexit.loopexit ]
  %10 = icmp samesign ult i64 %.211, 4
  br i1 %10, label %B72.loopexit, label %B526.preheader3

B526.preheader3:                                  ; preds = %B526.prol.loopexit
  %11 = add nuw i64 %.609214218.unr, 4
  %12 = shl i64 %.616215217.unr, 3
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %12
  br label %B526
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_places(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, i64 %arg.begin, i64 %arg.end, ptr captures(none) %arg.cursors, ptr writeonly captures(none) %arg.places) local_unnamed_addr #0 {
B0.endif:
  %.51 = sub i64 %arg.end, %arg.begin
  %.9651.not = icmp slt i64 %.51, 1
  br i1 %.9651.not, label %B154, label %B38.preheader

B38.preheader:                                    ; preds = %B0.endif
  %0 = add nuw i64 %.51, 1
  br label %B38

B38:                                              ; preds = %B152, %B38.preheader
  %lsr.iv = phi i64 [ %0, %B38.preheader ], [ %lsr.iv.next, %B152 ]
  %.1025052 = phi i64 [ %arg.begin, %B38.preheader ], [ %.109, %B152 ]
  %sunkaddr = shl i64 %.1025052, 2
  %sunkaddr4 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr
  %.140 = load i32, ptr %sunkaddr4, align 4
  %.145 = sext i32 %.140 to i64
  %.146 = icmp sgt i32 %.140, -1
  br i1 %.146, label %B68, label %B152

B68:                                              ; preds = %B38
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr4, i64 4
  %.152 = load i32, ptr %sunkaddr7, align 4
  %.154 = icmp sgt i32 %.152, -1
  br i1 %.154, label %B98, label %B152

B98:                                              ; preds = %B68
  %.159 = getelementptr i64, ptr %arg.cursors, i64 %.145
  %.160 = load i64, ptr %.159, align 8
  %.164 = getelementptr i32, ptr %arg.places, i64 %.160
  %tmp = trunc i64 %.1025052 to i32
  store i32 %tmp, ptr %.164, align 4
  %.172 = load i64, ptr %.159, align 8
  %.173 = add nsw i64 %.172, 1
  store i64 %.173, ptr %.159, align 8
  br label %B152

B152:                                             ; preds = %B98, %B68, %B38
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.109 = add i64 %.1025052, 1
  %.96 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.96, label %B38, label %B154

B154:                                             ; preds = %B152, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @mine_items(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.first, i64 %arg.last, i64 %arg.n_words, ptr readonly captures(none) %arg.base.0, ptr readonly captures(none) %arg.base.1, ptr captures(none) %arg.stack.0, ptr captures(none) %arg.stack.1, ptr captures(none) %arg.stack.2, ptr captures(none) %arg.stack.3, ptr captures(none) %arg.stack.4, ptr captures(none) %arg.stack.5, ptr captures(none) %arg.stack.6, ptr captures(none) %arg.stack.7, ptr captures(none) %arg.stack.8, ptr captures(none) %arg.stack.9, ptr captures(none) %arg.stack.10, ptr captures(none) %arg.stack.11, ptr readonly captures(none) %arg.stack.12, ptr captures(none) %arg.scratch.0, ptr captures(none) %arg.scratch.1, ptr captures(none) %arg.scratch.2, ptr captures(none) %arg.scratch.3, ptr captures(none) %arg.scratch.4, ptr captures(none) %arg.bitmaps.0, ptr captures(none) %arg.bitmaps.1, ptr captures(none) %arg.bitmaps.2, ptr captures(none) %arg.bitmaps.3, ptr captures(none) %arg.bitmaps.4, ptr captures(none) %arg.bitmaps.5, ptr captures(none) %arg.bitmaps.6, ptr captures(none) %arg.bitmaps.7, ptr captures(none) %arg.bitmaps.8, ptr captures(none) %arg.bitmaps.9, ptr captures(none) %arg.bitmaps.10, ptr captures(none) %arg.bitmaps.11, ptr readonly captures(none) %arg.bitmaps.12, ptr writeonly captures(none) %arg.output.0, ptr writeonly captures(none) %arg.output.1, ptr writeonly captures(none) %arg.output.2, ptr writeonly captures(none) %arg.output.3, ptr writeonly captures(none) %arg.output.4, ptr captures(none) %arg.output.5, ptr captures(none) %arg.output.6, ptr captures(none) %arg.output.7, ptr captures(none) %arg.output.8, ptr captures(none) %arg.output.9, ptr captures(none) %arg.output.10) local_unnamed_addr #3 {
B0:
  %.350.i.i = alloca i64, align 8
  %.467.i.i = alloca ptr, align 8
  %.80.i = alloca ptr, align 8
  %.131.i = alloca ptr, align 8
  %.274.i9 = alloca ptr, align 8
  %.350.i = alloca i64, align 8
  %.467.i = alloca ptr, align 8
  %.83 = icmp sgt i64 %arg.n_words, -1
  br i1 %.83, label %B58, label %B158

B58:                                              ; preds = %B0
  %.106 = load i64, ptr %arg.stack.7, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.350.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.467.i)
  store i64 0, ptr %arg.bitmaps.7, align 8, !noalias !44
  store i64 %arg.first, ptr %arg.bitmaps.6, align 8, !noalias !44
  store i64 %.106, ptr %arg.bitmaps.8, align 8, !noalias !44
  store i64 0, ptr %arg.bitmaps.9, align 8, !noalias !44
  store i64 0, ptr %arg.bitmaps.10, align 8, !noalias !44
  %.84.i = load i64, ptr %arg.output.5, align 8, !noalias !44
  %.86.i = getelementptr i8, ptr %arg.output.5, i64 8
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !44
  %.125.i = getelementptr i8, ptr %arg.output.5, i64 32
  %.126250.i = load i64, ptr %.125.i, align 8, !noalias !44
  %.127251.i = icmp eq i64 %.126250.i, 0
  br i1 %.127251.i, label %B266.preheader.i, label %B1080.endif.i

B266.preheader.i:                                 ; preds = %B58
  %sunkaddr86.i = getelementptr i8, ptr %arg.output.5, i64 40
  %sunkaddr87.i = getelementptr i8, ptr %arg.output.5, i64 56
  br label %B266.i

B266.i:                                           ; preds = %B266.i.backedge, %B266.preheader.i
  %cells_before.4.1.i = phi i64 [ %.87.i, %B266.preheader.i ], [ %cells_before.3.2.i, %B266.i.backedge ]
  %sets_before.4.1.i = phi i64 [ %.84.i, %B266.preheader.i ], [ %sets_before.3.2.i, %B266.i.backedge ]
  %depth.3.1.i = phi i64 [ 0, %B266.preheader.i ], [ %depth.3.1.i.be, %B266.i.backedge ]
  %.151.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %depth.3.1.i
  %.152.i = load i64, ptr %.151.i, align 8, !noalias !44
  %.157.i = icmp eq i64 %depth.3.1.i, 0
  br i1 %.157.i, label %B304.i, label %B372.i

B304.i:                                           ; preds = %B266.i
  %.161.i = load i64, ptr %arg.output.5, align 8, !noalias !44
  %.164.i = load i64, ptr %.86.i, align 8, !noalias !44
  %.171.i = icmp eq i64 %.152.i, %arg.last
  br i1 %.171.i, label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B372.i

B372.i:                                           ; preds = %B304.i, %B266.i
  %cells_before.3.2.i = phi i64 [ %.164.i, %B304.i ], [ %cells_before.4.1.i, %B266.i ]
  %sets_before.3.2.i = phi i64 [ %.161.i, %B304.i ], [ %sets_before.4.1.i, %B266.i ]
  %.203.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %depth.3.1.i
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !44
  %.206.i = icmp eq i64 %.152.i, %.204.i
  br i1 %.206.i, label %B406.i, label %B514.i

B406.i:                                           ; preds = %B372.i
  %.211.i = add nsw i64 %depth.3.1.i, -1
  %.224.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %.211.i
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !44
  %0 = getelementptr i32, ptr %arg.bitmaps.1, i64 %.225.i
  %.227.i = getelementptr i8, ptr %0, i64 -4
  %.228.i = load i32, ptr %.227.i, align 4, !noalias !44
  %.21.i.i = load i32, ptr %arg.scratch.0, align 4, !noalias !47
  %.23.not.i.i = icmp eq i32 %.21.i.i, %.228.i
  br i1 %.23.not.i.i, label %B66.i.i, label %B32.i.i

B32.i.i:                                          ; preds = %B406.i, %B32.i.i
  %index.3.0.i.i = phi i64 [ %.26.i.i, %B32.i.i ], [ 0, %B406.i ]
  %.26.i.i = add i64 %index.3.0.i.i, 1
  %sunkaddr67.i = shl i64 %.26.i.i, 2
  %sunkaddr68.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr67.i
  %.33.i.i = load i32, ptr %sunkaddr68.i, align 4, !noalias !47
  %.35.not.i.i = icmp eq i32 %.33.i.i, %.228.i
  br i1 %.35.not.i.i, label %B66.i.i, label %B32.i.i

B66.i.i:                                          ; preds = %B32.i.i, %B406.i
  %index.4.1.i.i = phi i64 [ 0, %B406.i ], [ %.26.i.i, %B32.i.i ]
  %.46.i.i = add nsw i64 %index.4.1.i.i, 1
  %.50.i.i = icmp slt i64 %.46.i.i, %depth.3.1.i
  br i1 %.50.i.i, label %B84.preheader.i.i, label %B1081.i

B84.preheader.i.i:                                ; preds = %B66.i.i
  %1 = xor i64 %index.4.1.i.i, -1
  %2 = add i64 %depth.3.1.i, %1
  %3 = add nsw i64 %depth.3.1.i, -2
  %4 = sub i64 %3, %index.4.1.i.i
  %xtraiter.i.i = and i64 %2, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B84.prol.loopexit.i.i, label %B84.prol.i.i

B84.prol.i.i:                                     ; preds = %B84.preheader.i.i, %B84.prol.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B84.prol.i.i ], [ %xtraiter.i.i, %B84.preheader.i.i ]
  %index.5.0.prol.i.i = phi i64 [ %.53.prol.i.i, %B84.prol.i.i ], [ %index.4.1.i.i, %B84.preheader.i.i ]
  %.53.prol.i.i = add i64 %index.5.0.prol.i.i, 1
  %sunkaddr69.i = shl i64 %.53.prol.i.i, 2
  %sunkaddr70.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr69.i
  %.56.prol.i.i = load i32, ptr %sunkaddr70.i, align 4, !noalias !47
  %sunkaddr71.i = shl i64 %index.5.0.prol.i.i, 2
  %sunkaddr72.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr71.i
  store i32 %.56.prol.i.i, ptr %sunkaddr72.i, align 4, !noalias !47
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B84.prol.loopexit.i.i, label %B84.prol.i.i, !llvm.loop !50

B84.prol.loopexit.i.i:                            ; preds = %B84.prol.i.i, %B84.preheader.i.i
  %index.5.0.unr.i.i = phi i64 [ %index.4.1.i.i, %B84.preheader.i.i ], [ %.53.prol.i.i, %B84.prol.i.i ]
  %5 = icmp ult i64 %4, 3
  br i1 %5, label %B1081.i, label %B84.i.i

B84.i.i:                                          ; preds = %B84.prol.loopexit.i.i, %B84.i.i
  %index.5.0.i.i = phi i64 [ %.53.3.i.i, %B84.i.i ], [ %index.5.0.unr.i.i, %B84.prol.loopexit.i.i ]
  %sunkaddr73.i = shl i64 %index.5.0.i.i, 2
  %sunkaddr74.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr73.i
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr74.i, i64 4
  %.56.i.i = load i32, ptr %sunkaddr75.i, align 4, !noalias !47
  store i32 %.56.i.i, ptr %sunkaddr74.i, align 4, !noalias !47
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr74.i, i64 8
  %.56.1.i.i = load i32, ptr %sunkaddr80.i, align 4, !noalias !47
  store i32 %.56.1.i.i, ptr %sunkaddr75.i, align 4, !noalias !47
  %sunkaddr83.i = getelementptr i8, ptr %sunkaddr74.i, i64 12
  %.56.2.i.i = load i32, ptr %sunkaddr83.i, align 4, !noalias !47
  store i32 %.56.2.i.i, ptr %sunkaddr80.i, align 4, !noalias !47
  %.53.3.i.i = add i64 %index.5.0.i.i, 4
  %sunkaddr84.i = shl i64 %.53.3.i.i, 2
  %sunkaddr85.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr84.i
  %.56.3.i.i = load i32, ptr %sunkaddr85.i, align 4, !noalias !47
  store i32 %.56.3.i.i, ptr %sunkaddr83.i, align 4, !noalias !47
  %6 = add i64 %index.5.0.i.i, 5
  %exitcond.not.3.i.i = icmp eq i64 %depth.3.1.i, %6
  br i1 %exitcond.not.3.i.i, label %B1081.i, label %B84.i.i

B514.i:                                           ; preds = %B372.i
  %.258.i = add nsw i64 %.152.i, 1
  %sunkaddr165.i = shl i64 %depth.3.1.i, 3
  %sunkaddr166.i = getelementptr i8, ptr %arg.bitmaps.6, i64 %sunkaddr165.i
  store i64 %.258.i, ptr %sunkaddr166.i, align 8, !noalias !44
  %.267.i = getelementptr i64, ptr %arg.bitmaps.2, i64 %.152.i
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !44
  %.274.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !44
  %.276.i = icmp slt i64 %.268.i, %.274.i
  br i1 %.276.i, label %B1081.i, label %B602.i

B602.i:                                           ; preds = %B514.i
  %.291.i = add nsw i64 %depth.3.1.i, 1
  %.298.i = getelementptr i64, ptr %arg.bitmaps.10, i64 %depth.3.1.i
  %.299.i = load i64, ptr %.298.i, align 8, !noalias !44
  %.316.i = load i64, ptr %sunkaddr87.i, align 8, !noalias !44
  %.318.i = icmp slt i64 %.291.i, %.316.i
  br i1 %.318.i, label %B682.i, label %B896.i

B682.i:                                           ; preds = %B602.i
  %sunkaddr89.i = getelementptr i8, ptr %arg.bitmaps.8, i64 %sunkaddr165.i
  %.334.i = load i64, ptr %sunkaddr89.i, align 8, !noalias !44
  %.335.i = icmp slt i64 %.258.i, %.334.i
  br i1 %.335.i, label %B722.i, label %B896.i

B722.i:                                           ; preds = %B682.i
  store i64 0, ptr %.350.i, align 8, !noalias !44
  call fastcc void @_join.0(ptr nonnull %.350.i, i64 %depth.3.1.i, i64 %.152.i, i64 range(i64 0, -9223372036854775808) %arg.n_words, i64 %.274.i, ptr %arg.bitmaps.0, ptr %arg.bitmaps.1, ptr nonnull %arg.bitmaps.2, ptr readonly %arg.bitmaps.3, ptr %arg.bitmaps.4, ptr %arg.bitmaps.5, ptr nonnull %arg.bitmaps.6, ptr nonnull %arg.bitmaps.7, ptr nonnull %arg.bitmaps.8, ptr nonnull %arg.bitmaps.9, ptr nonnull %arg.bitmaps.10, ptr readonly %arg.bitmaps.12, ptr %arg.scratch.1, i64 %.299.i)
  %.364.i = load i64, ptr %.350.i, align 8, !noalias !44
  %.380.i = icmp slt i64 %.364.i, 0
  br i1 %.380.i, label %B798.i, label %B830.i

B798.i:                                           ; preds = %B722.i
  store i64 2, ptr %.125.i, align 8, !noalias !44
  br label %B1080.endif.i

B830.i:                                           ; preds = %B722.i
  %.427.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %.291.i
  %.428.i = load i64, ptr %.427.i, align 8, !noalias !44
  %.433.i = getelementptr i64, ptr %arg.bitmaps.7, i64 %.291.i
  %.434.i = load i64, ptr %.433.i, align 8, !noalias !44
  %.435.i = sub nsw i64 %.428.i, %.434.i
  br label %B896.i

B896.i:                                           ; preds = %B830.i, %B682.i, %B602.i
  %n_below.2.2.i = phi i64 [ %.435.i, %B830.i ], [ 0, %B682.i ], [ 0, %B602.i ]
  %n_perfect.2.2.i = phi i64 [ %.364.i, %B830.i ], [ %.299.i, %B682.i ], [ %.299.i, %B602.i ]
  %.450.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.152.i
  %.451.i = load i32, ptr %.450.i, align 4, !noalias !44
  %.460.i = icmp eq i64 %n_below.2.2.i, 0
  %.471.i = zext i1 %.460.i to i8
  call fastcc void @emit.1(ptr nonnull %.467.i, ptr %arg.scratch.0, i64 %depth.3.1.i, i32 %.451.i, ptr %arg.scratch.1, i64 %n_perfect.2.2.i, i64 %.268.i, i8 %.471.i, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.6, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  %.497.i = icmp sgt i64 %n_below.2.2.i, 0
  br i1 %.497.i, label %B992.i, label %B1044.i

B992.i:                                           ; preds = %B896.i
  %.22.i.i = icmp sgt i64 %depth.3.1.i, 0
  br i1 %.22.i.i, label %B16.i.i, label %B992.endif.i

B16.i.i:                                          ; preds = %B992.i
  %7 = getelementptr i32, ptr %arg.scratch.0, i64 %depth.3.1.i
  %.36.i.i = getelementptr i8, ptr %7, i64 -4
  %.37.i.i = load i32, ptr %.36.i.i, align 4, !noalias !51
  %.39.i.i = icmp sgt i32 %.37.i.i, %.451.i
  br i1 %.39.i.i, label %B46.i.i, label %B992.endif.i

B46.i.i:                                          ; preds = %B16.i.i, %B96.i.i
  %end.2.1.i.i = phi i64 [ %9, %B96.i.i ], [ %depth.3.1.i, %B16.i.i ]
  %8 = shl i64 %end.2.1.i.i, 2
  %scevgep.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %8
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 -4
  %.48.i.i = load i32, ptr %scevgep1.i.i, align 4, !noalias !51
  store i32 %.48.i.i, ptr %scevgep.i.i, align 4, !noalias !51
  %.65.i.i = icmp sgt i64 %end.2.1.i.i, 1
  br i1 %.65.i.i, label %B96.i.i, label %B992.endif.i

B96.i.i:                                          ; preds = %B46.i.i
  %9 = add nsw i64 %end.2.1.i.i, -1
  %scevgep52.i = getelementptr i8, ptr %scevgep.i.i, i64 -8
  %.79.i.i = load i32, ptr %scevgep52.i, align 4, !noalias !51
  %.81.i.i = icmp sgt i32 %.79.i.i, %.451.i
  br i1 %.81.i.i, label %B46.i.i, label %B992.endif.i

B1044.i:                                          ; preds = %B992.endif.i, %B896.i
  %depth.4.2.i = phi i64 [ %.291.i, %B992.endif.i ], [ %depth.3.1.i, %B896.i ]
  %.567.i = load i64, ptr %.125.i, align 8, !noalias !44
  %.568.i = icmp eq i64 %.567.i, 0
  br i1 %.568.i, label %B266.i.backedge, label %B1080.endif.i

B1081.i:                                          ; preds = %B84.i.i, %B514.i, %B84.prol.loopexit.i.i, %B66.i.i
  %depth.6.1.i = phi i64 [ %depth.3.1.i, %B514.i ], [ %.211.i, %B66.i.i ], [ %.211.i, %B84.prol.loopexit.i.i ], [ %.211.i, %B84.i.i ]
  %.126.i = load i64, ptr %.125.i, align 8, !noalias !44
  %.127.i = icmp eq i64 %.126.i, 0
  br i1 %.127.i, label %B266.i.backedge, label %B1080.endif.i

B266.i.backedge:                                  ; preds = %B1081.i, %B1044.i
  %depth.3.1.i.be = phi i64 [ %depth.6.1.i, %B1081.i ], [ %depth.4.2.i, %B1044.i ]
  br label %B266.i

B992.endif.i:                                     ; preds = %B96.i.i, %B46.i.i, %B16.i.i, %B992.i
  %end.3.0.i.i = phi i64 [ %depth.3.1.i, %B16.i.i ], [ %depth.3.1.i, %B992.i ], [ 0, %B46.i.i ], [ %9, %B96.i.i ]
  %.99.i.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i.i
  store i32 %.451.i, ptr %.99.i.i, align 4, !noalias !51
  br label %B1044.i

B1080.endif.i:                                    ; preds = %B1081.i, %B1044.i, %B798.i, %B58
  %cells_before.2.2.i = phi i64 [ %cells_before.3.2.i, %B798.i ], [ %.87.i, %B58 ], [ %cells_before.3.2.i, %B1044.i ], [ %cells_before.3.2.i, %B1081.i ]
  %sets_before.2.2.i = phi i64 [ %sets_before.3.2.i, %B798.i ], [ %.84.i, %B58 ], [ %sets_before.3.2.i, %B1044.i ], [ %sets_before.3.2.i, %B1081.i ]
  store i64 %sets_before.2.2.i, ptr %arg.output.5, align 8, !noalias !44
  store i64 %cells_before.2.2.i, ptr %.86.i, align 8, !noalias !44
  %.612.i = load i64, ptr %arg.bitmaps.6, align 8, !noalias !44
  %.637.i = add nsw i64 %.612.i, -1
  br label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B304.i, %B1080.endif.i
  %storemerge.i = phi i64 [ %.637.i, %B1080.endif.i ], [ %arg.last, %B304.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.350.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.467.i)
  br label %common.ret

B158:                                             ; preds = %B0
  store i64 %arg.first, ptr %arg.stack.5, align 8
  store i64 %arg.last, ptr %arg.stack.6, align 8
  %.166 = load i64, ptr %arg.output.5, align 8
  %.168 = getelementptr i8, ptr %arg.output.5, i64 8
  %.169 = load i64, ptr %.168, align 8
  %.207 = getelementptr i8, ptr %arg.output.5, i64 32
  %.208403 = load i64, ptr %.207, align 8
  %.209404 = icmp eq i64 %.208403, 0
  br i1 %.209404, label %B292.preheader, label %B1160.endif

B292.preheader:                                   ; preds = %B158
  %sunkaddr311 = getelementptr i8, ptr %arg.output.5, i64 40
  %sunkaddr312 = getelementptr i8, ptr %arg.output.5, i64 56
  %.58.i = getelementptr i8, ptr %arg.stack.12, i64 8
  %.111.i = getelementptr i8, ptr %arg.output.5, i64 72
  %scevgep4.i4.i = getelementptr i8, ptr %arg.stack.0, i64 4
  %scevgep4.i.i = getelementptr i8, ptr %arg.base.0, i64 4
  %.58.i12 = getelementptr i8, ptr %arg.output.5, i64 64
  %.179.i = getelementptr i8, ptr %arg.output.5, i64 48
  %.230.i = getelementptr i8, ptr %arg.output.5, i64 16
  %.239.i = getelementptr i8, ptr %arg.output.5, i64 24
  %scevgep.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 8
  %sunkaddr14.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 16
  %sunkaddr17.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 24
  %sunkaddr20.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 32
  %sunkaddr11.1.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 40
  %sunkaddr14.1.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 48
  %sunkaddr17.1.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 56
  %sunkaddr20.1.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 64
  %sunkaddr11.2.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 72
  %sunkaddr14.2.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 80
  %sunkaddr17.2.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 88
  %sunkaddr20.2.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 96
  %sunkaddr11.3.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 104
  %sunkaddr14.3.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 112
  %sunkaddr17.3.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 120
  %sunkaddr20.3.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 128
  %sunkaddr11.4.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 136
  %sunkaddr14.4.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 144
  %sunkaddr17.4.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 152
  %sunkaddr20.4.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 160
  %sunkaddr11.5.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 168
  %sunkaddr14.5.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 176
  %sunkaddr17.5.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 184
  %sunkaddr20.5.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 192
  %sunkaddr11.6.phi.trans.insert.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 200
  %sunkaddr14.6.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 208
  %sunkaddr17.6.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 216
  %sunkaddr20.6.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 224
  %sunkaddr11.7.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 232
  %sunkaddr14.7.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 240
  %sunkaddr17.7.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 248
  %sunkaddr20.7.i.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 256
  %.105.i.i = getelementptr i8, ptr %arg.bitmaps.12, i64 8
  %scevgep14.i7.i = getelementptr i8, ptr %arg.bitmaps.3, i64 24
  br label %B292

B292:                                             ; preds = %B292.backedge, %B292.preheader
  %cells_before.5.1 = phi i64 [ %.169, %B292.preheader ], [ %cells_before.5.1.be, %B292.backedge ]
  %sets_before.5.1 = phi i64 [ %.166, %B292.preheader ], [ %sets_before.5.1.be, %B292.backedge ]
  %depth.3.1 = phi i64 [ 0, %B292.preheader ], [ %depth.3.1.be, %B292.backedge ]
  %.233 = getelementptr i64, ptr %arg.stack.5, i64 %depth.3.1
  %.234 = load i64, ptr %.233, align 8
  %.239 = icmp eq i64 %depth.3.1, 0
  br i1 %.239, label %B382, label %B382.thread

B382:                                             ; preds = %B292
  %.243 = load i64, ptr %arg.output.5, align 8
  %.246 = load i64, ptr %.168, align 8
  %.256 = load i64, ptr %arg.stack.6, align 8
  %.258 = icmp eq i64 %.234, %.256
  br i1 %.258, label %common.ret, label %B566

B382.thread:                                      ; preds = %B292
  %.255305 = getelementptr i64, ptr %arg.stack.6, i64 %depth.3.1
  %.256306 = load i64, ptr %.255305, align 8
  %.258307 = icmp eq i64 %.234, %.256306
  br i1 %.258307, label %B432, label %B566

common.ret:                                       ; preds = %B382, %B1160.endif, %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %.766.sink = phi i64 [ %.766, %B1160.endif ], [ %storemerge.i, %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %arg.last, %B382 ]
  store i64 %.766.sink, ptr %retptr, align 8
  ret i32 0

B432:                                             ; preds = %B382.thread
  %.293 = add nsw i64 %depth.3.1, -1
  %.301 = getelementptr i64, ptr %arg.stack.8, i64 %.293
  %.302 = load i64, ptr %.301, align 8
  %.305 = getelementptr i64, ptr %arg.stack.5, i64 %.293
  %.306 = load i64, ptr %.305, align 8
  %10 = getelementptr i32, ptr %arg.stack.2, i64 %.302
  %11 = getelementptr i32, ptr %10, i64 %.306
  %.312 = getelementptr i8, ptr %11, i64 -4
  %.313 = load i32, ptr %.312, align 4
  %.21.i = load i32, ptr %arg.scratch.0, align 4, !noalias !54
  %.23.not.i = icmp eq i32 %.21.i, %.313
  br i1 %.23.not.i, label %B66.i, label %B32.i

B32.i:                                            ; preds = %B432, %B32.i
  %index.3.0.i = phi i64 [ %.26.i, %B32.i ], [ 0, %B432 ]
  %.26.i = add nuw i64 %index.3.0.i, 1
  %sunkaddr289 = shl i64 %index.3.0.i, 2
  %sunkaddr290 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 4
  %.33.i = load i32, ptr %sunkaddr291, align 4, !noalias !54
  %.35.not.i = icmp eq i32 %.33.i, %.313
  br i1 %.35.not.i, label %B66.i, label %B32.i

B66.i:                                            ; preds = %B32.i, %B432
  %index.4.1.i = phi i64 [ 0, %B432 ], [ %.26.i, %B32.i ]
  %.46.i = add nsw i64 %index.4.1.i, 1
  %.50.i = icmp slt i64 %.46.i, %depth.3.1
  br i1 %.50.i, label %B84.preheader.i, label %B1161

B84.preheader.i:                                  ; preds = %B66.i
  %12 = xor i64 %index.4.1.i, -1
  %13 = add i64 %depth.3.1, %12
  %14 = add nsw i64 %depth.3.1, -2
  %15 = sub i64 %14, %index.4.1.i
  %xtraiter.i = and i64 %13, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B84.prol.loopexit.i, label %B84.prol.i

B84.prol.i:                                       ; preds = %B84.preheader.i, %B84.prol.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B84.prol.i ], [ %xtraiter.i, %B84.preheader.i ]
  %index.5.0.prol.i = phi i64 [ %.53.prol.i, %B84.prol.i ], [ %index.4.1.i, %B84.preheader.i ]
  %.53.prol.i = add i64 %index.5.0.prol.i, 1
  %sunkaddr292 = shl i64 %.53.prol.i, 2
  %sunkaddr293 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr292
  %.56.prol.i = load i32, ptr %sunkaddr293, align 4, !noalias !54
  %sunkaddr294 = shl i64 %index.5.0.prol.i, 2
  %sunkaddr295 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr294
  store i32 %.56.prol.i, ptr %sunkaddr295, align 4, !noalias !54
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B84.prol.loopexit.i, label %B84.prol.i, !llvm.loop !57

B84.prol.loopexit.i:                              ; preds = %B84.prol.i, %B84.preheader.i
  %index.5.0.unr.i = phi i64 [ %index.4.1.i, %B84.preheader.i ], [ %.53.prol.i, %B84.prol.i ]
  %16 = icmp ult i64 %15, 3
  br i1 %16, label %B1161, label %B84.i

B84.i:                                            ; preds = %B84.prol.loopexit.i, %B84.i
  %index.5.0.i = phi i64 [ %.53.3.i, %B84.i ], [ %index.5.0.unr.i, %B84.prol.loopexit.i ]
  %sunkaddr296 = shl i64 %index.5.0.i, 2
  %sunkaddr297 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr296
  %sunkaddr298 = getelementptr i8, ptr %sunkaddr297, i64 4
  %.56.i = load i32, ptr %sunkaddr298, align 4, !noalias !54
  store i32 %.56.i, ptr %sunkaddr297, align 4, !noalias !54
  %sunkaddr303 = getelementptr i8, ptr %sunkaddr297, i64 8
  %.56.1.i = load i32, ptr %sunkaddr303, align 4, !noalias !54
  store i32 %.56.1.i, ptr %sunkaddr298, align 4, !noalias !54
  %sunkaddr306 = getelementptr i8, ptr %sunkaddr297, i64 12
  %.56.2.i = load i32, ptr %sunkaddr306, align 4, !noalias !54
  store i32 %.56.2.i, ptr %sunkaddr303, align 4, !noalias !54
  %.53.3.i = add i64 %index.5.0.i, 4
  %sunkaddr307 = shl i64 %.53.3.i, 2
  %sunkaddr308 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr307
  %.56.3.i = load i32, ptr %sunkaddr308, align 4, !noalias !54
  store i32 %.56.3.i, ptr %sunkaddr306, align 4, !noalias !54
  %exitcond.not.3.i = icmp eq i64 %.293, %.53.3.i
  br i1 %exitcond.not.3.i, label %B1161, label %B84.i

B566:                                             ; preds = %B382.thread, %B382
  %sets_before.4.2312 = phi i64 [ %sets_before.5.1, %B382.thread ], [ %.243, %B382 ]
  %cells_before.4.2309 = phi i64 [ %cells_before.5.1, %B382.thread ], [ %.246, %B382 ]
  %.341 = add nsw i64 %.234, 1
  %sunkaddr309 = shl i64 %depth.3.1, 3
  %sunkaddr310 = getelementptr i8, ptr %arg.stack.5, i64 %sunkaddr309
  store i64 %.341, ptr %sunkaddr310, align 8
  %.350 = getelementptr i64, ptr %arg.stack.8, i64 %depth.3.1
  %.351 = load i64, ptr %.350, align 8
  %.353 = add nsw i64 %.351, %.234
  %.356 = getelementptr i32, ptr %arg.stack.2, i64 %.353
  %.357 = load i32, ptr %.356, align 4
  %.360 = getelementptr i64, ptr %arg.stack.3, i64 %.353
  %.361 = load i64, ptr %.360, align 8
  %.370 = load i64, ptr %sunkaddr311, align 8
  %.372 = icmp slt i64 %.361, %.370
  br i1 %.372, label %B1161, label %B712

B712:                                             ; preds = %B566
  %.389 = getelementptr i64, ptr %arg.stack.11, i64 %depth.3.1
  %.390 = load i64, ptr %.389, align 8
  %.398 = add nsw i64 %depth.3.1, 1
  %.401 = load i64, ptr %sunkaddr312, align 8
  %.402 = icmp slt i64 %.398, %.401
  br i1 %.402, label %B782, label %B898

B782:                                             ; preds = %B712
  %.50.i1 = getelementptr i64, ptr %arg.stack.7, i64 %depth.3.1
  %.51.i = load i64, ptr %.50.i1, align 8, !noalias !58
  %.52.i = shl i64 %.51.i, 1
  %.53.i = add i64 %.351, 2
  %.55.i = add i64 %.53.i, %.52.i
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !58
  %.60.i = icmp sgt i64 %.55.i, %.59.i
  br i1 %.60.i, label %B834, label %B108.i

B108.i:                                           ; preds = %B782
  %17 = getelementptr i64, ptr %arg.stack.4, i64 %.351
  %.83.i = getelementptr i64, ptr %17, i64 %.234
  %.84.i2 = load i64, ptr %.83.i, align 8, !noalias !58
  %.93.i = getelementptr i8, ptr %.83.i, i64 8
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !58
  %.104.i = getelementptr i64, ptr %arg.stack.9, i64 %depth.3.1
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !58
  %.109.i = load i64, ptr %arg.stack.12, align 8, !noalias !58
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !58
  %.113.i = sub nsw i64 %.109.i, %.112.i
  %.74.i.i = sub i64 %.94.i, %.84.i2
  %18 = icmp slt i64 %.74.i.i, 1
  br i1 %.239, label %B270.i, label %B346.i

B270.i:                                           ; preds = %B108.i
  br i1 %18, label %B420.i, label %B72.i.i

B72.i.i:                                          ; preds = %B270.i, %B662.i.i
  %size.3.0166.i.i = phi i64 [ %.498.i.i, %B662.i.i ], [ %.105.i, %B270.i ]
  %.119145165.i.i = phi i64 [ %.129.i.i, %B662.i.i ], [ %.74.i.i, %B270.i ]
  %.126148164.i.i = phi i64 [ %.133.i.i, %B662.i.i ], [ %.84.i2, %B270.i ]
  %.129.i.i = add nsw i64 %.119145165.i.i, -1
  %.133.i.i = add i64 %.126148164.i.i, 1
  %.162.i.i = add nsw i64 %.126148164.i.i, 12
  %.164.i.i = icmp slt i64 %.162.i.i, %.94.i
  br i1 %.164.i.i, label %B102.endif.i.i, label %B188.i.i

B188.i.i:                                         ; preds = %B102.endif.i.i, %B72.i.i
  %.223.i.i = icmp sgt i64 %size.3.0166.i.i, %.113.i
  br i1 %.223.i.i, label %B834, label %B206.i.i

B206.i.i:                                         ; preds = %B188.i.i
  %.249.i.i = getelementptr i32, ptr %arg.base.1, i64 %.126148164.i.i
  %.250.i.i = load i32, ptr %.249.i.i, align 4, !noalias !61
  %.253.i.i = zext i32 %.250.i.i to i64
  %.259.i.i = add nuw nsw i64 %.253.i.i, 2
  %.267.i.i = getelementptr i32, ptr %arg.base.0, i64 %.259.i.i
  %.268.i.i = load i32, ptr %.267.i.i, align 4, !noalias !61
  %.270.i.i = icmp sgt i32 %.268.i.i, -1
  br i1 %.270.i.i, label %B298.i.i, label %B332.endif.i.i

B298.i.i:                                         ; preds = %B206.i.i, %B298.i.i
  %behind.2.1.i.i = phi i64 [ %.273.i.i, %B298.i.i ], [ %.259.i.i, %B206.i.i ]
  %.273.i.i = add i64 %behind.2.1.i.i, 1
  %19 = shl i64 %behind.2.1.i.i, 2
  %scevgep.i.i7 = getelementptr i8, ptr %arg.base.0, i64 %19
  %scevgep2.i.i = getelementptr i8, ptr %scevgep.i.i7, i64 4
  %.280.i.i = load i32, ptr %scevgep2.i.i, align 4, !noalias !61
  %.282.i.i = icmp sgt i32 %.280.i.i, -1
  br i1 %.282.i.i, label %B298.i.i, label %B332.endif.i.i

B420.i.i:                                         ; preds = %B420.preheader.i.i, %B644.i.i
  %lsr.iv6.i.i = phi ptr [ %scevgep5.i.i, %B420.preheader.i.i ], [ %scevgep7.i.i, %B644.i.i ]
  %lsr.iv.i.i5 = phi i64 [ %22, %B420.preheader.i.i ], [ %lsr.iv.next.i.i6, %B644.i.i ]
  %size.4.1142.i.i = phi i64 [ %size.3.0166.i.i, %B420.preheader.i.i ], [ %.438.i.i, %B644.i.i ]
  %.426.i.i = load i32, ptr %lsr.iv6.i.i, align 4, !noalias !61
  %.427.i.i = sext i32 %.426.i.i to i64
  %20 = shl i64 %size.4.1142.i.i, 2
  %scevgep3.i.i = getelementptr i8, ptr %arg.stack.0, i64 %20
  store i32 %.426.i.i, ptr %scevgep3.i.i, align 4, !noalias !61
  %.446.i.i = getelementptr i64, ptr %arg.scratch.2, i64 %.427.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !61
  %.452.i.i = icmp eq i64 %.447.i.i, 0
  br i1 %.452.i.i, label %B522.i.i, label %B644.i.i

B522.i.i:                                         ; preds = %B420.i.i
  %.455.i.i = ashr i64 %.427.i.i, 6
  %.457.i.i = getelementptr i64, ptr %arg.scratch.3, i64 %.455.i.i
  %.458.i.i = load i64, ptr %.457.i.i, align 8, !noalias !61
  %.460.i.i = and i64 %.427.i.i, 63
  %.461.i.i = shl nuw i64 1, %.460.i.i
  %.462.i.i = or i64 %.458.i.i, %.461.i.i
  store i64 %.462.i.i, ptr %.457.i.i, align 8, !noalias !61
  br label %B644.i.i

B644.i.i:                                         ; preds = %B522.i.i, %B420.i.i
  %.474.i.i = sub nsw i64 %.447.i.i, %.296.i.i
  %sunkaddr.i.i = shl nsw i64 %.427.i.i, 3
  %sunkaddr8.i.i = getelementptr i8, ptr %arg.scratch.2, i64 %sunkaddr.i.i
  store i64 %.474.i.i, ptr %sunkaddr8.i.i, align 8, !noalias !61
  %lsr.iv.next.i.i6 = add i64 %lsr.iv.i.i5, -1
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv6.i.i, i64 4
  %.438.i.i = add i64 %size.4.1142.i.i, 1
  %.386.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i6, 1
  br i1 %.386.i.i, label %B420.i.i, label %B662.i.i

B662.i.i:                                         ; preds = %B644.i.i, %B332.endif.i.i
  %size.4.1.lcssa.i.i = phi i64 [ %size.3.0166.i.i, %B332.endif.i.i ], [ %.438.i.i, %B644.i.i ]
  %.495.i.i = getelementptr i32, ptr %arg.stack.0, i64 %size.4.1.lcssa.i.i
  store i32 %.295.i.i, ptr %.495.i.i, align 4, !noalias !61
  %.498.i.i = add nsw i64 %size.4.1.lcssa.i.i, 1
  %.120.i.i = icmp sgt i64 %.119145165.i.i, 1
  br i1 %.120.i.i, label %B72.i.i, label %B420.i

B102.endif.i.i:                                   ; preds = %B72.i.i
  %sunkaddr12.i.i = shl i64 %.133.i.i, 2
  %sunkaddr13.i.i = getelementptr i8, ptr %arg.base.1, i64 %sunkaddr12.i.i
  %sunkaddr14.i.i = getelementptr i8, ptr %sunkaddr13.i.i, i64 44
  %.170.i.i = load i32, ptr %sunkaddr14.i.i, align 4, !noalias !61
  %.6.i.i.i = zext i32 %.170.i.i to i64
  %.7.i.i.i = getelementptr i32, ptr %arg.base.0, i64 %.6.i.i.i
  tail call void @llvm.prefetch.p0(ptr readonly %.7.i.i.i, i32 0, i32 3, i32 1), !noalias !64
  br label %B188.i.i

B332.endif.i.i:                                   ; preds = %B298.i.i, %B206.i.i
  %.295.i.i = phi i32 [ %.268.i.i, %B206.i.i ], [ %.280.i.i, %B298.i.i ]
  %behind.3.2.i.i = phi i64 [ %.259.i.i, %B206.i.i ], [ %.273.i.i, %B298.i.i ]
  %.296.i.i = sext i32 %.295.i.i to i64
  %21 = sub i64 %.253.i.i, %behind.3.2.i.i
  %.386139.not.i.i = icmp sgt i64 %21, -2
  br i1 %.386139.not.i.i, label %B662.i.i, label %B420.preheader.i.i

B420.preheader.i.i:                               ; preds = %B332.endif.i.i
  %22 = sub i64 %behind.3.2.i.i, %.253.i.i
  %23 = shl nuw nsw i64 %.253.i.i, 2
  %scevgep5.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 %23
  br label %B420.i.i

B346.i:                                           ; preds = %B108.i
  br i1 %18, label %B420.i, label %B72.i5.i

B72.i5.i:                                         ; preds = %B346.i, %B662.i48.i
  %size.3.0166.i6.i = phi i64 [ %.498.i51.i, %B662.i48.i ], [ %.105.i, %B346.i ]
  %.119145165.i7.i = phi i64 [ %.129.i9.i, %B662.i48.i ], [ %.74.i.i, %B346.i ]
  %.126148164.i8.i = phi i64 [ %.133.i10.i, %B662.i48.i ], [ %.84.i2, %B346.i ]
  %.129.i9.i = add nsw i64 %.119145165.i7.i, -1
  %.133.i10.i = add i64 %.126148164.i8.i, 1
  %.162.i11.i = add nsw i64 %.126148164.i8.i, 12
  %.164.i12.i = icmp slt i64 %.162.i11.i, %.94.i
  br i1 %.164.i12.i, label %B102.endif.i68.i, label %B188.i13.i

B188.i13.i:                                       ; preds = %B102.endif.i68.i, %B72.i5.i
  %.223.i14.i = icmp sgt i64 %size.3.0166.i6.i, %.113.i
  br i1 %.223.i14.i, label %B834, label %B206.i15.i

B206.i15.i:                                       ; preds = %B188.i13.i
  %.249.i16.i = getelementptr i32, ptr %arg.stack.1, i64 %.126148164.i8.i
  %.250.i17.i = load i32, ptr %.249.i16.i, align 4, !noalias !67
  %.253.i18.i = zext i32 %.250.i17.i to i64
  %.259.i19.i = add nuw nsw i64 %.253.i18.i, 2
  %.267.i20.i = getelementptr i32, ptr %arg.stack.0, i64 %.259.i19.i
  %.268.i21.i = load i32, ptr %.267.i20.i, align 4, !noalias !67
  %.270.i22.i = icmp sgt i32 %.268.i21.i, -1
  br i1 %.270.i22.i, label %B298.i61.i, label %B332.endif.i23.i

B298.i61.i:                                       ; preds = %B206.i15.i, %B298.i61.i
  %behind.2.1.i62.i = phi i64 [ %.273.i63.i, %B298.i61.i ], [ %.259.i19.i, %B206.i15.i ]
  %.273.i63.i = add i64 %behind.2.1.i62.i, 1
  %24 = shl i64 %behind.2.1.i62.i, 2
  %scevgep.i64.i = getelementptr i8, ptr %arg.stack.0, i64 %24
  %scevgep2.i65.i = getelementptr i8, ptr %scevgep.i64.i, i64 4
  %.280.i66.i = load i32, ptr %scevgep2.i65.i, align 4, !noalias !67
  %.282.i67.i = icmp sgt i32 %.280.i66.i, -1
  br i1 %.282.i67.i, label %B298.i61.i, label %B332.endif.i23.i

B420.i30.i:                                       ; preds = %B420.preheader.i28.i, %B644.i40.i
  %lsr.iv6.i31.i = phi ptr [ %scevgep5.i29.i, %B420.preheader.i28.i ], [ %scevgep7.i45.i, %B644.i40.i ]
  %lsr.iv.i32.i = phi i64 [ %27, %B420.preheader.i28.i ], [ %lsr.iv.next.i44.i, %B644.i40.i ]
  %size.4.1142.i33.i = phi i64 [ %size.3.0166.i6.i, %B420.preheader.i28.i ], [ %.438.i46.i, %B644.i40.i ]
  %.426.i34.i = load i32, ptr %lsr.iv6.i31.i, align 4, !noalias !67
  %.427.i35.i = sext i32 %.426.i34.i to i64
  %25 = shl i64 %size.4.1142.i33.i, 2
  %scevgep3.i36.i = getelementptr i8, ptr %arg.stack.0, i64 %25
  store i32 %.426.i34.i, ptr %scevgep3.i36.i, align 4, !noalias !67
  %.446.i37.i = getelementptr i64, ptr %arg.scratch.2, i64 %.427.i35.i
  %.447.i38.i = load i64, ptr %.446.i37.i, align 8, !noalias !67
  %.452.i39.i = icmp eq i64 %.447.i38.i, 0
  br i1 %.452.i39.i, label %B522.i54.i, label %B644.i40.i

B522.i54.i:                                       ; preds = %B420.i30.i
  %.455.i55.i = ashr i64 %.427.i35.i, 6
  %.457.i56.i = getelementptr i64, ptr %arg.scratch.3, i64 %.455.i55.i
  %.458.i57.i = load i64, ptr %.457.i56.i, align 8, !noalias !67
  %.460.i58.i = and i64 %.427.i35.i, 63
  %.461.i59.i = shl nuw i64 1, %.460.i58.i
  %.462.i60.i = or i64 %.458.i57.i, %.461.i59.i
  store i64 %.462.i60.i, ptr %.457.i56.i, align 8, !noalias !67
  br label %B644.i40.i

B644.i40.i:                                       ; preds = %B522.i54.i, %B420.i30.i
  %.474.i41.i = sub nsw i64 %.447.i38.i, %.296.i26.i
  %sunkaddr.i42.i = shl nsw i64 %.427.i35.i, 3
  %sunkaddr8.i43.i = getelementptr i8, ptr %arg.scratch.2, i64 %sunkaddr.i42.i
  store i64 %.474.i41.i, ptr %sunkaddr8.i43.i, align 8, !noalias !67
  %lsr.iv.next.i44.i = add i64 %lsr.iv.i32.i, -1
  %scevgep7.i45.i = getelementptr i8, ptr %lsr.iv6.i31.i, i64 4
  %.438.i46.i = add i64 %size.4.1142.i33.i, 1
  %.386.i47.i = icmp samesign ugt i64 %lsr.iv.next.i44.i, 1
  br i1 %.386.i47.i, label %B420.i30.i, label %B662.i48.i

B662.i48.i:                                       ; preds = %B644.i40.i, %B332.endif.i23.i
  %size.4.1.lcssa.i49.i = phi i64 [ %size.3.0166.i6.i, %B332.endif.i23.i ], [ %.438.i46.i, %B644.i40.i ]
  %.495.i50.i = getelementptr i32, ptr %arg.stack.0, i64 %size.4.1.lcssa.i49.i
  store i32 %.295.i24.i, ptr %.495.i50.i, align 4, !noalias !67
  %.498.i51.i = add nsw i64 %size.4.1.lcssa.i49.i, 1
  %.120.i52.i = icmp sgt i64 %.119145165.i7.i, 1
  br i1 %.120.i52.i, label %B72.i5.i, label %B420.i

B102.endif.i68.i:                                 ; preds = %B72.i5.i
  %sunkaddr12.i69.i = shl i64 %.133.i10.i, 2
  %sunkaddr13.i70.i = getelementptr i8, ptr %arg.stack.1, i64 %sunkaddr12.i69.i
  %sunkaddr14.i71.i = getelementptr i8, ptr %sunkaddr13.i70.i, i64 44
  %.170.i72.i = load i32, ptr %sunkaddr14.i71.i, align 4, !noalias !67
  %.6.i.i73.i = zext i32 %.170.i72.i to i64
  %.7.i.i74.i = getelementptr i32, ptr %arg.stack.0, i64 %.6.i.i73.i
  tail call void @llvm.prefetch.p0(ptr readonly %.7.i.i74.i, i32 0, i32 3, i32 1), !noalias !70
  br label %B188.i13.i

B332.endif.i23.i:                                 ; preds = %B298.i61.i, %B206.i15.i
  %.295.i24.i = phi i32 [ %.268.i21.i, %B206.i15.i ], [ %.280.i66.i, %B298.i61.i ]
  %behind.3.2.i25.i = phi i64 [ %.259.i19.i, %B206.i15.i ], [ %.273.i63.i, %B298.i61.i ]
  %.296.i26.i = sext i32 %.295.i24.i to i64
  %26 = sub i64 %.253.i18.i, %behind.3.2.i25.i
  %.386139.not.i27.i = icmp sgt i64 %26, -2
  br i1 %.386139.not.i27.i, label %B662.i48.i, label %B420.preheader.i28.i

B420.preheader.i28.i:                             ; preds = %B332.endif.i23.i
  %27 = sub i64 %behind.3.2.i25.i, %.253.i18.i
  %28 = shl nuw nsw i64 %.253.i18.i, 2
  %scevgep5.i29.i = getelementptr i8, ptr %scevgep4.i4.i, i64 %28
  br label %B420.i30.i

B420.i:                                           ; preds = %B662.i48.i, %B662.i.i, %B346.i, %B270.i
  %size.2.0.in.sroa.speculated.i = phi i64 [ %.105.i, %B346.i ], [ %.498.i.i, %B662.i.i ], [ %.105.i, %B270.i ], [ %.498.i51.i, %B662.i48.i ]
  %.223.i = icmp slt i64 %size.2.0.in.sroa.speculated.i, 0
  br i1 %.223.i, label %B834, label %B436.i

B436.i:                                           ; preds = %B420.i
  %sunkaddr92.i = getelementptr i8, ptr %arg.stack.9, i64 %sunkaddr309
  %sunkaddr93.i = getelementptr i8, ptr %sunkaddr92.i, i64 8
  store i64 %size.2.0.in.sroa.speculated.i, ptr %sunkaddr93.i, align 8, !noalias !58
  %.252.i = load i64, ptr %.389, align 8, !noalias !58
  %.255.i = load i64, ptr %sunkaddr311, align 8, !noalias !58
  %sunkaddr95.i = getelementptr i8, ptr %arg.stack.8, i64 %sunkaddr309
  %.51.i.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !73
  %sunkaddr97.i = getelementptr i8, ptr %arg.stack.7, i64 %sunkaddr309
  %.56.i.i3 = load i64, ptr %sunkaddr97.i, align 8, !noalias !73
  %.61.i.i = add i64 %.51.i.i, 1
  %.62.i.i = add i64 %.61.i.i, %.56.i.i3
  %29 = getelementptr i64, ptr %arg.stack.3, i64 %.51.i.i
  %.70.i.i = getelementptr i64, ptr %29, i64 %.234
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !73
  %.79.i.i4 = ashr i64 %.341, 6
  %.80.i.i = ashr i64 %.56.i.i3, 6
  %reass.sub.i.i = sub nsw i64 %.80.i.i, %.79.i.i4
  %.163154.i.i = icmp sgt i64 %reass.sub.i.i, -1
  br i1 %.163154.i.i, label %B194.lr.ph.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit

B194.lr.ph.i.i:                                   ; preds = %B436.i
  %..118.i.i = add nuw nsw i64 %reass.sub.i.i, 1
  %30 = getelementptr i32, ptr %arg.stack.2, i64 %.51.i.i
  br label %B194.i.i

B194.i.i:                                         ; preds = %B618.i.i, %B194.lr.ph.i.i
  %n_kept.3.0158.i.i = phi i64 [ 0, %B194.lr.ph.i.i ], [ %n_kept.4.2.i.i, %B618.i.i ]
  %n_perfect.3.0157.i.i = phi i64 [ %.252.i, %B194.lr.ph.i.i ], [ %n_perfect.4.2.i.i, %B618.i.i ]
  %.162152156.i.i = phi i64 [ %..118.i.i, %B194.lr.ph.i.i ], [ %.172.i.i, %B618.i.i ]
  %.169153155.i.i = phi i64 [ %.79.i.i4, %B194.lr.ph.i.i ], [ %.176.i.i, %B618.i.i ]
  %.172.i.i = add nsw i64 %.162152156.i.i, -1
  %.176.i.i = add nsw i64 %.169153155.i.i, 1
  %.226.i.i = getelementptr i64, ptr %arg.scratch.3, i64 %.169153155.i.i
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !73
  store i64 0, ptr %.226.i.i, align 8, !noalias !73
  %.235.not.i.i = icmp eq i64 %.227.i.i, 0
  br i1 %.235.not.i.i, label %B618.i.i, label %B226.preheader.i.i

B226.preheader.i.i:                               ; preds = %B194.i.i
  %.257.i.i = shl i64 %.169153155.i.i, 6
  br label %B226.endif.i.i

B432.i.i:                                         ; preds = %B226.endif.i.i
  %.323.i.i = getelementptr i32, ptr %30, i64 %.283.i.i
  %.324.i.i = load i32, ptr %.323.i.i, align 4, !noalias !73
  %.328.i.i = getelementptr i32, ptr %arg.scratch.1, i64 %n_perfect.2.1.i.i
  store i32 %.324.i.i, ptr %.328.i.i, align 4, !noalias !73
  %.331.i.i = add nsw i64 %n_perfect.2.1.i.i, 1
  br label %B614.i.i

B492.i.i:                                         ; preds = %B226.endif.i.i
  %.346.not.i.i = icmp slt i64 %.290.i.i, %.255.i
  br i1 %.346.not.i.i, label %B614.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B492.i.i
  %.358.i.i = getelementptr i32, ptr %30, i64 %.283.i.i
  %.359.i.i = load i32, ptr %.358.i.i, align 4, !noalias !73
  %.364.i.i = add nsw i64 %n_kept.2.1.i.i, %.62.i.i
  %.365.i.i = getelementptr i32, ptr %arg.stack.2, i64 %.364.i.i
  store i32 %.359.i.i, ptr %.365.i.i, align 4, !noalias !73
  %.373.i.i = getelementptr i64, ptr %arg.stack.3, i64 %.364.i.i
  store i64 %.290.i.i, ptr %.373.i.i, align 8, !noalias !73
  %.381.i.i = trunc i64 %n_kept.2.1.i.i to i32
  %sunkaddr.i77.i = shl i64 %.283.i.i, 2
  %sunkaddr2.i.i = getelementptr i8, ptr %arg.scratch.4, i64 %sunkaddr.i77.i
  store i32 %.381.i.i, ptr %sunkaddr2.i.i, align 4, !noalias !73
  %.387.i.i = add nsw i64 %n_kept.2.1.i.i, 1
  br label %B614.i.i

B614.i.i:                                         ; preds = %B504.i.i, %B492.i.i, %B432.i.i
  %n_kept.5.3.i.i = phi i64 [ %n_kept.2.1.i.i, %B432.i.i ], [ %.387.i.i, %B504.i.i ], [ %n_kept.2.1.i.i, %B492.i.i ]
  %n_perfect.5.3.i.i = phi i64 [ %.331.i.i, %B432.i.i ], [ %n_perfect.2.1.i.i, %B504.i.i ], [ %n_perfect.2.1.i.i, %B492.i.i ]
  %.417.not.i.i = icmp eq i64 %left.2.1.i.i, %.248.i.i
  br i1 %.417.not.i.i, label %B618.i.i, label %B226.endif.i.i

B618.i.i:                                         ; preds = %B614.i.i, %B194.i.i
  %n_perfect.4.2.i.i = phi i64 [ %n_perfect.3.0157.i.i, %B194.i.i ], [ %n_perfect.5.3.i.i, %B614.i.i ]
  %n_kept.4.2.i.i = phi i64 [ %n_kept.3.0158.i.i, %B194.i.i ], [ %n_kept.5.3.i.i, %B614.i.i ]
  %.163.i.i = icmp sgt i64 %.162152156.i.i, 1
  br i1 %.163.i.i, label %B194.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit

B226.endif.i.i:                                   ; preds = %B614.i.i, %B226.preheader.i.i
  %n_perfect.2.1.i.i = phi i64 [ %n_perfect.5.3.i.i, %B614.i.i ], [ %n_perfect.3.0157.i.i, %B226.preheader.i.i ]
  %n_kept.2.1.i.i = phi i64 [ %n_kept.5.3.i.i, %B614.i.i ], [ %n_kept.3.0158.i.i, %B226.preheader.i.i ]
  %left.2.1.i.i = phi i64 [ %.250.i76.i, %B614.i.i ], [ %.227.i.i, %B226.preheader.i.i ]
  %.246.i.i = sub i64 0, %left.2.1.i.i
  %.248.i.i = and i64 %left.2.1.i.i, %.246.i.i
  %.250.i76.i = xor i64 %.248.i.i, %left.2.1.i.i
  %.258.i.i = add i64 %.248.i.i, -1
  %.5.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.258.i.i)
  %.283.i.i = add nsw i64 %.5.i.i.i, %.257.i.i
  %.289.i.i = getelementptr i64, ptr %arg.scratch.2, i64 %.283.i.i
  %.290.i.i = load i64, ptr %.289.i.i, align 8, !noalias !73
  store i64 0, ptr %.289.i.i, align 8, !noalias !73
  %.302.i.i = getelementptr i32, ptr %arg.scratch.4, i64 %.283.i.i
  store i32 -1, ptr %.302.i.i, align 4, !noalias !73
  %.306.i.i = icmp eq i64 %.290.i.i, %.71.i.i
  br i1 %.306.i.i, label %B432.i.i, label %B492.i.i

_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit: ; preds = %B618.i.i, %B436.i
  %n_perfect.3.0.lcssa.i.i = phi i64 [ %.252.i, %B436.i ], [ %n_perfect.4.2.i.i, %B618.i.i ]
  %.492 = phi i64 [ 0, %B436.i ], [ %n_kept.4.2.i.i, %B618.i.i ]
  %.466.i.i = getelementptr i64, ptr %arg.stack.8, i64 %.398
  store i64 %.62.i.i, ptr %.466.i.i, align 8, !noalias !73
  %.479.i.i = getelementptr i64, ptr %arg.stack.7, i64 %.398
  store i64 %.492, ptr %.479.i.i, align 8, !noalias !73
  %.444 = icmp slt i64 %n_perfect.3.0.lcssa.i.i, 0
  br i1 %.444, label %B834, label %B898

B834:                                             ; preds = %B420.i, %B782, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit, %B188.i13.i, %B188.i.i
  store i64 2, ptr %.207, align 8
  br label %B1160.endif

B898:                                             ; preds = %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit, %B712
  %n_below.2.2 = phi i64 [ 0, %B712 ], [ %.492, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit ]
  %n_perfect.2.2 = phi i64 [ %.390, %B712 ], [ %n_perfect.3.0.lcssa.i.i, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit ]
  %.503 = icmp eq i64 %n_below.2.2, 0
  %.515 = zext i1 %.503 to i8
  call void @llvm.lifetime.start.p0(ptr nonnull %.80.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.131.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.274.i9)
  %.59.i13 = load i64, ptr %.58.i12, align 8, !noalias !76
  %.60.not.i = icmp eq i64 %.59.i13, 0
  br i1 %.60.not.i, label %B106.i, label %B54.i

B54.i:                                            ; preds = %B898
  call fastcc void @_tally.2(ptr nonnull %.80.i, i64 %.398, i64 %n_perfect.2.2, i64 %.361, ptr nonnull %arg.output.5, ptr %arg.output.6)
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B106.i:                                           ; preds = %B898
  %.117.i = icmp sgt i64 %n_perfect.2.2, 0
  br i1 %.117.i, label %B118.i, label %B166.i

B118.i:                                           ; preds = %B106.i
  call fastcc void @_emit_with_subsets.3(ptr nonnull %.131.i, ptr readonly %arg.scratch.0, i64 %depth.3.1, i32 %.357, ptr readonly %arg.scratch.1, i64 %n_perfect.2.2, i64 %.361, i8 range(i8 0, 2) %.515, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B166.i:                                           ; preds = %B106.i
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !76
  %.182.not.i = icmp sgt i64 %.180.i, %.398
  br i1 %.182.not.i, label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B204.i

B204.i:                                           ; preds = %B166.i
  %.190.i = load i64, ptr %sunkaddr312, align 8, !noalias !76
  %.192.not.not.i = icmp slt i64 %depth.3.1, %.190.i
  br i1 %.192.not.not.i, label %B244.i, label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B244.i:                                           ; preds = %B204.i
  %.219.i = load i64, ptr %arg.output.5, align 8, !noalias !76
  %.222.i = load i64, ptr %.168, align 8, !noalias !76
  %.231.i = load i64, ptr %.230.i, align 8, !noalias !76
  %.233.not.i = icmp slt i64 %.219.i, %.231.i
  br i1 %.233.not.i, label %B330.i, label %B370.i

B330.i:                                           ; preds = %B244.i
  %.237.i = add nsw i64 %.222.i, %.398
  %.240.i = load i64, ptr %.239.i, align 8, !noalias !76
  %.241.i = icmp sgt i64 %.237.i, %.240.i
  br i1 %.241.i, label %B370.i, label %B404.i

B370.i:                                           ; preds = %B330.i, %B244.i
  store i64 1, ptr %.207, align 8, !noalias !76
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B404.i:                                           ; preds = %B330.i
  call fastcc void @_write.4(ptr nonnull %.274.i9, ptr readonly %arg.scratch.0, i64 %depth.3.1, i32 %.357, ptr %arg.output.0, i64 %.222.i)
  %.310.i = getelementptr i64, ptr %arg.output.1, i64 %.219.i
  store i64 %.237.i, ptr %.310.i, align 8, !noalias !76
  %.316.i15 = getelementptr i64, ptr %arg.output.2, i64 %.219.i
  store i64 %.361, ptr %.316.i15, align 8, !noalias !76
  %.324.i = getelementptr i8, ptr %arg.output.3, i64 %.219.i
  store i8 1, ptr %.324.i, align 1, !noalias !76
  %.334.i16 = getelementptr i8, ptr %arg.output.4, i64 %.219.i
  store i8 %.515, ptr %.334.i16, align 1, !noalias !76
  %.339.i = add nsw i64 %.219.i, 1
  store i64 %.339.i, ptr %arg.output.5, align 8, !noalias !76
  store i64 %.237.i, ptr %.168, align 8, !noalias !76
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B54.i, %B118.i, %B166.i, %B204.i, %B370.i, %B404.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.80.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.131.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.274.i9)
  %.539 = icmp sgt i64 %n_below.2.2, 0
  br i1 %.539, label %B962, label %B1124

B962:                                             ; preds = %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %.548 = load i64, ptr %.207, align 8
  %.549 = icmp eq i64 %.548, 0
  br i1 %.549, label %B996, label %B1160.endif

B996:                                             ; preds = %B962
  %.22.i = icmp sgt i64 %depth.3.1, 0
  br i1 %.22.i, label %B16.i, label %B996.endif

B16.i:                                            ; preds = %B996
  %31 = getelementptr i32, ptr %arg.scratch.0, i64 %depth.3.1
  %.36.i = getelementptr i8, ptr %31, i64 -4
  %.37.i = load i32, ptr %.36.i, align 4, !noalias !79
  %.39.i = icmp sgt i32 %.37.i, %.357
  br i1 %.39.i, label %B46.i, label %B996.endif

B46.i:                                            ; preds = %B16.i, %B96.i
  %end.2.1.i = phi i64 [ %33, %B96.i ], [ %depth.3.1, %B16.i ]
  %32 = shl i64 %end.2.1.i, 2
  %scevgep.i = getelementptr i8, ptr %arg.scratch.0, i64 %32
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 -4
  %.48.i = load i32, ptr %scevgep1.i, align 4, !noalias !79
  store i32 %.48.i, ptr %scevgep.i, align 4, !noalias !79
  %.65.i = icmp sgt i64 %end.2.1.i, 1
  br i1 %.65.i, label %B96.i, label %B996.endif

B96.i:                                            ; preds = %B46.i
  %33 = add nsw i64 %end.2.1.i, -1
  %scevgep277 = getelementptr i8, ptr %scevgep.i, i64 -8
  %.79.i = load i32, ptr %scevgep277, align 4, !noalias !79
  %.81.i = icmp sgt i32 %.79.i, %.357
  br i1 %.81.i, label %B46.i, label %B996.endif

B32.i54:                                          ; preds = %B996.endif.endif, %B32.i54
  %index.3.0.i55 = phi i64 [ %.26.i56, %B32.i54 ], [ 0, %B996.endif.endif ]
  %.26.i56 = add nuw i64 %index.3.0.i55, 1
  %sunkaddr318 = shl i64 %index.3.0.i55, 2
  %sunkaddr319 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 4
  %.33.i60 = load i32, ptr %sunkaddr320, align 4, !noalias !82
  %.35.not.i61 = icmp eq i32 %.33.i60, %.357
  br i1 %.35.not.i61, label %B66.i62, label %B32.i54

B66.i62:                                          ; preds = %B32.i54, %B996.endif.endif
  %index.4.1.i63 = phi i64 [ 0, %B996.endif.endif ], [ %.26.i56, %B32.i54 ]
  %.50.i65 = icmp slt i64 %index.4.1.i63, %depth.3.1
  br i1 %.50.i65, label %B84.preheader.i66, label %B1124

B84.preheader.i66:                                ; preds = %B66.i62
  %34 = sub i64 %depth.3.1, %index.4.1.i63
  %xtraiter.i67 = and i64 %34, 3
  %lcmp.mod.not.i68 = icmp eq i64 %xtraiter.i67, 0
  br i1 %lcmp.mod.not.i68, label %B84.prol.loopexit.i79, label %B84.prol.i69

B84.prol.i69:                                     ; preds = %B84.preheader.i66, %B84.prol.i69
  %lsr.iv.i70 = phi i64 [ %lsr.iv.next.i77, %B84.prol.i69 ], [ %xtraiter.i67, %B84.preheader.i66 ]
  %index.5.0.prol.i71 = phi i64 [ %.53.prol.i72, %B84.prol.i69 ], [ %index.4.1.i63, %B84.preheader.i66 ]
  %.53.prol.i72 = add i64 %index.5.0.prol.i71, 1
  %sunkaddr321 = shl i64 %.53.prol.i72, 2
  %sunkaddr322 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr321
  %.56.prol.i76 = load i32, ptr %sunkaddr322, align 4, !noalias !82
  %sunkaddr323 = shl i64 %index.5.0.prol.i71, 2
  %sunkaddr324 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr323
  store i32 %.56.prol.i76, ptr %sunkaddr324, align 4, !noalias !82
  %lsr.iv.next.i77 = add nsw i64 %lsr.iv.i70, -1
  %prol.iter.cmp.not.i78 = icmp eq i64 %lsr.iv.next.i77, 0
  br i1 %prol.iter.cmp.not.i78, label %B84.prol.loopexit.i79, label %B84.prol.i69, !llvm.loop !57

B84.prol.loopexit.i79:                            ; preds = %B84.prol.i69, %B84.preheader.i66
  %index.5.0.unr.i80 = phi i64 [ %index.4.1.i63, %B84.preheader.i66 ], [ %.53.prol.i72, %B84.prol.i69 ]
  %35 = sub i64 %index.4.1.i63, %depth.3.1
  %36 = icmp ugt i64 %35, -4
  br i1 %36, label %B1124, label %B84.i81

B84.i81:                                          ; preds = %B84.prol.loopexit.i79, %B84.i81
  %index.5.0.i82 = phi i64 [ %.53.3.i91, %B84.i81 ], [ %index.5.0.unr.i80, %B84.prol.loopexit.i79 ]
  %sunkaddr325 = shl i64 %index.5.0.i82, 2
  %sunkaddr326 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr325
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 4
  %.56.i86 = load i32, ptr %sunkaddr327, align 4, !noalias !82
  store i32 %.56.i86, ptr %sunkaddr326, align 4, !noalias !82
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr326, i64 8
  %.56.1.i88 = load i32, ptr %sunkaddr332, align 4, !noalias !82
  store i32 %.56.1.i88, ptr %sunkaddr327, align 4, !noalias !82
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr326, i64 12
  %.56.2.i90 = load i32, ptr %sunkaddr335, align 4, !noalias !82
  store i32 %.56.2.i90, ptr %sunkaddr332, align 4, !noalias !82
  %.53.3.i91 = add i64 %index.5.0.i82, 4
  %sunkaddr336 = shl i64 %.53.3.i91, 2
  %sunkaddr337 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr336
  %.56.3.i93 = load i32, ptr %sunkaddr337, align 4, !noalias !82
  store i32 %.56.3.i93, ptr %sunkaddr335, align 4, !noalias !82
  %exitcond.not.3.i94 = icmp eq i64 %depth.3.1, %.53.3.i91
  br i1 %exitcond.not.3.i94, label %B1124, label %B84.i81

B1124:                                            ; preds = %B84.i81, %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, %B84.prol.loopexit.i79, %B66.i62
  %depth.6.2.ph = phi i64 [ %depth.3.1, %B66.i62 ], [ %.398, %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %depth.3.1, %_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %depth.3.1, %B84.prol.loopexit.i79 ], [ %depth.3.1, %B84.i81 ]
  %.694.pr = load i64, ptr %.207, align 8
  %.695 = icmp eq i64 %.694.pr, 0
  br i1 %.695, label %B292.backedge, label %B1160.endif

B292.backedge:                                    ; preds = %B1124, %B1161
  %cells_before.5.1.be = phi i64 [ %cells_before.4.2308, %B1161 ], [ %cells_before.4.2309, %B1124 ]
  %sets_before.5.1.be = phi i64 [ %sets_before.4.2311, %B1161 ], [ %sets_before.4.2312, %B1124 ]
  %depth.3.1.be = phi i64 [ %depth.5.1, %B1161 ], [ %depth.6.2.ph, %B1124 ]
  br label %B292

B1161:                                            ; preds = %B84.i, %B566, %B84.prol.loopexit.i, %B66.i
  %sets_before.4.2311 = phi i64 [ %sets_before.4.2312, %B566 ], [ %sets_before.5.1, %B66.i ], [ %sets_before.5.1, %B84.prol.loopexit.i ], [ %sets_before.5.1, %B84.i ]
  %cells_before.4.2308 = phi i64 [ %cells_before.4.2309, %B566 ], [ %cells_before.5.1, %B66.i ], [ %cells_before.5.1, %B84.prol.loopexit.i ], [ %cells_before.5.1, %B84.i ]
  %depth.5.1 = phi i64 [ %depth.3.1, %B566 ], [ %.293, %B66.i ], [ %.293, %B84.prol.loopexit.i ], [ %.293, %B84.i ]
  %.208 = load i64, ptr %.207, align 8
  %.209 = icmp eq i64 %.208, 0
  br i1 %.209, label %B292.backedge, label %B1160.endif

B996.endif:                                       ; preds = %B96.i, %B46.i, %B16.i, %B996
  %end.3.0.i = phi i64 [ %depth.3.1, %B16.i ], [ %depth.3.1, %B996 ], [ %33, %B96.i ], [ 0, %B46.i ]
  %.99.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i
  store i32 %.357, ptr %.99.i, align 4, !noalias !79
  %.64.i = getelementptr i64, ptr %arg.stack.7, i64 %.398
  %.65.i17 = load i64, ptr %.64.i, align 8, !noalias !85
  %.70.i = getelementptr i64, ptr %arg.stack.8, i64 %.398
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !85
  %.81.i18 = getelementptr i64, ptr %arg.stack.9, i64 %depth.3.1
  %.82.i = load i64, ptr %.81.i18, align 8, !noalias !85
  %.103.i = icmp sgt i64 %.65.i17, 1
  br i1 %.103.i, label %B142.i, label %B436.endif.i19

B142.i:                                           ; preds = %B996.endif
  %sunkaddr39.i = getelementptr i8, ptr %arg.stack.9, i64 %sunkaddr309
  %sunkaddr40.i = getelementptr i8, ptr %sunkaddr39.i, i64 8
  %.88.i = load i64, ptr %sunkaddr40.i, align 8, !noalias !85
  %.57.i.i = sub i64 %.88.i, %.82.i
  %.102135.not.i.i = icmp slt i64 %.57.i.i, 1
  br i1 %.102135.not.i.i, label %B468.preheader.new.i, label %B130.endif.preheader.i.i

B130.endif.preheader.i.i:                         ; preds = %B142.i
  %37 = add nuw i64 %.57.i.i, 1
  %38 = shl i64 %.82.i, 2
  %scevgep.i.i40 = getelementptr i8, ptr %arg.stack.0, i64 %38
  br label %B130.endif.i.i

B224.i.i:                                         ; preds = %B130.endif.i.i
  %.235.i.i = sub nsw i64 %size.2.0140.i.i, %start.2.0139.i.i
  %.236.i.i = icmp sgt i64 %.235.i.i, 1
  %.29896.i.i = zext i1 %.236.i.i to i64
  %.29997.i.i = add nsw i64 %n_rows.2.0138.i.i, %.29896.i.i
  %.312116.i.i = add nsw i64 %size.2.0140.i.i, 1
  %spec.select.i.i = select i1 %.236.i.i, i64 %.312116.i.i, i64 %start.2.0139.i.i
  br label %B268.i.i

B226.i.i:                                         ; preds = %B130.endif.i.i
  %"$phi130.4.2.1.i.i" = zext nneg i32 %.142.i.i to i64
  %.196.i.i = getelementptr i32, ptr %arg.scratch.4, i64 %"$phi130.4.2.1.i.i"
  %.197.i.i = load i32, ptr %.196.i.i, align 4, !noalias !88
  %.243125.i.i = icmp sgt i32 %.197.i.i, -1
  %.312.i.i = zext i1 %.243125.i.i to i64
  %spec.select122.i.i = add nsw i64 %size.2.0140.i.i, %.312.i.i
  br label %B268.i.i

B268.i.i:                                         ; preds = %B226.i.i, %B224.i.i
  %.216.sink.i.i = phi i32 [ %.142.i.i, %B224.i.i ], [ %.197.i.i, %B226.i.i ]
  %"$phi256.1.3.1108.i.i" = phi i64 [ %spec.select.i.i, %B224.i.i ], [ %spec.select122.i.i, %B226.i.i ]
  %.29998105.i.i = phi i64 [ %.29997.i.i, %B224.i.i ], [ %n_rows.2.0138.i.i, %B226.i.i ]
  %"$phi268.1.2.1.i.i" = phi i64 [ %spec.select.i.i, %B224.i.i ], [ %start.2.0139.i.i, %B226.i.i ]
  %39 = getelementptr i32, ptr %arg.stack.0, i64 %size.2.0140.i.i
  store i32 %.216.sink.i.i, ptr %39, align 4, !noalias !88
  %lsr.iv.next.i.i43 = add i64 %lsr.iv.i.i41, -1
  %scevgep5.i.i44 = getelementptr i8, ptr %lsr.iv4.i.i, i64 4
  %.102.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i43, 1
  br i1 %.102.i.i, label %B130.endif.i.i, label %B204.i45

B130.endif.i.i:                                   ; preds = %B268.i.i, %B130.endif.preheader.i.i
  %lsr.iv4.i.i = phi ptr [ %scevgep.i.i40, %B130.endif.preheader.i.i ], [ %scevgep5.i.i44, %B268.i.i ]
  %lsr.iv.i.i41 = phi i64 [ %37, %B130.endif.preheader.i.i ], [ %lsr.iv.next.i.i43, %B268.i.i ]
  %size.2.0140.i.i = phi i64 [ %.82.i, %B130.endif.preheader.i.i ], [ %"$phi256.1.3.1108.i.i", %B268.i.i ]
  %start.2.0139.i.i = phi i64 [ %.82.i, %B130.endif.preheader.i.i ], [ %"$phi268.1.2.1.i.i", %B268.i.i ]
  %n_rows.2.0138.i.i = phi i64 [ 0, %B130.endif.preheader.i.i ], [ %.29998105.i.i, %B268.i.i ]
  %.142.i.i = load i32, ptr %lsr.iv4.i.i, align 4, !noalias !88
  %.172.i.i42 = icmp slt i32 %.142.i.i, 0
  br i1 %.172.i.i42, label %B224.i.i, label %B226.i.i

B204.i45:                                         ; preds = %B268.i.i
  %.14.i.i = icmp eq i64 %.65.i17, 2
  %.17.i.i = icmp eq i64 %.29998105.i.i, 0
  %or.cond.i.i = select i1 %.14.i.i, i1 true, i1 %.17.i.i
  br i1 %or.cond.i.i, label %B316.i, label %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i

_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i: ; preds = %B204.i45
  %.150.i = sub nsw i64 %"$phi256.1.3.1108.i.i", %.82.i
  %.29.i.i = ashr i64 %.29998105.i.i, 6
  %.30.i.i = add nsw i64 %.29.i.i, 1
  %.32.i.i = uitofp nneg i64 %.65.i17 to double
  %.33.i.i46 = fmul double %.32.i.i, 1.500000e-01
  %.34.i.i = fadd double %.33.i.i46, 1.000000e+00
  %.35.i.i = sitofp i64 %.30.i.i to double
  %.36.i.i47 = fmul double %.34.i.i, %.35.i.i
  %.37.i.i48 = fadd double %.36.i.i47, 4.000000e+01
  %.40.i.i = fmul double %.37.i.i48, %.32.i.i
  %.42.i.i = sitofp i64 %.150.i to double
  %.43.i.i = fmul double %.42.i.i, 4.000000e+00
  %.44.i.i = fadd double %.43.i.i, %.40.i.i
  %.47.i.i = fmul double %.32.i.i, 1.500000e+02
  %.52.i.i = fmul double %.42.i.i, 3.000000e+00
  %.56.i.i49 = sitofp i64 %.29998105.i.i to double
  %.60.i.i = fdiv double %.42.i.i, %.56.i.i49
  %.65.i.i50 = fadd double %.60.i.i, 2.000000e+00
  %.66.i.i = fmul double %.52.i.i, %.65.i.i50
  %.67.i.i = fadd double %.47.i.i, %.66.i.i
  %.68.i.i = fcmp uge double %.44.i.i, %.67.i.i
  br i1 %.68.i.i, label %B244.i58, label %B316.i

B244.i58:                                         ; preds = %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i
  %sunkaddr48.i = getelementptr i8, ptr %arg.stack.11, i64 %sunkaddr309
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr48.i, i64 8
  store i64 %n_perfect.2.2, ptr %sunkaddr49.i, align 8, !noalias !85
  %.47.i1.i = load i64, ptr %.70.i, align 8, !noalias !91
  %.52.i2.i = load i64, ptr %.64.i, align 8, !noalias !91
  %40 = getelementptr i64, ptr %arg.stack.10, i64 %.398
  %.63.i.i = getelementptr i8, ptr %40, i64 -8
  %.64.i.i = load i64, ptr %.63.i.i, align 8, !noalias !91
  %.151261.not.i.i = icmp slt i64 %.52.i2.i, 0
  br i1 %.151261.not.i.i, label %B188.endif.i.i, label %B168.lr.ph.i.i

B168.lr.ph.i.i:                                   ; preds = %B244.i58
  %.69.i.i = add nuw i64 %.52.i2.i, 1
  %41 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %42 = add nuw i64 %.52.i2.i, 2
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.69.i.i, i64 1)
  %43 = sub i64 %42, %smin.i.i
  %44 = shl nuw i64 %43, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %41, i8 0, i64 %44, i1 false), !noalias !91
  br label %B188.endif.i.i

B222.i.i:                                         ; preds = %B222.preheader.i.i, %B328.1.i.i
  %.pn.i.i = phi ptr [ %50, %B222.preheader.i.i ], [ %lsr.iv19.i.i, %B328.1.i.i ]
  %lsr.iv30.i.i = phi i64 [ %48, %B222.preheader.i.i ], [ %lsr.iv.next31.i.i, %B328.1.i.i ]
  %lsr.iv19.i.i = getelementptr i8, ptr %.pn.i.i, i64 8
  %.324.i.i63 = load i32, ptr %.pn.i.i, align 4, !noalias !91
  %.325.i.i = sext i32 %.324.i.i63 to i64
  %.326.i.i = icmp sgt i32 %.324.i.i63, -1
  br i1 %.326.i.i, label %B248.i.i, label %B328.i.i

B248.i.i:                                         ; preds = %B222.i.i
  %scevgep21.i.i = getelementptr i8, ptr %.pn.i.i, i64 4
  %.332.i.i = load i32, ptr %scevgep21.i.i, align 4, !noalias !91
  %.334.i.i = icmp sgt i32 %.332.i.i, -1
  br i1 %.334.i.i, label %B278.i.i, label %B328.i.i

B278.i.i:                                         ; preds = %B248.i.i
  %.346.i.i = getelementptr i64, ptr %46, i64 %.325.i.i
  %.347.i.i = load i64, ptr %.346.i.i, align 8, !noalias !91
  %.348.i.i = add nsw i64 %.347.i.i, 1
  store i64 %.348.i.i, ptr %.346.i.i, align 8, !noalias !91
  br label %B328.i.i

B328.i.i:                                         ; preds = %B278.i.i, %B248.i.i, %B222.i.i
  %sunkaddr.i.i64 = getelementptr i8, ptr %.pn.i.i, i64 4
  %.324.1.i.i = load i32, ptr %sunkaddr.i.i64, align 4, !noalias !91
  %.325.1.i.i = sext i32 %.324.1.i.i to i64
  %.326.1.i.i = icmp sgt i32 %.324.1.i.i, -1
  br i1 %.326.1.i.i, label %B248.1.i.i, label %B328.1.i.i

B248.1.i.i:                                       ; preds = %B328.i.i
  %.332.1.i.i = load i32, ptr %lsr.iv19.i.i, align 4, !noalias !91
  %.334.1.i.i = icmp sgt i32 %.332.1.i.i, -1
  br i1 %.334.1.i.i, label %B278.1.i.i, label %B328.1.i.i

B278.1.i.i:                                       ; preds = %B248.1.i.i
  %.346.1.i.i = getelementptr i64, ptr %46, i64 %.325.1.i.i
  %.347.1.i.i = load i64, ptr %.346.1.i.i, align 8, !noalias !91
  %.348.1.i.i = add nsw i64 %.347.1.i.i, 1
  store i64 %.348.1.i.i, ptr %.346.1.i.i, align 8, !noalias !91
  br label %B328.1.i.i

B328.1.i.i:                                       ; preds = %B278.1.i.i, %B248.1.i.i, %B328.i.i
  %lsr.iv.next31.i.i = add i64 %lsr.iv30.i.i, -2
  %.280.1.i.i = icmp sgt i64 %lsr.iv.next31.i.i, 2
  br i1 %.280.1.i.i, label %B222.i.i, label %B330.endif.i.i

B368.i.i:                                         ; preds = %B368.lr.ph.i.i, %B368.i.i
  %lsr.iv28.i.i = phi ptr [ %51, %B368.lr.ph.i.i ], [ %scevgep29.i.i, %B368.i.i ]
  %lsr.iv26.i.i = phi i64 [ %52, %B368.lr.ph.i.i ], [ %lsr.iv.next27.i.i, %B368.i.i ]
  %top.2.0277.i.i = phi i64 [ %.64.i.i, %B368.lr.ph.i.i ], [ %.497.i.i, %B368.i.i ]
  %.489.i.i = load i64, ptr %lsr.iv28.i.i, align 8, !noalias !91
  store i64 %top.2.0277.i.i, ptr %lsr.iv28.i.i, align 8, !noalias !91
  %.497.i.i = add nsw i64 %.489.i.i, %top.2.0277.i.i
  %lsr.iv.next27.i.i = add i64 %lsr.iv26.i.i, -1
  %scevgep29.i.i = getelementptr i8, ptr %lsr.iv28.i.i, i64 8
  %.447.i.i59 = icmp sgt i64 %lsr.iv.next27.i.i, 1
  br i1 %.447.i.i59, label %B368.i.i, label %B420.endif.i.i

B454.i.i:                                         ; preds = %B454.lr.ph.i.i, %B586.i.i
  %lsr.iv20.i.i = phi i64 [ %54, %B454.lr.ph.i.i ], [ %lsr.iv.next21.i.i, %B586.i.i ]
  %.594282284.i.i = phi i64 [ %.82.i, %B454.lr.ph.i.i ], [ %.601.i.i, %B586.i.i ]
  %sunkaddr25.i.i = shl i64 %.594282284.i.i, 2
  %sunkaddr26.i.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr25.i.i
  %.632.i.i = load i32, ptr %sunkaddr26.i.i, align 4, !noalias !91
  %.633.i.i = sext i32 %.632.i.i to i64
  %.634.i.i = icmp sgt i32 %.632.i.i, -1
  br i1 %.634.i.i, label %B480.i.i, label %B586.i.i

B480.i.i:                                         ; preds = %B454.i.i
  %sunkaddr29.i.i = getelementptr i8, ptr %sunkaddr26.i.i, i64 4
  %.640.i.i = load i32, ptr %sunkaddr29.i.i, align 4, !noalias !91
  %.642.i.i = icmp sgt i32 %.640.i.i, -1
  br i1 %.642.i.i, label %B510.i.i, label %B586.i.i

B510.i.i:                                         ; preds = %B480.i.i
  %.652.i.i = getelementptr i64, ptr %53, i64 %.633.i.i
  %.653.i.i = load i64, ptr %.652.i.i, align 8, !noalias !91
  %.657.i.i = getelementptr i32, ptr %arg.stack.1, i64 %.653.i.i
  %tmp.i.i = trunc i64 %.594282284.i.i to i32
  store i32 %tmp.i.i, ptr %.657.i.i, align 4, !noalias !91
  %.663.i.i = load i64, ptr %.652.i.i, align 8, !noalias !91
  %.664.i.i = add nsw i64 %.663.i.i, 1
  store i64 %.664.i.i, ptr %.652.i.i, align 8, !noalias !91
  br label %B586.i.i

B586.i.i:                                         ; preds = %B510.i.i, %B480.i.i, %B454.i.i
  %lsr.iv.next21.i.i = add i64 %lsr.iv20.i.i, -1
  %.601.i.i = add i64 %.594282284.i.i, 1
  %.588.i.i = icmp samesign ugt i64 %lsr.iv.next21.i.i, 1
  br i1 %.588.i.i, label %B454.i.i, label %B588.endif.i.i

B624.i.i:                                         ; preds = %B624.preheader3.i.i, %B624.i.i
  %lsr.iv.i4.i = phi i64 [ %59, %B624.preheader3.i.i ], [ %lsr.iv.next.i6.i, %B624.i.i ]
  %45 = shl i64 %lsr.iv.i4.i, 3
  %scevgep13.i.i = getelementptr i8, ptr %scevgep.i3.i, i64 %45
  %scevgep14.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 24
  %scevgep15.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 16
  %.803.i.i = load i64, ptr %scevgep15.i.i, align 8, !noalias !91
  store i64 %.803.i.i, ptr %scevgep14.i.i, align 8, !noalias !91
  %scevgep8.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 8
  %.803.1.i.i = load i64, ptr %scevgep8.i.i, align 8, !noalias !91
  store i64 %.803.1.i.i, ptr %scevgep15.i.i, align 8, !noalias !91
  %.803.2.i.i = load i64, ptr %scevgep13.i.i, align 8, !noalias !91
  store i64 %.803.2.i.i, ptr %scevgep8.i.i, align 8, !noalias !91
  %scevgep5.i5.i = getelementptr i8, ptr %scevgep13.i.i, i64 -8
  %.803.3.i.i = load i64, ptr %scevgep5.i5.i, align 8, !noalias !91
  store i64 %.803.3.i.i, ptr %scevgep13.i.i, align 8, !noalias !91
  %lsr.iv.next.i6.i = add i64 %lsr.iv.i4.i, -4
  %.760.3.i.i = icmp samesign ugt i64 %lsr.iv.next.i6.i, 1
  br i1 %.760.3.i.i, label %B624.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B188.endif.i.i:                                   ; preds = %B168.lr.ph.i.i, %B244.i58
  %.238.i.i = icmp sgt i64 %.150.i, 0
  br i1 %.238.i.i, label %B222.lr.ph.i.i, label %B330.endif.i.i

B222.lr.ph.i.i:                                   ; preds = %B188.endif.i.i
  %46 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %.neg.i.i = add i64 %.82.i, 1
  %xtraiter.i.i61 = and i64 %.150.i, 1
  %lcmp.mod.not.i.i62 = icmp eq i64 %xtraiter.i.i61, 0
  br i1 %lcmp.mod.not.i.i62, label %B222.prol.loopexit.i.i, label %B222.prol.i.i

B222.prol.i.i:                                    ; preds = %B222.lr.ph.i.i
  %.289.prol.i.i = add nsw i64 %.150.i, -1
  %.323.prol.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.82.i
  %.324.prol.i.i = load i32, ptr %.323.prol.i.i, align 4, !noalias !91
  %.325.prol.i.i = sext i32 %.324.prol.i.i to i64
  %.326.prol.i.i = icmp sgt i32 %.324.prol.i.i, -1
  br i1 %.326.prol.i.i, label %B248.prol.i.i, label %B222.prol.loopexit.i.i

B248.prol.i.i:                                    ; preds = %B222.prol.i.i
  %sunkaddr49.i.i = getelementptr i8, ptr %scevgep.i.i40, i64 4
  %.332.prol.i.i = load i32, ptr %sunkaddr49.i.i, align 4, !noalias !91
  %.334.prol.i.i = icmp sgt i32 %.332.prol.i.i, -1
  br i1 %.334.prol.i.i, label %B278.prol.i.i, label %B222.prol.loopexit.i.i

B278.prol.i.i:                                    ; preds = %B248.prol.i.i
  %.346.prol.i.i = getelementptr i64, ptr %46, i64 %.325.prol.i.i
  %.347.prol.i.i = load i64, ptr %.346.prol.i.i, align 8, !noalias !91
  %.348.prol.i.i = add nsw i64 %.347.prol.i.i, 1
  store i64 %.348.prol.i.i, ptr %.346.prol.i.i, align 8, !noalias !91
  br label %B222.prol.loopexit.i.i

B222.prol.loopexit.i.i:                           ; preds = %B278.prol.i.i, %B248.prol.i.i, %B222.prol.i.i, %B222.lr.ph.i.i
  %.279265269.unr.i.i = phi i64 [ %.150.i, %B222.lr.ph.i.i ], [ %.289.prol.i.i, %B278.prol.i.i ], [ %.289.prol.i.i, %B248.prol.i.i ], [ %.289.prol.i.i, %B222.prol.i.i ]
  %.286266268.unr.i.i = phi i64 [ %.82.i, %B222.lr.ph.i.i ], [ %.neg.i.i, %B278.prol.i.i ], [ %.neg.i.i, %B248.prol.i.i ], [ %.neg.i.i, %B222.prol.i.i ]
  %47 = icmp eq i64 %"$phi256.1.3.1108.i.i", %.neg.i.i
  br i1 %47, label %B330.endif.i.i, label %B222.preheader.i.i

B222.preheader.i.i:                               ; preds = %B222.prol.loopexit.i.i
  %48 = add nuw i64 %.279265269.unr.i.i, 2
  %49 = shl i64 %.286266268.unr.i.i, 2
  %50 = getelementptr i8, ptr %arg.stack.0, i64 %49
  br label %B222.i.i

B330.endif.i.i:                                   ; preds = %B328.1.i.i, %B222.prol.loopexit.i.i, %B188.endif.i.i
  br i1 %.151261.not.i.i, label %B420.endif.i.i, label %B368.lr.ph.i.i

B368.lr.ph.i.i:                                   ; preds = %B330.endif.i.i
  %51 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %52 = add nuw i64 %.52.i2.i, 2
  br label %B368.i.i

B420.endif.i.i:                                   ; preds = %B368.i.i, %B330.endif.i.i
  %top.2.0.lcssa.i.i = phi i64 [ %.64.i.i, %B330.endif.i.i ], [ %.497.i.i, %B368.i.i ]
  %.588283.not.i.i = icmp slt i64 %.150.i, 1
  br i1 %.588283.not.i.i, label %B588.endif.i.i, label %B454.lr.ph.i.i

B454.lr.ph.i.i:                                   ; preds = %B420.endif.i.i
  %53 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %54 = add nuw i64 %.150.i, 1
  br label %B454.i.i

B588.endif.i.i:                                   ; preds = %B586.i.i, %B420.endif.i.i
  %.760290296.i.i = icmp sgt i64 %.52.i2.i, 0
  br i1 %.760290296.i.i, label %B624.preheader.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B624.preheader.i.i:                               ; preds = %B588.endif.i.i
  %invariant.gep.i.i = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %xtraiter1.i.i = and i64 %.52.i2.i, 3
  %lcmp.mod2.not.i.i = icmp eq i64 %xtraiter1.i.i, 0
  br i1 %lcmp.mod2.not.i.i, label %B624.prol.loopexit.i.i, label %B624.prol.i.i

B624.prol.i.i:                                    ; preds = %B624.preheader.i.i, %B624.prol.i.i
  %lsr.iv18.i.i = phi i64 [ %lsr.iv.next19.i.i, %B624.prol.i.i ], [ %xtraiter1.i.i, %B624.preheader.i.i ]
  %.759288292.prol.i.i = phi i64 [ %.769.prol.i.i, %B624.prol.i.i ], [ %.52.i2.i, %B624.preheader.i.i ]
  %.769.prol.i.i = add i64 %.759288292.prol.i.i, -1
  %55 = shl i64 %.759288292.prol.i.i, 3
  %scevgep16.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %55
  %scevgep17.i.i = getelementptr i8, ptr %scevgep16.i.i, i64 -8
  %.803.prol.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !91
  store i64 %.803.prol.i.i, ptr %scevgep16.i.i, align 8, !noalias !91
  %lsr.iv.next19.i.i = add nsw i64 %lsr.iv18.i.i, -1
  %prol.iter.cmp.not.i.i60 = icmp eq i64 %lsr.iv.next19.i.i, 0
  br i1 %prol.iter.cmp.not.i.i60, label %B624.prol.loopexit.i.i, label %B624.prol.i.i, !llvm.loop !94

B624.prol.loopexit.i.i:                           ; preds = %B624.prol.i.i, %B624.preheader.i.i
  %.759288292.unr.i.i = phi i64 [ %.52.i2.i, %B624.preheader.i.i ], [ %.769.prol.i.i, %B624.prol.i.i ]
  %56 = icmp samesign ult i64 %.52.i2.i, 4
  br i1 %56, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B624.preheader3.i.i

B624.preheader3.i.i:                              ; preds = %B624.prol.loopexit.i.i
  %57 = shl i64 %.47.i1.i, 3
  %58 = getelementptr i8, ptr %arg.stack.4, i64 %57
  %scevgep.i3.i = getelementptr i8, ptr %58, i64 -32
  %59 = add i64 %.759288292.unr.i.i, 1
  br label %B624.i.i

B316.i:                                           ; preds = %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i, %B204.i45
  %.249.i = icmp sgt i64 %.29998105.i.i, 0
  br i1 %.249.i, label %B328.i, label %B436.endif.i19

B328.i:                                           ; preds = %B316.i
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(264) %arg.bitmaps.11, i8 0, i64 264, i1 false), !noalias !95
  %.186.i.i.i = sub i64 %"$phi256.1.3.1108.i.i", %.82.i
  %.229130.not.i.i.i = icmp slt i64 %.186.i.i.i, 1
  br i1 %.229130.not.i.i.i, label %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit.i.i, label %B100.i.i.i

B100.i.i.i:                                       ; preds = %B328.i, %B248.i.i.i
  %.228128132.i.i.i = phi i64 [ %.238.i.i.i, %B248.i.i.i ], [ %.186.i.i.i, %B328.i ]
  %.235129131.i.i.i = phi i64 [ %.242.i.i.i, %B248.i.i.i ], [ %.82.i, %B328.i ]
  %.238.i.i.i = add nsw i64 %.228128132.i.i.i, -1
  %.242.i.i.i = add i64 %.235129131.i.i.i, 1
  %.268.i.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.235129131.i.i.i
  %.269.i.i.i = load i32, ptr %.268.i.i.i, align 4, !noalias !95
  %.278.i.i.i = icmp slt i32 %.269.i.i.i, 0
  br i1 %.278.i.i.i, label %B172.preheader.i.i.i, label %B248.i.i.i

B172.preheader.i.i.i:                             ; preds = %B100.i.i.i
  %.270.i.i.i = sext i32 %.269.i.i.i to i64
  %.271.i.i.i = sub nsw i64 0, %.270.i.i.i
  br label %B172.i.i.i

B172.i.i.i:                                       ; preds = %B172.i.i.i, %B172.preheader.i.i.i
  %lsr.iv3.i.i.i = phi ptr [ %scevgep4.i.i.i, %B172.i.i.i ], [ %scevgep.i.i.i, %B172.preheader.i.i.i ]
  %weight.2.1.i.i.i = phi i64 [ %.292.i.i.i, %B172.i.i.i ], [ %.271.i.i.i, %B172.preheader.i.i.i ]
  %.284.i.i.i = load i64, ptr %lsr.iv3.i.i.i, align 8, !noalias !95
  %.286.i.i.i = and i64 %weight.2.1.i.i.i, 1
  %.287.i.i.i = add nsw i64 %.284.i.i.i, %.286.i.i.i
  store i64 %.287.i.i.i, ptr %lsr.iv3.i.i.i, align 8, !noalias !95
  %.292.i.i.i = lshr i64 %weight.2.1.i.i.i, 1
  %.299.not.i.i.i = icmp eq i64 %.292.i.i.i, 0
  %scevgep4.i.i.i = getelementptr i8, ptr %lsr.iv3.i.i.i, i64 8
  br i1 %.299.not.i.i.i, label %B248.i.i.i, label %B172.i.i.i

B248.i.i.i:                                       ; preds = %B172.i.i.i, %B100.i.i.i
  %.229.i.i.i = icmp samesign ugt i64 %.228128132.i.i.i, 1
  br i1 %.229.i.i.i, label %B100.i.i.i, label %B250.endif.endif.loopexit.i.i.i

B250.endif.endif.loopexit.i.i.i:                  ; preds = %B248.i.i.i
  %load_initial.pre.i.i.i = load i64, ptr %arg.bitmaps.11, align 8, !noalias !95
  %.435.pre.i.i.i = load i64, ptr %scevgep.i.i.i, align 8, !noalias !95
  %.435.1.pre.i.i.i = load i64, ptr %sunkaddr14.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.2.pre.i.i.i = load i64, ptr %sunkaddr17.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.pre.i.i.i = load i64, ptr %sunkaddr20.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.11.pre.i.i.i = load i64, ptr %sunkaddr11.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.1.1.pre.i.i.i = load i64, ptr %sunkaddr14.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.2.1.pre.i.i.i = load i64, ptr %sunkaddr17.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.1.pre.i.i.i = load i64, ptr %sunkaddr20.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.25.pre.i.i.i = load i64, ptr %sunkaddr11.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.1.2.pre.i.i.i = load i64, ptr %sunkaddr14.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.2.2.pre.i.i.i = load i64, ptr %sunkaddr17.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.2.pre.i.i.i = load i64, ptr %sunkaddr20.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.39.pre.i.i.i = load i64, ptr %sunkaddr11.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.1.3.pre.i.i.i = load i64, ptr %sunkaddr14.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.2.3.pre.i.i.i = load i64, ptr %sunkaddr17.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.3.pre.i.i.i = load i64, ptr %sunkaddr20.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %60 = add nsw i64 %.435.pre.i.i.i, 63
  %61 = ashr i64 %60, 6
  %62 = add nsw i64 %61, %load_initial.pre.i.i.i
  %63 = add nsw i64 %.435.1.pre.i.i.i, 63
  %64 = ashr i64 %63, 6
  %65 = add nsw i64 %.435.2.pre.i.i.i, 63
  %66 = ashr i64 %65, 6
  %67 = add nsw i64 %.435.3.pre.i.i.i, 63
  %68 = ashr i64 %67, 6
  %69 = add nsw i64 %.435.11.pre.i.i.i, 63
  %70 = ashr i64 %69, 6
  %71 = add nsw i64 %.435.1.1.pre.i.i.i, 63
  %72 = ashr i64 %71, 6
  %73 = add nsw i64 %.435.2.1.pre.i.i.i, 63
  %74 = ashr i64 %73, 6
  %75 = add nsw i64 %.435.3.1.pre.i.i.i, 63
  %76 = ashr i64 %75, 6
  %77 = add nsw i64 %.435.25.pre.i.i.i, 63
  %78 = ashr i64 %77, 6
  %79 = add nsw i64 %.435.1.2.pre.i.i.i, 63
  %80 = ashr i64 %79, 6
  %81 = add nsw i64 %.435.2.2.pre.i.i.i, 63
  %82 = ashr i64 %81, 6
  %83 = add nsw i64 %.435.3.2.pre.i.i.i, 63
  %84 = ashr i64 %83, 6
  %85 = add nsw i64 %.435.39.pre.i.i.i, 63
  %86 = ashr i64 %85, 6
  %87 = add nsw i64 %.435.1.3.pre.i.i.i, 63
  %88 = ashr i64 %87, 6
  %89 = add nsw i64 %.435.2.3.pre.i.i.i, 63
  %90 = ashr i64 %89, 6
  %91 = add nsw i64 %.435.3.3.pre.i.i.i, 63
  %92 = ashr i64 %91, 6
  %.435.4.pre.i.i.i = load i64, ptr %sunkaddr11.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.1.4.pre.i.i.i = load i64, ptr %sunkaddr14.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.2.4.pre.i.i.i = load i64, ptr %sunkaddr17.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.4.pre.i.i.i = load i64, ptr %sunkaddr20.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.5.pre.i.i.i = load i64, ptr %sunkaddr11.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.1.5.pre.i.i.i = load i64, ptr %sunkaddr14.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %93 = add nsw i64 %.435.4.pre.i.i.i, 63
  %94 = ashr i64 %93, 6
  %95 = add nsw i64 %.435.1.4.pre.i.i.i, 63
  %96 = ashr i64 %95, 6
  %97 = add nsw i64 %.435.2.4.pre.i.i.i, 63
  %98 = ashr i64 %97, 6
  %99 = add nsw i64 %.435.3.4.pre.i.i.i, 63
  %100 = ashr i64 %99, 6
  %101 = add nsw i64 %.435.5.pre.i.i.i, 63
  %102 = ashr i64 %101, 6
  %103 = add nsw i64 %.435.1.5.pre.i.i.i, 63
  %104 = ashr i64 %103, 6
  %.435.2.5.pre.i.i.i = load i64, ptr %sunkaddr17.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.435.3.5.pre.i.i.i = load i64, ptr %sunkaddr20.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %105 = add nsw i64 %.435.2.5.pre.i.i.i, 63
  %106 = ashr i64 %105, 6
  %107 = add nsw i64 %.435.3.5.pre.i.i.i, 63
  %108 = ashr i64 %107, 6
  %.435.6.pre.i.i.i = load i64, ptr %sunkaddr11.6.phi.trans.insert.i.i.i, align 8, !noalias !95
  %109 = add nsw i64 %.435.6.pre.i.i.i, 63
  %110 = ashr i64 %109, 6
  %.435.1.6.i.i.i.pre = load i64, ptr %sunkaddr14.6.i.i.i, align 8, !noalias !95
  %.435.2.6.i.i.i.pre = load i64, ptr %sunkaddr17.6.i.i.i, align 8, !noalias !95
  %.435.3.6.i.i.i.pre = load i64, ptr %sunkaddr20.6.i.i.i, align 8, !noalias !95
  %.435.7.i.i.i.pre = load i64, ptr %sunkaddr11.7.i.i.i, align 8, !noalias !95
  %.435.1.7.i.i.i.pre = load i64, ptr %sunkaddr14.7.i.i.i, align 8, !noalias !95
  %.435.2.7.i.i.i.pre = load i64, ptr %sunkaddr17.7.i.i.i, align 8, !noalias !95
  %111 = add nsw i64 %.435.1.6.i.i.i.pre, 63
  %112 = ashr i64 %111, 6
  %113 = add nsw i64 %.435.2.6.i.i.i.pre, 63
  %114 = ashr i64 %113, 6
  %115 = add nsw i64 %.435.3.6.i.i.i.pre, 63
  %116 = ashr i64 %115, 6
  %117 = add nsw i64 %.435.7.i.i.i.pre, 63
  %118 = ashr i64 %117, 6
  %119 = add nsw i64 %.435.1.7.i.i.i.pre, 63
  %120 = ashr i64 %119, 6
  %121 = add nsw i64 %.435.2.7.i.i.i.pre, 63
  %122 = ashr i64 %121, 6
  br label %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit.i.i

_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit.i.i: ; preds = %B250.endif.endif.loopexit.i.i.i, %B328.i
  %.435.2.7.i.i.i = phi i64 [ %122, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.7.i.i.i = phi i64 [ %120, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.7.i.i.i = phi i64 [ %118, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.6.i.i.i = phi i64 [ %116, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.6.i.i.i = phi i64 [ %114, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.6.i.i.i = phi i64 [ %112, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.6.i.i.i = phi i64 [ %110, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.5.i.i.i = phi i64 [ %108, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.5.i.i.i = phi i64 [ %106, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.5.i.i.i = phi i64 [ %104, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.5.i.i.i = phi i64 [ %102, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.4.i.i.i = phi i64 [ %100, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.4.i.i.i = phi i64 [ %98, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.4.i.i.i = phi i64 [ %96, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.4.i.i.i = phi i64 [ %94, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.3.i.i.i = phi i64 [ %92, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.3.i.i.i = phi i64 [ %90, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.3.i.i.i = phi i64 [ %88, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.39.i.i.i = phi i64 [ %86, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.2.i.i.i = phi i64 [ %84, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.2.i.i.i = phi i64 [ %82, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.2.i.i.i = phi i64 [ %80, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.25.i.i.i = phi i64 [ %78, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.1.i.i.i = phi i64 [ %76, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.1.i.i.i = phi i64 [ %74, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.1.i.i.i = phi i64 [ %72, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.11.i.i.i = phi i64 [ %70, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.3.i.i.i = phi i64 [ %68, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.2.i.i.i = phi i64 [ %66, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.435.1.i.i.i = phi i64 [ %64, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  %.438.i.i.i = phi i64 [ %62, %B250.endif.endif.loopexit.i.i.i ], [ 0, %B328.i ]
  store i64 %.438.i.i.i, ptr %scevgep.i.i.i, align 8, !noalias !95
  %.438.1.i.i.i = add nsw i64 %.438.i.i.i, %.435.1.i.i.i
  store i64 %.438.1.i.i.i, ptr %sunkaddr14.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.i.i.i = add nsw i64 %.438.1.i.i.i, %.435.2.i.i.i
  store i64 %.438.2.i.i.i, ptr %sunkaddr17.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.i.i.i = add nsw i64 %.438.2.i.i.i, %.435.3.i.i.i
  store i64 %.438.3.i.i.i, ptr %sunkaddr20.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.14.i.i.i = add nsw i64 %.438.3.i.i.i, %.435.11.i.i.i
  store i64 %.438.14.i.i.i, ptr %sunkaddr11.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.1.i.i.i = add nsw i64 %.438.14.i.i.i, %.435.1.1.i.i.i
  store i64 %.438.1.1.i.i.i, ptr %sunkaddr14.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.1.i.i.i = add nsw i64 %.438.1.1.i.i.i, %.435.2.1.i.i.i
  store i64 %.438.2.1.i.i.i, ptr %sunkaddr17.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.1.i.i.i = add nsw i64 %.438.2.1.i.i.i, %.435.3.1.i.i.i
  store i64 %.438.3.1.i.i.i, ptr %sunkaddr20.1.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.28.i.i.i = add nsw i64 %.438.3.1.i.i.i, %.435.25.i.i.i
  store i64 %.438.28.i.i.i, ptr %sunkaddr11.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.2.i.i.i = add nsw i64 %.438.28.i.i.i, %.435.1.2.i.i.i
  store i64 %.438.1.2.i.i.i, ptr %sunkaddr14.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.2.i.i.i = add nsw i64 %.438.1.2.i.i.i, %.435.2.2.i.i.i
  store i64 %.438.2.2.i.i.i, ptr %sunkaddr17.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.2.i.i.i = add nsw i64 %.438.2.2.i.i.i, %.435.3.2.i.i.i
  store i64 %.438.3.2.i.i.i, ptr %sunkaddr20.2.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.312.i.i.i = add nsw i64 %.438.3.2.i.i.i, %.435.39.i.i.i
  store i64 %.438.312.i.i.i, ptr %sunkaddr11.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.3.i.i.i = add nsw i64 %.438.312.i.i.i, %.435.1.3.i.i.i
  store i64 %.438.1.3.i.i.i, ptr %sunkaddr14.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.3.i.i.i = add nsw i64 %.438.1.3.i.i.i, %.435.2.3.i.i.i
  store i64 %.438.2.3.i.i.i, ptr %sunkaddr17.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.3.i.i.i = add nsw i64 %.438.2.3.i.i.i, %.435.3.3.i.i.i
  store i64 %.438.3.3.i.i.i, ptr %sunkaddr20.3.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.4.i.i.i = add nsw i64 %.438.3.3.i.i.i, %.435.4.i.i.i
  store i64 %.438.4.i.i.i, ptr %sunkaddr11.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.4.i.i.i = add nsw i64 %.438.4.i.i.i, %.435.1.4.i.i.i
  store i64 %.438.1.4.i.i.i, ptr %sunkaddr14.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.4.i.i.i = add nsw i64 %.438.1.4.i.i.i, %.435.2.4.i.i.i
  store i64 %.438.2.4.i.i.i, ptr %sunkaddr17.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.4.i.i.i = add nsw i64 %.438.2.4.i.i.i, %.435.3.4.i.i.i
  store i64 %.438.3.4.i.i.i, ptr %sunkaddr20.4.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.5.i.i.i = add nsw i64 %.438.3.4.i.i.i, %.435.5.i.i.i
  store i64 %.438.5.i.i.i, ptr %sunkaddr11.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.5.i.i.i = add nsw i64 %.438.5.i.i.i, %.435.1.5.i.i.i
  store i64 %.438.1.5.i.i.i, ptr %sunkaddr14.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.2.5.i.i.i = add nsw i64 %.438.1.5.i.i.i, %.435.2.5.i.i.i
  store i64 %.438.2.5.i.i.i, ptr %sunkaddr17.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.3.5.i.i.i = add nsw i64 %.438.2.5.i.i.i, %.435.3.5.i.i.i
  store i64 %.438.3.5.i.i.i, ptr %sunkaddr20.5.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.6.i.i.i = add nsw i64 %.438.3.5.i.i.i, %.435.6.i.i.i
  store i64 %.438.6.i.i.i, ptr %sunkaddr11.6.phi.trans.insert.i.i.i, align 8, !noalias !95
  %.438.1.6.i.i.i = add nsw i64 %.435.1.6.i.i.i, %.438.6.i.i.i
  store i64 %.438.1.6.i.i.i, ptr %sunkaddr14.6.i.i.i, align 8, !noalias !95
  %.438.2.6.i.i.i = add nsw i64 %.435.2.6.i.i.i, %.438.1.6.i.i.i
  store i64 %.438.2.6.i.i.i, ptr %sunkaddr17.6.i.i.i, align 8, !noalias !95
  %.438.3.6.i.i.i = add nsw i64 %.435.3.6.i.i.i, %.438.2.6.i.i.i
  store i64 %.438.3.6.i.i.i, ptr %sunkaddr20.6.i.i.i, align 8, !noalias !95
  %.438.7.i.i.i = add nsw i64 %.435.7.i.i.i, %.438.3.6.i.i.i
  store i64 %.438.7.i.i.i, ptr %sunkaddr11.7.i.i.i, align 8, !noalias !95
  %.438.1.7.i.i.i = add nsw i64 %.435.1.7.i.i.i, %.438.7.i.i.i
  store i64 %.438.1.7.i.i.i, ptr %sunkaddr14.7.i.i.i, align 8, !noalias !95
  %.438.2.7.i.i.i = add nsw i64 %.435.2.7.i.i.i, %.438.1.7.i.i.i
  store i64 %.438.2.7.i.i.i, ptr %sunkaddr17.7.i.i.i, align 8, !noalias !95
  %.435.3.7.i.i.i = load i64, ptr %sunkaddr20.7.i.i.i, align 8, !noalias !95
  %.436.3.7.i.i.i = add nsw i64 %.435.3.7.i.i.i, 63
  %.437.3.7.i.i.i = ashr i64 %.436.3.7.i.i.i, 6
  %.438.3.7.i.i.i = add nsw i64 %.437.3.7.i.i.i, %.438.2.7.i.i.i
  store i64 %.438.3.7.i.i.i, ptr %sunkaddr20.7.i.i.i, align 8, !noalias !95
  %.6.i.i.i51 = add nuw nsw i64 %.65.i17, 7
  %.8.i.i.i = and i64 %.6.i.i.i51, 9223372036854775800
  %.96.i.i = mul nsw i64 %.438.3.7.i.i.i, %.8.i.i.i
  %.100.i.i = load i64, ptr %arg.bitmaps.12, align 8, !noalias !100
  %.101.i.i = icmp sgt i64 %.96.i.i, %.100.i.i
  br i1 %.101.i.i, label %B392.i, label %B124.i.i

B124.i.i:                                         ; preds = %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit.i.i
  %.106.i.i = load i64, ptr %.105.i.i, align 8, !noalias !100
  %.108.i.i = icmp sgt i64 %.8.i.i.i, %.106.i.i
  br i1 %.108.i.i, label %B392.i, label %B204.endif.i.i

B270.i.i:                                         ; preds = %B270.preheader4.i.i, %B270.i.i
  %lsr.iv16.i.i = phi ptr [ %scevgep15.i12.i, %B270.preheader4.i.i ], [ %scevgep17.i13.i, %B270.i.i ]
  %lsr.iv12.i.i = phi i64 [ %133, %B270.preheader4.i.i ], [ %lsr.iv.next13.i.i, %B270.i.i ]
  %scevgep20.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -24
  store i64 %.211278282.i.i, ptr %scevgep20.i.i, align 8, !noalias !100
  %scevgep19.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -16
  store i64 %.211278282.i.i, ptr %scevgep19.i.i, align 8, !noalias !100
  %scevgep18.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -8
  store i64 %.211278282.i.i, ptr %scevgep18.i.i, align 8, !noalias !100
  store i64 %.211278282.i.i, ptr %lsr.iv16.i.i, align 8, !noalias !100
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, -4
  %scevgep17.i13.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 32
  %.334.3.i.i = icmp sgt i64 %lsr.iv.next13.i.i, 4
  br i1 %.334.3.i.i, label %B270.i.i, label %B294.loopexit.i.i

B294.loopexit.i.i:                                ; preds = %B270.i.i, %B270.prol.loopexit.i.i
  %sunkaddr.i14.i = shl i64 %.211278282.i.i, 3
  %sunkaddr21.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr.i14.i
  %.385.pre.i.i = load i64, ptr %sunkaddr21.i.i, align 8, !noalias !100
  br label %B294.i.i

B294.i.i:                                         ; preds = %B204.endif.B294_crit_edge.i.i, %B294.loopexit.i.i
  %sunkaddr22.pre-phi.i.i = phi i64 [ %.pre.i.i, %B204.endif.B294_crit_edge.i.i ], [ %sunkaddr.i14.i, %B294.loopexit.i.i ]
  %.385.i.i = phi i64 [ %.249.i.i53, %B204.endif.B294_crit_edge.i.i ], [ %.385.pre.i.i, %B294.loopexit.i.i ]
  %.386.i.i55 = shl i64 %.385.i.i, 6
  %sunkaddr23.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr22.pre-phi.i.i
  store i64 %.386.i.i55, ptr %sunkaddr23.i.i, align 8, !noalias !100
  %exitcond.not.i.i = icmp eq i64 %.218.i.i, 32
  br i1 %exitcond.not.i.i, label %B328.endif.i.i, label %B204.endif.i.i

B428.i.i:                                         ; preds = %B390.endif.i.i, %B800.i.i
  %start.2.0313.i.i = phi i64 [ %.876.i.i, %B800.i.i ], [ %.82.i, %B390.endif.i.i ]
  %.615302312.i.i = phi i64 [ %.625.i.i, %B800.i.i ], [ %.186.i.i.i, %B390.endif.i.i ]
  %.622303311.i.i = phi i64 [ %.629.i.i, %B800.i.i ], [ %.82.i, %B390.endif.i.i ]
  %.625.i.i = add nsw i64 %.615302312.i.i, -1
  %.629.i.i = add i64 %.622303311.i.i, 1
  %.659.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.622303311.i.i
  %.660.i.i = load i32, ptr %.659.i.i, align 4, !noalias !100
  %.669.i.i = icmp slt i32 %.660.i.i, 0
  br i1 %.669.i.i, label %B500.preheader.i.i, label %B800.i.i

B500.preheader.i.i:                               ; preds = %B428.i.i
  %.661.i.i = sext i32 %.660.i.i to i64
  %.662.i.i = sub nsw i64 0, %.661.i.i
  %.744.i.i = sub i64 %.622303311.i.i, %start.2.0313.i.i
  %..744.i.i = tail call i64 @llvm.smax.i64(i64 %.744.i.i, i64 0)
  %.796.prol.i.i = add nsw i64 %..744.i.i, -1
  %.800.prol.i.i = add i64 %start.2.0313.i.i, 1
  %123 = icmp slt i64 %.744.i.i, 1
  %124 = and i64 %..744.i.i, 1
  %125 = icmp eq i64 %124, 0
  %sunkaddr3.i.i = shl i64 %start.2.0313.i.i, 2
  %sunkaddr4.i.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr3.i.i
  %126 = icmp eq i64 %.744.i.i, 1
  br label %B500.i.i

B500.i.i:                                         ; preds = %B768.i.i, %B500.preheader.i.i
  %power.3.1.i.i = phi i64 [ %.853.i.i, %B768.i.i ], [ 0, %B500.preheader.i.i ]
  %weight.2.1.i.i = phi i64 [ %.849.i.i, %B768.i.i ], [ %.662.i.i, %B500.preheader.i.i ]
  %.675.i.i = and i64 %weight.2.1.i.i, 1
  %.676.not.i.i = icmp eq i64 %.675.i.i, 0
  br i1 %.676.not.i.i, label %B768.i.i, label %B510.endif.i.i

B704.i.i:                                         ; preds = %B704.preheader.i.i, %B704.i.i
  %lsr.iv6.i.i56 = phi ptr [ %scevgep5.i16.i, %B704.preheader.i.i ], [ %scevgep7.i.i57, %B704.i.i ]
  %lsr.iv.i17.i = phi i64 [ %137, %B704.preheader.i.i ], [ %lsr.iv.next.i19.i, %B704.i.i ]
  %scevgep8.i18.i = getelementptr i8, ptr %lsr.iv6.i.i56, i64 -4
  %.829.i.i = load i32, ptr %scevgep8.i18.i, align 4, !noalias !100
  %.831.i.i = sext i32 %.829.i.i to i64
  %.833.i.i = getelementptr i64, ptr %136, i64 %.831.i.i
  %.834.i.i = load i64, ptr %.833.i.i, align 8, !noalias !100
  %.836.i.i = or i64 %.834.i.i, %.693.i.i
  store i64 %.836.i.i, ptr %.833.i.i, align 8, !noalias !100
  %.829.1.i.i = load i32, ptr %lsr.iv6.i.i56, align 4, !noalias !100
  %.831.1.i.i = sext i32 %.829.1.i.i to i64
  %.833.1.i.i = getelementptr i64, ptr %136, i64 %.831.1.i.i
  %.834.1.i.i = load i64, ptr %.833.1.i.i, align 8, !noalias !100
  %.836.1.i.i = or i64 %.834.1.i.i, %.693.i.i
  store i64 %.836.1.i.i, ptr %.833.1.i.i, align 8, !noalias !100
  %lsr.iv.next.i19.i = add i64 %lsr.iv.i17.i, -2
  %scevgep7.i.i57 = getelementptr i8, ptr %lsr.iv6.i.i56, i64 8
  %.787.1.i.i = icmp sgt i64 %lsr.iv.next.i19.i, 2
  br i1 %.787.1.i.i, label %B704.i.i, label %B768.i.i

B768.i.i:                                         ; preds = %B704.i.i, %B704.prol.loopexit.i.i, %B510.endif.i.i, %B500.i.i
  %.849.i.i = lshr i64 %weight.2.1.i.i, 1
  %.853.i.i = add nuw nsw i64 %power.3.1.i.i, 1
  %.856.not.i.i = icmp eq i64 %.849.i.i, 0
  br i1 %.856.not.i.i, label %B800.loopexit.i.i, label %B500.i.i

B800.loopexit.i.i:                                ; preds = %B768.i.i
  %sunkaddr24.i.i = shl i64 %.622303311.i.i, 2
  %sunkaddr25.i20.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr24.i.i
  %.876.pre.i.i = load i32, ptr %sunkaddr25.i20.i, align 4, !noalias !100
  %127 = icmp slt i32 %.876.pre.i.i, 0
  %128 = select i1 %127, i64 %.629.i.i, i64 %start.2.0313.i.i
  br label %B800.i.i

B800.i.i:                                         ; preds = %B800.loopexit.i.i, %B428.i.i
  %.876.i.i = phi i64 [ %start.2.0313.i.i, %B428.i.i ], [ %128, %B800.loopexit.i.i ]
  %.616.i.i = icmp sgt i64 %.615302312.i.i, 1
  br i1 %.616.i.i, label %B428.i.i, label %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i

B204.endif.i.i:                                   ; preds = %B124.i.i, %B294.i.i
  %.211278282.i.i = phi i64 [ %.218.i.i, %B294.i.i ], [ 0, %B124.i.i ]
  %.218.i.i = add nuw nsw i64 %.211278282.i.i, 1
  %.248.i.i52 = getelementptr i64, ptr %arg.bitmaps.11, i64 %.211278282.i.i
  %.249.i.i53 = load i64, ptr %.248.i.i52, align 8, !noalias !100
  %.253.i.i54 = getelementptr i8, ptr %.248.i.i52, i64 8
  %.254.i.i = load i64, ptr %.253.i.i54, align 8, !noalias !100
  %.291.i.i = sub i64 %.254.i.i, %.249.i.i53
  %.334275.not.i.i = icmp slt i64 %.291.i.i, 1
  br i1 %.334275.not.i.i, label %B204.endif.B294_crit_edge.i.i, label %B270.preheader.i.i

B204.endif.B294_crit_edge.i.i:                    ; preds = %B204.endif.i.i
  %.pre.i.i = shl i64 %.211278282.i.i, 3
  br label %B294.i.i

B270.preheader.i.i:                               ; preds = %B204.endif.i.i
  %xtraiter.i8.i = and i64 %.291.i.i, 3
  %lcmp.mod.not.i9.i = icmp eq i64 %xtraiter.i8.i, 0
  br i1 %lcmp.mod.not.i9.i, label %B270.prol.loopexit.i.i, label %B270.prol.i.i

B270.prol.i.i:                                    ; preds = %B270.preheader.i.i, %B270.prol.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B270.prol.i.i ], [ %xtraiter.i8.i, %B270.preheader.i.i ]
  %.340274276.prol.i.i = phi i64 [ %.347.prol.i10.i, %B270.prol.i.i ], [ %.249.i.i53, %B270.preheader.i.i ]
  %.347.prol.i10.i = add i64 %.340274276.prol.i.i, 1
  %129 = shl i64 %.340274276.prol.i.i, 3
  %scevgep9.i.i = getelementptr i8, ptr %arg.bitmaps.3, i64 %129
  store i64 %.211278282.i.i, ptr %scevgep9.i.i, align 8, !noalias !100
  %lsr.iv.next11.i.i = add nsw i64 %lsr.iv10.i.i, -1
  %prol.iter.cmp.not.i11.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %prol.iter.cmp.not.i11.i, label %B270.prol.loopexit.loopexit.i.i, label %B270.prol.i.i, !llvm.loop !101

B270.prol.loopexit.loopexit.i.i:                  ; preds = %B270.prol.i.i
  %130 = sub i64 %.254.i.i, %.347.prol.i10.i
  br label %B270.prol.loopexit.i.i

B270.prol.loopexit.i.i:                           ; preds = %B270.prol.loopexit.loopexit.i.i, %B270.preheader.i.i
  %.333277.unr.i.i = phi i64 [ %.291.i.i, %B270.preheader.i.i ], [ %130, %B270.prol.loopexit.loopexit.i.i ]
  %.340274276.unr.i.i = phi i64 [ %.249.i.i53, %B270.preheader.i.i ], [ %.347.prol.i10.i, %B270.prol.loopexit.loopexit.i.i ]
  %131 = sub i64 %.249.i.i53, %.254.i.i
  %132 = icmp ugt i64 %131, -4
  br i1 %132, label %B294.loopexit.i.i, label %B270.preheader4.i.i

B270.preheader4.i.i:                              ; preds = %B270.prol.loopexit.i.i
  %133 = add i64 %.333277.unr.i.i, 4
  %134 = shl i64 %.340274276.unr.i.i, 3
  %scevgep15.i12.i = getelementptr i8, ptr %scevgep14.i7.i, i64 %134
  br label %B270.i.i

B328.endif.i.i:                                   ; preds = %B294.i.i
  %.480285.not.i.i = icmp slt i64 %.96.i.i, 1
  br i1 %.480285.not.i.i, label %B390.endif.i.i, label %B366.preheader.i.i

B366.preheader.i.i:                               ; preds = %B328.endif.i.i
  %135 = shl nuw i64 %.96.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.bitmaps.0, i8 0, i64 %135, i1 false), !noalias !100
  br label %B390.endif.i.i

B390.endif.i.i:                                   ; preds = %B366.preheader.i.i, %B328.endif.i.i
  br i1 %.229130.not.i.i.i, label %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, label %B428.i.i

B510.endif.i.i:                                   ; preds = %B500.i.i
  %.680.i.i = getelementptr i64, ptr %arg.bitmaps.11, i64 %power.3.1.i.i
  %.681.i.i = load i64, ptr %.680.i.i, align 8, !noalias !100
  %.692.i.i = and i64 %.681.i.i, 63
  %.693.i.i = shl nuw i64 1, %.692.i.i
  %.701.i.i = add nsw i64 %.681.i.i, 1
  store i64 %.701.i.i, ptr %.680.i.i, align 8, !noalias !100
  br i1 %123, label %B768.i.i, label %B704.lr.ph.i.i

B704.lr.ph.i.i:                                   ; preds = %B510.endif.i.i
  %.682.i.i = ashr i64 %.681.i.i, 6
  %.684.i.i = mul nsw i64 %.682.i.i, %.8.i.i.i
  %136 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.684.i.i
  br i1 %125, label %B704.prol.loopexit.i.i, label %B704.prol.i.i

B704.prol.i.i:                                    ; preds = %B704.lr.ph.i.i
  %.829.prol.i.i = load i32, ptr %sunkaddr4.i.i, align 4, !noalias !100
  %.831.prol.i.i = sext i32 %.829.prol.i.i to i64
  %.833.prol.i.i = getelementptr i64, ptr %136, i64 %.831.prol.i.i
  %.834.prol.i.i = load i64, ptr %.833.prol.i.i, align 8, !noalias !100
  %.836.prol.i.i = or i64 %.834.prol.i.i, %.693.i.i
  store i64 %.836.prol.i.i, ptr %.833.prol.i.i, align 8, !noalias !100
  br label %B704.prol.loopexit.i.i

B704.prol.loopexit.i.i:                           ; preds = %B704.prol.i.i, %B704.lr.ph.i.i
  %.786289293.unr.i.i = phi i64 [ %..744.i.i, %B704.lr.ph.i.i ], [ %.796.prol.i.i, %B704.prol.i.i ]
  %.793290292.unr.i.i = phi i64 [ %start.2.0313.i.i, %B704.lr.ph.i.i ], [ %.800.prol.i.i, %B704.prol.i.i ]
  br i1 %126, label %B768.i.i, label %B704.preheader.i.i

B704.preheader.i.i:                               ; preds = %B704.prol.loopexit.i.i
  %137 = add i64 %.786289293.unr.i.i, 2
  %138 = shl i64 %.793290292.unr.i.i, 2
  %scevgep5.i16.i = getelementptr i8, ptr %scevgep4.i4.i, i64 %138
  br label %B704.i.i

_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i: ; preds = %B800.i.i, %B390.endif.i.i
  %.305.i = icmp slt i64 %.438.3.7.i.i.i, 0
  br i1 %.305.i, label %B392.i, label %B436.endif.i19

B392.i:                                           ; preds = %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, %B124.i.i, %_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a.exit.i.i
  store i64 2, ptr %.207, align 8, !noalias !85
  br label %B996.endif.endif

B468.i:                                           ; preds = %B468.preheader.new.new.i, %B468.i
  %lsr.iv.i21 = phi i64 [ %lsr.iv.next.i27, %B468.i ], [ %unroll_iter9.i, %B468.preheader.new.new.i ]
  %.418243245.i = phi i64 [ %.425.1.1.i, %B468.i ], [ 0, %B468.preheader.new.new.i ]
  %139 = shl i64 %.418243245.i, 2
  %scevgep28.i = getelementptr i8, ptr %scevgep22.i, i64 %139
  %scevgep31.i = getelementptr i8, ptr %scevgep28.i, i64 -8
  %scevgep32.i = getelementptr i8, ptr %scevgep28.i, i64 -12
  %.455.i = load i32, ptr %scevgep32.i, align 4, !noalias !85
  %sunkaddr51.i = getelementptr i8, ptr %arg.bitmaps.1, i64 %139
  store i32 %.455.i, ptr %sunkaddr51.i, align 4, !noalias !85
  %140 = shl i64 %.418243245.i, 3
  %scevgep44.i = getelementptr i8, ptr %scevgep41.i, i64 %140
  %scevgep45.i = getelementptr i8, ptr %scevgep44.i, i64 -16
  %scevgep46.i = getelementptr i8, ptr %scevgep44.i, i64 -24
  %.465.i = load i64, ptr %scevgep46.i, align 8, !noalias !85
  %sunkaddr53.i = getelementptr i8, ptr %arg.bitmaps.2, i64 %140
  store i64 %.465.i, ptr %sunkaddr53.i, align 8, !noalias !85
  %.455.1.i = load i32, ptr %scevgep31.i, align 4, !noalias !85
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr51.i, i64 4
  store i32 %.455.1.i, ptr %sunkaddr56.i, align 4, !noalias !85
  %.465.1.i = load i64, ptr %scevgep45.i, align 8, !noalias !85
  %sunkaddr59.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  store i64 %.465.1.i, ptr %sunkaddr59.i, align 8, !noalias !85
  %scevgep24.i = getelementptr i8, ptr %scevgep28.i, i64 -4
  %.455.110.i = load i32, ptr %scevgep24.i, align 4, !noalias !85
  %sunkaddr62.i = getelementptr i8, ptr %sunkaddr51.i, i64 8
  store i32 %.455.110.i, ptr %sunkaddr62.i, align 4, !noalias !85
  %scevgep43.i = getelementptr i8, ptr %scevgep44.i, i64 -8
  %.465.111.i = load i64, ptr %scevgep43.i, align 8, !noalias !85
  %sunkaddr65.i = getelementptr i8, ptr %sunkaddr53.i, i64 16
  store i64 %.465.111.i, ptr %sunkaddr65.i, align 8, !noalias !85
  %.425.1.1.i = add i64 %.418243245.i, 4
  %.455.1.1.i = load i32, ptr %scevgep28.i, align 4, !noalias !85
  %sunkaddr66.i = shl i64 %.425.1.1.i, 2
  %sunkaddr67.i22 = getelementptr i8, ptr %arg.bitmaps.1, i64 %sunkaddr66.i
  %sunkaddr68.i23 = getelementptr i8, ptr %sunkaddr67.i22, i64 -4
  store i32 %.455.1.1.i, ptr %sunkaddr68.i23, align 4, !noalias !85
  %.465.1.1.i = load i64, ptr %scevgep44.i, align 8, !noalias !85
  %sunkaddr69.i24 = shl i64 %.425.1.1.i, 3
  %sunkaddr70.i25 = getelementptr i8, ptr %arg.bitmaps.2, i64 %sunkaddr69.i24
  %sunkaddr71.i26 = getelementptr i8, ptr %sunkaddr70.i25, i64 -8
  store i64 %.465.1.1.i, ptr %sunkaddr71.i26, align 8, !noalias !85
  %lsr.iv.next.i27 = add i64 %lsr.iv.i21, -2
  %niter.ncmp.112.i = icmp eq i64 %lsr.iv.next.i27, 0
  br i1 %niter.ncmp.112.i, label %B568.loopexit.unr-lcssa.unr-lcssa.i, label %B468.i

B568.loopexit.unr-lcssa.unr-lcssa.i:              ; preds = %B468.i
  %141 = and i64 %160, 2
  %lcmp.mod.not13.not.i = icmp eq i64 %141, 0
  br i1 %lcmp.mod.not13.not.i, label %B468.epil.preheader4.i, label %B568.loopexit.unr-lcssa.i

B468.epil.preheader4.i:                           ; preds = %B468.preheader.new.i, %B568.loopexit.unr-lcssa.unr-lcssa.i
  %.418243245.epil.init7.i = phi i64 [ %.425.1.1.i, %B568.loopexit.unr-lcssa.unr-lcssa.i ], [ 0, %B468.preheader.new.i ]
  %142 = shl i64 %.418243245.epil.init7.i, 2
  %scevgep29.epil.i = getelementptr i8, ptr %scevgep27.i, i64 %142
  %scevgep30.epil.i = getelementptr i8, ptr %scevgep29.epil.i, i64 -4
  %.455.epil5.i = load i32, ptr %scevgep30.epil.i, align 4, !noalias !85
  %sunkaddr45.epil.i = getelementptr i8, ptr %arg.bitmaps.1, i64 %142
  store i32 %.455.epil5.i, ptr %sunkaddr45.epil.i, align 4, !noalias !85
  %143 = shl i64 %.418243245.epil.init7.i, 3
  %scevgep25.epil.i = getelementptr i8, ptr %scevgep.i20, i64 %143
  %scevgep26.epil.i = getelementptr i8, ptr %scevgep25.epil.i, i64 -8
  %.465.epil6.i = load i64, ptr %scevgep26.epil.i, align 8, !noalias !85
  %sunkaddr47.epil.i = getelementptr i8, ptr %arg.bitmaps.2, i64 %143
  store i64 %.465.epil6.i, ptr %sunkaddr47.epil.i, align 8, !noalias !85
  %.455.1.epil.i = load i32, ptr %scevgep29.epil.i, align 4, !noalias !85
  %sunkaddr50.epil.i = getelementptr i8, ptr %sunkaddr45.epil.i, i64 4
  store i32 %.455.1.epil.i, ptr %sunkaddr50.epil.i, align 4, !noalias !85
  %.465.1.epil.i = load i64, ptr %scevgep25.epil.i, align 8, !noalias !85
  %sunkaddr53.epil.i = getelementptr i8, ptr %sunkaddr47.epil.i, i64 8
  store i64 %.465.1.epil.i, ptr %sunkaddr53.epil.i, align 8, !noalias !85
  br label %B568.loopexit.unr-lcssa.i

B568.loopexit.unr-lcssa.i:                        ; preds = %B468.epil.preheader4.i, %B568.loopexit.unr-lcssa.unr-lcssa.i
  %144 = and i64 %.65.i17, 1
  %lcmp.mod.not.i28 = icmp eq i64 %144, 0
  br i1 %lcmp.mod.not.i28, label %B568.i, label %B468.epil.preheader.i

B468.epil.preheader.i:                            ; preds = %B468.preheader.i, %B568.loopexit.unr-lcssa.i
  %"$phi378.0.2.0234213.i" = phi i64 [ %"$phi378.0.2.0234.i", %B468.preheader.i ], [ %"$phi378.0.2.0234212.i", %B568.loopexit.unr-lcssa.i ]
  %.418243245.epil.init.i = phi i64 [ 0, %B468.preheader.i ], [ %unroll_iter.i, %B568.loopexit.unr-lcssa.i ]
  %.453.epil.i = add nsw i64 %.418243245.epil.init.i, %.71.i
  %.454.epil.i = getelementptr i32, ptr %arg.stack.2, i64 %.453.epil.i
  %.455.epil.i = load i32, ptr %.454.epil.i, align 4, !noalias !85
  %.458.epil.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.418243245.epil.init.i
  store i32 %.455.epil.i, ptr %.458.epil.i, align 4, !noalias !85
  %.464.epil.i = getelementptr i64, ptr %arg.stack.3, i64 %.453.epil.i
  %.465.epil.i = load i64, ptr %.464.epil.i, align 8, !noalias !85
  %.468.epil.i = getelementptr i64, ptr %arg.bitmaps.2, i64 %.418243245.epil.init.i
  store i64 %.465.epil.i, ptr %.468.epil.i, align 8, !noalias !85
  br label %B568.i

B568.i:                                           ; preds = %B436.endif.i19, %B468.epil.preheader.i, %B568.loopexit.unr-lcssa.i
  %"$phi378.0.2.023422.i" = phi i64 [ %"$phi378.0.2.0234.i", %B436.endif.i19 ], [ %"$phi378.0.2.0234212.i", %B568.loopexit.unr-lcssa.i ], [ %"$phi378.0.2.0234213.i", %B468.epil.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.350.i.i), !noalias !85
  call void @llvm.lifetime.start.p0(ptr nonnull %.467.i.i), !noalias !85
  store i64 0, ptr %arg.bitmaps.7, align 8, !noalias !102
  store i64 0, ptr %arg.bitmaps.6, align 8, !noalias !102
  store i64 %.65.i17, ptr %arg.bitmaps.8, align 8, !noalias !102
  store i64 0, ptr %arg.bitmaps.9, align 8, !noalias !102
  store i64 %n_perfect.2.2, ptr %arg.bitmaps.10, align 8, !noalias !102
  %.84.i.i = load i64, ptr %arg.output.5, align 8, !noalias !102
  %.87.i.i = load i64, ptr %.168, align 8, !noalias !102
  %.126250.i.i = load i64, ptr %.207, align 8, !noalias !102
  %.127251.i.i = icmp eq i64 %.126250.i.i, 0
  br i1 %.127251.i.i, label %B266.i.i, label %B1080.endif.i.i

B266.i.i:                                         ; preds = %B568.i, %B266.i.i.backedge
  %cells_before.4.1.i.i = phi i64 [ %cells_before.3.2.i.i, %B266.i.i.backedge ], [ %.87.i.i, %B568.i ]
  %sets_before.4.1.i.i = phi i64 [ %sets_before.3.2.i.i, %B266.i.i.backedge ], [ %.84.i.i, %B568.i ]
  %depth.3.1.i.i = phi i64 [ %depth.3.1.i.i.be, %B266.i.i.backedge ], [ 0, %B568.i ]
  %.151.i.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %depth.3.1.i.i
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !102
  %.157.i.i = icmp eq i64 %depth.3.1.i.i, 0
  br i1 %.157.i.i, label %B304.i.i, label %B372.i.i

B304.i.i:                                         ; preds = %B266.i.i
  %.161.i.i = load i64, ptr %arg.output.5, align 8, !noalias !102
  %.164.i.i38 = load i64, ptr %.168, align 8, !noalias !102
  %.171.i.i = icmp eq i64 %.152.i.i, %.65.i17
  br i1 %.171.i.i, label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v55B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i, label %B372.i.i

B372.i.i:                                         ; preds = %B304.i.i, %B266.i.i
  %cells_before.3.2.i.i = phi i64 [ %.164.i.i38, %B304.i.i ], [ %cells_before.4.1.i.i, %B266.i.i ]
  %sets_before.3.2.i.i = phi i64 [ %.161.i.i, %B304.i.i ], [ %sets_before.4.1.i.i, %B266.i.i ]
  %.203.i.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %depth.3.1.i.i
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !102
  %.206.i.i = icmp eq i64 %.152.i.i, %.204.i.i
  br i1 %.206.i.i, label %B406.i.i, label %B514.i.i

B406.i.i:                                         ; preds = %B372.i.i
  %.211.i.i = add nsw i64 %depth.3.1.i.i, -1
  %.219.i.i = add i64 %depth.3.1.i.i, %.398
  %.224.i.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %.211.i.i
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !102
  %145 = getelementptr i32, ptr %arg.bitmaps.1, i64 %.225.i.i
  %.227.i.i37 = getelementptr i8, ptr %145, i64 -4
  %.228.i.i = load i32, ptr %.227.i.i37, align 4, !noalias !102
  %.21.i.i.i = load i32, ptr %arg.scratch.0, align 4, !noalias !105
  %.23.not.i.i.i = icmp eq i32 %.21.i.i.i, %.228.i.i
  br i1 %.23.not.i.i.i, label %B66.i.i.i, label %B32.i.i.i

B32.i.i.i:                                        ; preds = %B406.i.i, %B32.i.i.i
  %index.3.0.i.i.i = phi i64 [ %.26.i.i.i, %B32.i.i.i ], [ 0, %B406.i.i ]
  %.26.i.i.i = add i64 %index.3.0.i.i.i, 1
  %sunkaddr68.i.i = shl i64 %.26.i.i.i, 2
  %sunkaddr69.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr68.i.i
  %.33.i.i.i = load i32, ptr %sunkaddr69.i.i, align 4, !noalias !105
  %.35.not.i.i.i = icmp eq i32 %.33.i.i.i, %.228.i.i
  br i1 %.35.not.i.i.i, label %B66.i.i.i, label %B32.i.i.i

B66.i.i.i:                                        ; preds = %B32.i.i.i, %B406.i.i
  %index.4.1.i.i.i = phi i64 [ 0, %B406.i.i ], [ %.26.i.i.i, %B32.i.i.i ]
  %.46.i.i.i = add nsw i64 %index.4.1.i.i.i, 1
  %.50.i.i.i = icmp slt i64 %.46.i.i.i, %.219.i.i
  br i1 %.50.i.i.i, label %B84.preheader.i.i.i, label %B1081.i.i

B84.preheader.i.i.i:                              ; preds = %B66.i.i.i
  %146 = xor i64 %index.4.1.i.i.i, -1
  %147 = add i64 %.219.i.i, %146
  %148 = add nsw i64 %.219.i.i, -2
  %149 = sub i64 %148, %index.4.1.i.i.i
  %xtraiter.i.i.i = and i64 %147, 3
  %lcmp.mod.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, 0
  br i1 %lcmp.mod.not.i.i.i, label %B84.prol.loopexit.i.i.i, label %B84.prol.i.i.i

B84.prol.i.i.i:                                   ; preds = %B84.preheader.i.i.i, %B84.prol.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B84.prol.i.i.i ], [ %xtraiter.i.i.i, %B84.preheader.i.i.i ]
  %index.5.0.prol.i.i.i = phi i64 [ %.53.prol.i.i.i, %B84.prol.i.i.i ], [ %index.4.1.i.i.i, %B84.preheader.i.i.i ]
  %.53.prol.i.i.i = add i64 %index.5.0.prol.i.i.i, 1
  %sunkaddr70.i.i = shl i64 %.53.prol.i.i.i, 2
  %sunkaddr72.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr70.i.i
  %.56.prol.i.i.i = load i32, ptr %sunkaddr72.i.i, align 4, !noalias !105
  %sunkaddr74.i.i = shl i64 %index.5.0.prol.i.i.i, 2
  %sunkaddr75.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr74.i.i
  store i32 %.56.prol.i.i.i, ptr %sunkaddr75.i.i, align 4, !noalias !105
  %lsr.iv.next.i.i.i = add nsw i64 %lsr.iv.i.i.i, -1
  %prol.iter.cmp.not.i.i.i = icmp eq i64 %lsr.iv.next.i.i.i, 0
  br i1 %prol.iter.cmp.not.i.i.i, label %B84.prol.loopexit.i.i.i, label %B84.prol.i.i.i, !llvm.loop !108

B84.prol.loopexit.i.i.i:                          ; preds = %B84.prol.i.i.i, %B84.preheader.i.i.i
  %index.5.0.unr.i.i.i = phi i64 [ %index.4.1.i.i.i, %B84.preheader.i.i.i ], [ %.53.prol.i.i.i, %B84.prol.i.i.i ]
  %150 = icmp ult i64 %149, 3
  br i1 %150, label %B1081.i.i, label %B84.i.preheader.i.i

B84.i.preheader.i.i:                              ; preds = %B84.prol.loopexit.i.i.i
  %151 = add i64 %depth.3.1.i.i, %depth.3.1
  br label %B84.i.i.i

B84.i.i.i:                                        ; preds = %B84.i.i.i, %B84.i.preheader.i.i
  %index.5.0.i.i.i = phi i64 [ %.53.3.i.i.i, %B84.i.i.i ], [ %index.5.0.unr.i.i.i, %B84.i.preheader.i.i ]
  %sunkaddr76.i.i = shl i64 %index.5.0.i.i.i, 2
  %sunkaddr77.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr76.i.i
  %sunkaddr78.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 4
  %.56.i.i.i = load i32, ptr %sunkaddr78.i.i, align 4, !noalias !105
  store i32 %.56.i.i.i, ptr %sunkaddr77.i.i, align 4, !noalias !105
  %sunkaddr83.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 8
  %.56.1.i.i.i = load i32, ptr %sunkaddr83.i.i, align 4, !noalias !105
  store i32 %.56.1.i.i.i, ptr %sunkaddr78.i.i, align 4, !noalias !105
  %sunkaddr88.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 12
  %.56.2.i.i.i = load i32, ptr %sunkaddr88.i.i, align 4, !noalias !105
  store i32 %.56.2.i.i.i, ptr %sunkaddr83.i.i, align 4, !noalias !105
  %.53.3.i.i.i = add i64 %index.5.0.i.i.i, 4
  %sunkaddr90.i.i = shl i64 %.53.3.i.i.i, 2
  %sunkaddr91.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr90.i.i
  %.56.3.i.i.i = load i32, ptr %sunkaddr91.i.i, align 4, !noalias !105
  store i32 %.56.3.i.i.i, ptr %sunkaddr88.i.i, align 4, !noalias !105
  %exitcond.not.3.i.i.i = icmp eq i64 %151, %.53.3.i.i.i
  br i1 %exitcond.not.3.i.i.i, label %B1081.i.i, label %B84.i.i.i

B514.i.i:                                         ; preds = %B372.i.i
  %.258.i.i29 = add nsw i64 %.152.i.i, 1
  %sunkaddr165.i.i = shl i64 %depth.3.1.i.i, 3
  %sunkaddr166.i.i = getelementptr i8, ptr %arg.bitmaps.6, i64 %sunkaddr165.i.i
  store i64 %.258.i.i29, ptr %sunkaddr166.i.i, align 8, !noalias !102
  %.267.i.i30 = getelementptr i64, ptr %arg.bitmaps.2, i64 %.152.i.i
  %.268.i.i31 = load i64, ptr %.267.i.i30, align 8, !noalias !102
  %.274.i.i = load i64, ptr %sunkaddr311, align 8, !noalias !102
  %.276.i.i = icmp slt i64 %.268.i.i31, %.274.i.i
  br i1 %.276.i.i, label %B1081.i.i, label %B602.i.i

B602.i.i:                                         ; preds = %B514.i.i
  %.290.i.i32 = add nsw i64 %depth.3.1.i.i, %.398
  %.291.i22.i = add nsw i64 %.290.i.i32, 1
  %.298.i.i = getelementptr i64, ptr %arg.bitmaps.10, i64 %depth.3.1.i.i
  %.299.i.i = load i64, ptr %.298.i.i, align 8, !noalias !102
  %.316.i.i = load i64, ptr %sunkaddr312, align 8, !noalias !102
  %.318.i.i = icmp slt i64 %.291.i22.i, %.316.i.i
  br i1 %.318.i.i, label %B682.i.i, label %B896.i.i

B682.i.i:                                         ; preds = %B602.i.i
  %sunkaddr95.i.i = getelementptr i8, ptr %arg.bitmaps.8, i64 %sunkaddr165.i.i
  %.334.i25.i = load i64, ptr %sunkaddr95.i.i, align 8, !noalias !102
  %.335.i.i = icmp slt i64 %.258.i.i29, %.334.i25.i
  br i1 %.335.i.i, label %B722.i.i, label %B896.i.i

B722.i.i:                                         ; preds = %B682.i.i
  store i64 0, ptr %.350.i.i, align 8, !noalias !102
  call fastcc void @_join.0(ptr nonnull %.350.i.i, i64 %depth.3.1.i.i, i64 %.152.i.i, i64 range(i64 0, -9223372036854775808) %"$phi378.0.2.023422.i", i64 %.274.i.i, ptr %arg.bitmaps.0, ptr %arg.bitmaps.1, ptr nonnull %arg.bitmaps.2, ptr readonly %arg.bitmaps.3, ptr %arg.bitmaps.4, ptr %arg.bitmaps.5, ptr nonnull %arg.bitmaps.6, ptr nonnull %arg.bitmaps.7, ptr nonnull %arg.bitmaps.8, ptr nonnull %arg.bitmaps.9, ptr nonnull %arg.bitmaps.10, ptr readonly %arg.bitmaps.12, ptr %arg.scratch.1, i64 %.299.i.i)
  %.364.i.i34 = load i64, ptr %.350.i.i, align 8, !noalias !102
  %.380.i.i = icmp slt i64 %.364.i.i34, 0
  br i1 %.380.i.i, label %B798.i.i, label %B830.i.i

B798.i.i:                                         ; preds = %B722.i.i
  store i64 2, ptr %.207, align 8, !noalias !102
  br label %B1080.endif.i.i

B830.i.i:                                         ; preds = %B722.i.i
  %.426.i.i35 = add nsw i64 %depth.3.1.i.i, 1
  %.427.i.i36 = getelementptr i64, ptr %arg.bitmaps.8, i64 %.426.i.i35
  %.428.i.i = load i64, ptr %.427.i.i36, align 8, !noalias !102
  %.433.i.i = getelementptr i64, ptr %arg.bitmaps.7, i64 %.426.i.i35
  %.434.i.i = load i64, ptr %.433.i.i, align 8, !noalias !102
  %.435.i.i = sub nsw i64 %.428.i.i, %.434.i.i
  br label %B896.i.i

B896.i.i:                                         ; preds = %B830.i.i, %B682.i.i, %B602.i.i
  %n_below.2.2.i.i = phi i64 [ %.435.i.i, %B830.i.i ], [ 0, %B682.i.i ], [ 0, %B602.i.i ]
  %n_perfect.2.2.i.i = phi i64 [ %.364.i.i34, %B830.i.i ], [ %.299.i.i, %B682.i.i ], [ %.299.i.i, %B602.i.i ]
  %.450.i.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.152.i.i
  %.451.i.i = load i32, ptr %.450.i.i, align 4, !noalias !102
  %.460.i.i33 = icmp eq i64 %n_below.2.2.i.i, 0
  %.471.i.i = zext i1 %.460.i.i33 to i8
  call fastcc void @emit.1(ptr nonnull %.467.i.i, ptr %arg.scratch.0, i64 %.290.i.i32, i32 %.451.i.i, ptr %arg.scratch.1, i64 %n_perfect.2.2.i.i, i64 %.268.i.i31, i8 %.471.i.i, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.6, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  %.497.i23.i = icmp sgt i64 %n_below.2.2.i.i, 0
  br i1 %.497.i23.i, label %B992.i.i, label %B1044.i.i

B992.i.i:                                         ; preds = %B896.i.i
  %.22.i.i.i = icmp sgt i64 %.290.i.i32, 0
  br i1 %.22.i.i.i, label %B16.i.i.i, label %B992.endif.i.i

B16.i.i.i:                                        ; preds = %B992.i.i
  %152 = getelementptr i32, ptr %arg.scratch.0, i64 %.290.i.i32
  %.36.i.i.i = getelementptr i8, ptr %152, i64 -4
  %.37.i.i.i = load i32, ptr %.36.i.i.i, align 4, !noalias !109
  %.39.i.i.i = icmp sgt i32 %.37.i.i.i, %.451.i.i
  br i1 %.39.i.i.i, label %B46.i.i.i, label %B992.endif.i.i

B46.i.i.i:                                        ; preds = %B16.i.i.i, %B96.i.i.i
  %end.2.1.i.i.i = phi i64 [ %154, %B96.i.i.i ], [ %.290.i.i32, %B16.i.i.i ]
  %153 = shl i64 %end.2.1.i.i.i, 2
  %scevgep.i.i24.i = getelementptr i8, ptr %arg.scratch.0, i64 %153
  %scevgep1.i.i.i = getelementptr i8, ptr %scevgep.i.i24.i, i64 -4
  %.48.i.i.i = load i32, ptr %scevgep1.i.i.i, align 4, !noalias !109
  store i32 %.48.i.i.i, ptr %scevgep.i.i24.i, align 4, !noalias !109
  %.65.i.i.i = icmp sgt i64 %end.2.1.i.i.i, 1
  br i1 %.65.i.i.i, label %B96.i.i.i, label %B992.endif.i.i

B96.i.i.i:                                        ; preds = %B46.i.i.i
  %154 = add nsw i64 %end.2.1.i.i.i, -1
  %scevgep53.i.i = getelementptr i8, ptr %scevgep.i.i24.i, i64 -8
  %.79.i.i.i = load i32, ptr %scevgep53.i.i, align 4, !noalias !109
  %.81.i.i.i = icmp sgt i32 %.79.i.i.i, %.451.i.i
  br i1 %.81.i.i.i, label %B46.i.i.i, label %B992.endif.i.i

B1044.i.i:                                        ; preds = %B992.endif.i.i, %B896.i.i
  %depth.4.2.i.i = phi i64 [ %.534.i.i, %B992.endif.i.i ], [ %depth.3.1.i.i, %B896.i.i ]
  %.567.i.i = load i64, ptr %.207, align 8, !noalias !102
  %.568.i.i = icmp eq i64 %.567.i.i, 0
  br i1 %.568.i.i, label %B266.i.i.backedge, label %B1080.endif.i.i

B1081.i.i:                                        ; preds = %B84.i.i.i, %B514.i.i, %B84.prol.loopexit.i.i.i, %B66.i.i.i
  %depth.6.1.i.i = phi i64 [ %depth.3.1.i.i, %B514.i.i ], [ %.211.i.i, %B66.i.i.i ], [ %.211.i.i, %B84.prol.loopexit.i.i.i ], [ %.211.i.i, %B84.i.i.i ]
  %.126.i.i = load i64, ptr %.207, align 8, !noalias !102
  %.127.i.i = icmp eq i64 %.126.i.i, 0
  br i1 %.127.i.i, label %B266.i.i.backedge, label %B1080.endif.i.i

B266.i.i.backedge:                                ; preds = %B1081.i.i, %B1044.i.i
  %depth.3.1.i.i.be = phi i64 [ %depth.4.2.i.i, %B1044.i.i ], [ %depth.6.1.i.i, %B1081.i.i ]
  br label %B266.i.i

B992.endif.i.i:                                   ; preds = %B96.i.i.i, %B46.i.i.i, %B16.i.i.i, %B992.i.i
  %end.3.0.i.i.i = phi i64 [ %.290.i.i32, %B16.i.i.i ], [ %.290.i.i32, %B992.i.i ], [ %154, %B96.i.i.i ], [ 0, %B46.i.i.i ]
  %.99.i.i.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i.i.i
  store i32 %.451.i.i, ptr %.99.i.i.i, align 4, !noalias !109
  %.534.i.i = add nsw i64 %depth.3.1.i.i, 1
  br label %B1044.i.i

B1080.endif.i.i:                                  ; preds = %B1081.i.i, %B1044.i.i, %B798.i.i, %B568.i
  %cells_before.2.2.i.i = phi i64 [ %cells_before.3.2.i.i, %B798.i.i ], [ %.87.i.i, %B568.i ], [ %cells_before.3.2.i.i, %B1044.i.i ], [ %cells_before.3.2.i.i, %B1081.i.i ]
  %sets_before.2.2.i.i = phi i64 [ %sets_before.3.2.i.i, %B798.i.i ], [ %.84.i.i, %B568.i ], [ %sets_before.3.2.i.i, %B1044.i.i ], [ %sets_before.3.2.i.i, %B1081.i.i ]
  store i64 %sets_before.2.2.i.i, ptr %arg.output.5, align 8, !noalias !102
  store i64 %cells_before.2.2.i.i, ptr %.168, align 8, !noalias !102
  br label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v55B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i

_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v55B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i: ; preds = %B304.i.i, %B1080.endif.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.350.i.i), !noalias !85
  call void @llvm.lifetime.end.p0(ptr nonnull %.467.i.i), !noalias !85
  br label %B996.endif.endif

B436.endif.i19:                                   ; preds = %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, %B316.i, %B996.endif
  %"$phi378.0.2.0234.i" = phi i64 [ %.438.3.7.i.i.i, %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i ], [ 0, %B316.i ], [ 0, %B996.endif ]
  %.412244.not.i = icmp slt i64 %.65.i17, 1
  br i1 %.412244.not.i, label %B568.i, label %B468.preheader.i

B468.preheader.i:                                 ; preds = %B436.endif.i19
  %155 = icmp eq i64 %.65.i17, 1
  br i1 %155, label %B468.epil.preheader.i, label %B468.preheader.new.i

B468.preheader.new.i:                             ; preds = %B468.preheader.i, %B142.i
  %"$phi378.0.2.0234212.i" = phi i64 [ %"$phi378.0.2.0234.i", %B468.preheader.i ], [ 0, %B142.i ]
  %unroll_iter.i = and i64 %.65.i17, -2
  %156 = shl i64 %.71.i, 3
  %157 = getelementptr i8, ptr %arg.stack.3, i64 %156
  %scevgep.i20 = getelementptr i8, ptr %157, i64 8
  %158 = shl i64 %.71.i, 2
  %159 = getelementptr i8, ptr %arg.stack.2, i64 %158
  %scevgep27.i = getelementptr i8, ptr %159, i64 4
  %160 = add nsw i64 %.65.i17, -2
  %161 = lshr i64 %160, 1
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %B468.epil.preheader4.i, label %B468.preheader.new.new.i

B468.preheader.new.new.i:                         ; preds = %B468.preheader.new.i
  %163 = add nuw nsw i64 %161, 1
  %unroll_iter9.i = and i64 %163, 9223372036854775806
  %scevgep22.i = getelementptr i8, ptr %159, i64 12
  %scevgep41.i = getelementptr i8, ptr %157, i64 24
  br label %B468.i

_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B624.i.i, %B588.endif.i.i, %B624.prol.loopexit.i.i
  %sunkaddr42.i.i = shl i64 %.398, 3
  %sunkaddr43.i.i = getelementptr i8, ptr %arg.stack.10, i64 %sunkaddr42.i.i
  %sunkaddr44.i.i = getelementptr i8, ptr %sunkaddr43.i.i, i64 -8
  %.819.i.i = load i64, ptr %sunkaddr44.i.i, align 8, !noalias !91
  %.822.i.i = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  store i64 %.819.i.i, ptr %.822.i.i, align 8, !noalias !91
  store i64 %top.2.0.lcssa.i.i, ptr %sunkaddr43.i.i, align 8, !noalias !91
  %.840.i.i = getelementptr i64, ptr %arg.stack.9, i64 %.398
  store i64 %"$phi256.1.3.1108.i.i", ptr %.840.i.i, align 8, !noalias !91
  %.847.i.i = getelementptr i64, ptr %arg.stack.5, i64 %.398
  store i64 0, ptr %.847.i.i, align 8, !noalias !91
  %.855.i.i = getelementptr i64, ptr %arg.stack.6, i64 %.398
  store i64 %.52.i2.i, ptr %.855.i.i, align 8, !noalias !91
  br label %B1124

B996.endif.endif:                                 ; preds = %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v55B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i, %B392.i
  %.21.i52 = load i32, ptr %arg.scratch.0, align 4, !noalias !82
  %.23.not.i53 = icmp eq i32 %.21.i52, %.357
  br i1 %.23.not.i53, label %B66.i62, label %B32.i54

B1160.endif:                                      ; preds = %B1161, %B1124, %B962, %B834, %B158
  %cells_before.2.2 = phi i64 [ %cells_before.4.2309, %B834 ], [ %.169, %B158 ], [ %cells_before.4.2308, %B1161 ], [ %cells_before.4.2309, %B962 ], [ %cells_before.4.2309, %B1124 ]
  %sets_before.2.2 = phi i64 [ %sets_before.4.2312, %B834 ], [ %.166, %B158 ], [ %sets_before.4.2311, %B1161 ], [ %sets_before.4.2312, %B962 ], [ %sets_before.4.2312, %B1124 ]
  store i64 %sets_before.2.2, ptr %arg.output.5, align 8
  store i64 %cells_before.2.2, ptr %.168, align 8
  %.741 = load i64, ptr %arg.stack.5, align 8
  %.766 = add nsw i64 %.741, -1
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_join.0(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.depth, i64 %arg.node, i64 range(i64 0, -9223372036854775808) %arg.n_words, i64 %arg.min_support, ptr captures(none) %arg.bitmaps.0, ptr captures(none) %arg.bitmaps.1, ptr captures(none) %arg.bitmaps.2, ptr readonly captures(none) %arg.bitmaps.3, ptr captures(none) %arg.bitmaps.4, ptr captures(none) %arg.bitmaps.5, ptr writeonly captures(none) %arg.bitmaps.6, ptr captures(none) %arg.bitmaps.7, ptr captures(none) %arg.bitmaps.8, ptr captures(none) %arg.bitmaps.9, ptr writeonly captures(none) %arg.bitmaps.10, ptr readonly captures(none) %arg.bitmaps.12, ptr writeonly captures(none) %arg.perfect, i64 %arg.n_perfect) unnamed_addr #0 {
B0.endif.endif:
  %.65 = getelementptr i64, ptr %arg.bitmaps.7, i64 %arg.depth
  %.66 = load i64, ptr %.65, align 8
  %.70 = getelementptr i64, ptr %arg.bitmaps.8, i64 %arg.depth
  %.71 = load i64, ptr %.70, align 8
  %.75 = getelementptr i64, ptr %arg.bitmaps.9, i64 %arg.depth
  %.76 = load i64, ptr %.75, align 8
  %.88 = sub nsw i64 %.71, %.66
  %.6.i = add nsw i64 %.88, 7
  %.8.i = and i64 %.6.i, -8
  %.117 = sub nsw i64 %arg.node, %.66
  %.125 = add nsw i64 %.117, 1
  %.127 = and i64 %.125, -8
  %.169 = sub i64 %.8.i, %.127
  %.170 = icmp slt i64 %.169, 1
  br i1 %.170, label %B274.endif, label %B260.preheader

B306:                                             ; preds = %B306.lr.ph, %B472
  %lsr.iv57 = phi ptr [ %scevgep56, %B306.lr.ph ], [ %scevgep58, %B472 ]
  %.344441451 = phi i64 [ 0, %B306.lr.ph ], [ %.351, %B472 ]
  %.351 = add nuw nsw i64 %.344441451, 1
  %.377 = mul nsw i64 %.344441451, %.8.i
  %gep2 = getelementptr i64, ptr %invariant.gep1, i64 %.377
  %.388 = load i64, ptr %gep2, align 8
  %.400.not = icmp eq i64 %.388, 0
  %0 = or i1 %.170, %.400.not
  br i1 %0, label %B472, label %B420.backedge.preheader

B420.backedge.preheader:                          ; preds = %B306
  %.391 = getelementptr i64, ptr %arg.bitmaps.3, i64 %.344441451
  %.392 = load i64, ptr %.391, align 8
  %.15.i = insertelement <8 x i64> poison, i64 %.388, i64 0
  %.16.i = shufflevector <8 x i64> %.15.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.19.i = insertelement <8 x i64> poison, i64 %.392, i64 0
  %1 = shufflevector <8 x i64> %.19.i, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B420.backedge

B420.backedge:                                    ; preds = %B420.backedge, %B420.backedge.preheader
  %lsr.iv30 = phi i64 [ %lsr.iv.next31, %B420.backedge ], [ %19, %B420.backedge.preheader ]
  %lsr.iv59 = phi i64 [ %lsr.iv.next60, %B420.backedge ], [ %18, %B420.backedge.preheader ]
  %scevgep61 = getelementptr i8, ptr %lsr.iv57, i64 %lsr.iv59
  %scevgep62 = getelementptr i8, ptr %arg.bitmaps.4, i64 %lsr.iv59
  %.14.i = load <8 x i64>, ptr %scevgep61, align 8, !noalias !112
  %.17.i = and <8 x i64> %.14.i, %.16.i
  %.18.i = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.17.i)
  %.21.i = shl <8 x i64> %.18.i, %1
  %.22.i = load <8 x i64>, ptr %scevgep62, align 8, !noalias !112
  %.23.i = add <8 x i64> %.21.i, %.22.i
  store <8 x i64> %.23.i, ptr %scevgep62, align 8, !noalias !112
  %lsr.iv.next60 = add i64 %lsr.iv59, 64
  %lsr.iv.next31 = add nsw i64 %lsr.iv30, -1
  %.483 = icmp sgt i64 %lsr.iv30, 4
  br i1 %.483, label %B420.backedge, label %B472

B472:                                             ; preds = %B420.backedge, %B306
  %scevgep58 = getelementptr i8, ptr %lsr.iv57, i64 %16
  %exitcond.not = icmp eq i64 %.351, %arg.n_words
  br i1 %exitcond.not, label %B474.endif, label %B306

B524:                                             ; preds = %B524.lr.ph, %B1233
  %lsr.iv49 = phi i64 [ %arg.node, %B524.lr.ph ], [ %lsr.iv.next50, %B1233 ]
  %lsr.iv47 = phi i64 [ %20, %B524.lr.ph ], [ %lsr.iv.next, %B1233 ]
  %n_kept.2.0463 = phi i64 [ 0, %B524.lr.ph ], [ %n_kept.3.1, %B1233 ]
  %n_perfect.2.0462 = phi i64 [ %arg.n_perfect, %B524.lr.ph ], [ %n_perfect.3.1, %B1233 ]
  %2 = shl i64 %lsr.iv49, 3
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %2
  %.706 = load i64, ptr %scevgep53, align 8
  %.710 = load i64, ptr %sunkaddr33, align 8
  %.711 = icmp eq i64 %.706, %.710
  br i1 %.711, label %B562, label %B602

B562:                                             ; preds = %B524
  %sunkaddr35 = shl i64 %lsr.iv49, 2
  %sunkaddr36 = getelementptr i8, ptr %arg.bitmaps.1, i64 %sunkaddr35
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 4
  %.726 = load i32, ptr %sunkaddr37, align 4
  %.729 = getelementptr i32, ptr %arg.perfect, i64 %n_perfect.2.0462
  store i32 %.726, ptr %.729, align 4
  %.732 = add nsw i64 %n_perfect.2.0462, 1
  br label %B1233

B602:                                             ; preds = %B524
  %.748.not = icmp slt i64 %.706, %arg.min_support
  br i1 %.748.not, label %B1233, label %B626

B626:                                             ; preds = %B602
  %.754 = getelementptr i32, ptr %arg.bitmaps.5, i64 %n_kept.2.0463
  %reass.sub = sub i64 %lsr.iv49, %.66
  %3 = trunc i64 %reass.sub to i32
  %tmp = add i32 %3, 1
  store i32 %tmp, ptr %.754, align 4
  %.759 = add nsw i64 %n_kept.2.0463, 1
  br label %B1233

B740:                                             ; preds = %B648.endif
  %.839 = add nsw i64 %n_kept.2.0.lcssa, %.71
  %.842 = getelementptr i8, ptr %arg.bitmaps.12, i64 8
  %.843 = load i64, ptr %.842, align 8
  %.844 = icmp sgt i64 %.839, %.843
  br i1 %.844, label %common.ret, label %B784.endif

common.ret:                                       ; preds = %B1084.loopexit, %B784.endif, %B648.endif, %B1042, %B740
  %storemerge = phi i64 [ -1, %B740 ], [ -1, %B648.endif ], [ %n_perfect.2.0.lcssa, %B1042 ], [ %n_perfect.2.0.lcssa, %B784.endif ], [ %n_perfect.2.0.lcssa, %B1084.loopexit ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B952:                                             ; preds = %B952.lr.ph.new, %B952
  %.1009469471 = phi i64 [ 0, %B952.lr.ph.new ], [ %.1016.1, %B952 ]
  %sunkaddr = shl i64 %.1009469471, 2
  %sunkaddr38 = getelementptr i8, ptr %arg.bitmaps.5, i64 %sunkaddr
  %.1043 = load i32, ptr %sunkaddr38, align 4
  %.1045 = sext i32 %.1043 to i64
  %.1048 = getelementptr i32, ptr %23, i64 %.1045
  %.1049 = load i32, ptr %.1048, align 4
  %scevgep14 = getelementptr i8, ptr %scevgep43, i64 %sunkaddr
  %scevgep19 = getelementptr i8, ptr %scevgep14, i64 -4
  store i32 %.1049, ptr %scevgep19, align 4
  %.1057 = load i32, ptr %sunkaddr38, align 4
  %.1059 = sext i32 %.1057 to i64
  %.1060 = getelementptr i64, ptr %arg.bitmaps.4, i64 %.1059
  %.1061 = load i64, ptr %.1060, align 8
  %4 = shl i64 %.1009469471, 3
  %scevgep41 = getelementptr i8, ptr %scevgep39, i64 %4
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -8
  store i64 %.1061, ptr %scevgep42, align 8
  %.1016.1 = add nuw i64 %.1009469471, 2
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr38, i64 4
  %.1043.1 = load i32, ptr %sunkaddr42, align 4
  %.1045.1 = sext i32 %.1043.1 to i64
  %.1048.1 = getelementptr i32, ptr %23, i64 %.1045.1
  %.1049.1 = load i32, ptr %.1048.1, align 4
  store i32 %.1049.1, ptr %scevgep14, align 4
  %.1057.1 = load i32, ptr %sunkaddr42, align 4
  %.1059.1 = sext i32 %.1057.1 to i64
  %.1060.1 = getelementptr i64, ptr %arg.bitmaps.4, i64 %.1059.1
  %.1061.1 = load i64, ptr %.1060.1, align 8
  store i64 %.1061.1, ptr %scevgep41, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1016.1
  br i1 %niter.ncmp.1, label %B1042.unr-lcssa, label %B952

B1042.unr-lcssa:                                  ; preds = %B952
  %5 = and i64 %n_kept.2.0.lcssa, 1
  %lcmp.mod.not = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not, label %B1042, label %B952.epil.preheader

B952.epil.preheader:                              ; preds = %B952.lr.ph, %B1042.unr-lcssa
  %.1009469471.epil.init = phi i64 [ 0, %B952.lr.ph ], [ %unroll_iter, %B1042.unr-lcssa ]
  %.1042.epil = getelementptr i32, ptr %arg.bitmaps.5, i64 %.1009469471.epil.init
  %.1043.epil = load i32, ptr %.1042.epil, align 4
  %.1045.epil = sext i32 %.1043.epil to i64
  %.1048.epil = getelementptr i32, ptr %23, i64 %.1045.epil
  %.1049.epil = load i32, ptr %.1048.epil, align 4
  %.1051.epil = add nsw i64 %.1009469471.epil.init, %.71
  %.1053.epil = getelementptr i32, ptr %arg.bitmaps.1, i64 %.1051.epil
  store i32 %.1049.epil, ptr %.1053.epil, align 4
  %.1057.epil = load i32, ptr %.1042.epil, align 4
  %.1059.epil = sext i32 %.1057.epil to i64
  %.1060.epil = getelementptr i64, ptr %arg.bitmaps.4, i64 %.1059.epil
  %.1061.epil = load i64, ptr %.1060.epil, align 8
  %.1065.epil = getelementptr i64, ptr %arg.bitmaps.2, i64 %.1051.epil
  store i64 %.1061.epil, ptr %.1065.epil, align 8
  br label %B1042

B1042:                                            ; preds = %B952.epil.preheader, %B1042.unr-lcssa
  %or.cond = or i1 %.296.not, %24
  br i1 %or.cond, label %common.ret, label %B1086.endif.lr.ph

B1084.loopexit.unr-lcssa:                         ; preds = %B1174
  br i1 %39, label %B1084.loopexit, label %B1174.epil.preheader

B1174.epil.preheader:                             ; preds = %B1174.lr.ph, %B1084.loopexit.unr-lcssa
  %.1314476478.epil.init = phi i64 [ 0, %B1174.lr.ph ], [ %unroll_iter10, %B1084.loopexit.unr-lcssa ]
  %6 = shl i64 %.1314476478.epil.init, 3
  %scevgep31 = getelementptr i8, ptr %lsr.iv29, i64 %6
  %7 = shl i64 %.1314476478.epil.init, 2
  %scevgep33 = getelementptr i8, ptr %arg.bitmaps.5, i64 %7
  br label %B1174.epil

B1174.epil:                                       ; preds = %B1174.epil, %B1174.epil.preheader
  %epil.iter = phi i64 [ 0, %B1174.epil.preheader ], [ %epil.iter.next, %B1174.epil ]
  %8 = shl i64 %epil.iter, 2
  %scevgep16 = getelementptr i8, ptr %scevgep33, i64 %8
  %.1348.epil = load i32, ptr %scevgep16, align 4
  %.1350.epil = sext i32 %.1348.epil to i64
  %.1353.epil = getelementptr i64, ptr %40, i64 %.1350.epil
  %.1354.epil = load i64, ptr %.1353.epil, align 8
  %.1356.epil = and i64 %.1354.epil, %.1224
  %9 = shl i64 %epil.iter, 3
  %scevgep15 = getelementptr i8, ptr %scevgep31, i64 %9
  store i64 %.1356.epil, ptr %scevgep15, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter7, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1084.loopexit, label %B1174.epil, !llvm.loop !115

B1084.loopexit:                                   ; preds = %B1174.epil, %B1084.loopexit.unr-lcssa
  %.1180 = add nuw nsw i64 %.1173485491, 1
  %scevgep21 = getelementptr i8, ptr %lsr.iv, i64 %37
  %scevgep30 = getelementptr i8, ptr %lsr.iv29, i64 %37
  %exitcond502.not = icmp eq i64 %.1180, %arg.n_words
  br i1 %exitcond502.not, label %common.ret, label %B1174.lr.ph

B1174:                                            ; preds = %B1174.lr.ph, %B1174
  %.1314476478 = phi i64 [ %.1321.3, %B1174 ], [ 0, %B1174.lr.ph ]
  %sunkaddr43 = shl i64 %.1314476478, 2
  %sunkaddr44 = getelementptr i8, ptr %arg.bitmaps.5, i64 %sunkaddr43
  %.1348 = load i32, ptr %sunkaddr44, align 4
  %.1350 = sext i32 %.1348 to i64
  %.1353 = getelementptr i64, ptr %40, i64 %.1350
  %.1354 = load i64, ptr %.1353, align 8
  %.1356 = and i64 %.1354, %.1224
  %10 = shl i64 %.1314476478, 3
  %scevgep27 = getelementptr i8, ptr %lsr.iv, i64 %10
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -24
  store i64 %.1356, ptr %scevgep28, align 8
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr44, i64 4
  %.1348.1 = load i32, ptr %sunkaddr47, align 4
  %.1350.1 = sext i32 %.1348.1 to i64
  %.1353.1 = getelementptr i64, ptr %40, i64 %.1350.1
  %.1354.1 = load i64, ptr %.1353.1, align 8
  %.1356.1 = and i64 %.1354.1, %.1224
  %scevgep13 = getelementptr i8, ptr %scevgep27, i64 -16
  store i64 %.1356.1, ptr %scevgep13, align 8
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr44, i64 8
  %.1348.2 = load i32, ptr %sunkaddr50, align 4
  %.1350.2 = sext i32 %.1348.2 to i64
  %.1353.2 = getelementptr i64, ptr %40, i64 %.1350.2
  %.1354.2 = load i64, ptr %.1353.2, align 8
  %.1356.2 = and i64 %.1354.2, %.1224
  %scevgep10 = getelementptr i8, ptr %scevgep27, i64 -8
  store i64 %.1356.2, ptr %scevgep10, align 8
  %.1321.3 = add nuw i64 %.1314476478, 4
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr44, i64 12
  %.1348.3 = load i32, ptr %sunkaddr53, align 4
  %.1350.3 = sext i32 %.1348.3 to i64
  %.1353.3 = getelementptr i64, ptr %40, i64 %.1350.3
  %.1354.3 = load i64, ptr %.1353.3, align 8
  %.1356.3 = and i64 %.1354.3, %.1224
  store i64 %.1356.3, ptr %scevgep27, align 8
  %niter11.ncmp.3 = icmp eq i64 %unroll_iter10, %.1321.3
  br i1 %niter11.ncmp.3, label %B1084.loopexit.unr-lcssa, label %B1174

B1233:                                            ; preds = %B626, %B602, %B562
  %n_kept.3.1 = phi i64 [ %n_kept.2.0463, %B562 ], [ %.759, %B626 ], [ %n_kept.2.0463, %B602 ]
  %n_perfect.3.1 = phi i64 [ %.732, %B562 ], [ %n_perfect.2.0462, %B626 ], [ %n_perfect.2.0462, %B602 ]
  %lsr.iv.next = add i64 %lsr.iv47, -1
  %lsr.iv.next50 = add i64 %lsr.iv49, 1
  %.662 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.662, label %B524, label %B648.endif

B260.preheader:                                   ; preds = %B0.endif.endif
  %11 = shl i64 %.125, 3
  %12 = and i64 %11, -64
  %scevgep = getelementptr i8, ptr %arg.bitmaps.4, i64 %12
  %13 = shl nuw i64 %.169, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %13, i1 false)
  br label %B274.endif

B274.endif:                                       ; preds = %B260.preheader, %B0.endif.endif
  %.296.not = icmp eq i64 %arg.n_words, 0
  %invariant.gep = getelementptr i64, ptr %arg.bitmaps.0, i64 %.117
  br i1 %.296.not, label %B474.endif, label %B306.lr.ph

B306.lr.ph:                                       ; preds = %B274.endif
  %.460419425 = lshr exact i64 %.169, 3
  %14 = shl i64 %.76, 3
  %scevgep56 = getelementptr i8, ptr %arg.bitmaps.0, i64 %14
  %15 = shl i64 %.6.i, 3
  %16 = and i64 %15, -64
  %17 = shl i64 %.125, 3
  %18 = and i64 %17, -64
  %invariant.gep1 = getelementptr i64, ptr %invariant.gep, i64 %.76
  %19 = add nuw nsw i64 %.460419425, 3
  br label %B306

B474.endif:                                       ; preds = %B472, %B274.endif
  %.619 = sub i64 %.88, %.125
  %.662459.not = icmp slt i64 %.619, 1
  br i1 %.662459.not, label %B648.endif, label %B524.lr.ph

B524.lr.ph:                                       ; preds = %B474.endif
  %20 = sub i64 %.71, %arg.node
  %21 = shl i64 %.66, 3
  %22 = sub i64 8, %21
  %scevgep52 = getelementptr i8, ptr %arg.bitmaps.4, i64 %22
  %sunkaddr32 = shl i64 %arg.node, 3
  %sunkaddr33 = getelementptr i8, ptr %arg.bitmaps.2, i64 %sunkaddr32
  br label %B524

B648.endif:                                       ; preds = %B1233, %B474.endif
  %n_perfect.2.0.lcssa = phi i64 [ %arg.n_perfect, %B474.endif ], [ %n_perfect.3.1, %B1233 ]
  %n_kept.2.0.lcssa = phi i64 [ 0, %B474.endif ], [ %n_kept.3.1, %B1233 ]
  %.792 = mul nsw i64 %.8.i, %arg.n_words
  %.794 = add nsw i64 %.792, %.76
  %.6.i2 = add nsw i64 %n_kept.2.0.lcssa, 7
  %.8.i3 = and i64 %.6.i2, -8
  %.828 = mul nsw i64 %.8.i3, %arg.n_words
  %.830 = add nsw i64 %.828, %.794
  %.834 = load i64, ptr %arg.bitmaps.12, align 8
  %.835 = icmp sgt i64 %.830, %.834
  br i1 %.835, label %common.ret, label %B740

B784.endif:                                       ; preds = %B740
  %.885 = add nsw i64 %arg.depth, 1
  %.887 = getelementptr i64, ptr %arg.bitmaps.7, i64 %.885
  store i64 %.71, ptr %.887, align 8
  %.894 = getelementptr i64, ptr %arg.bitmaps.6, i64 %.885
  store i64 %.71, ptr %.894, align 8
  %.903 = getelementptr i64, ptr %arg.bitmaps.8, i64 %.885
  store i64 %.839, ptr %.903, align 8
  %.910 = getelementptr i64, ptr %arg.bitmaps.9, i64 %.885
  store i64 %.794, ptr %.910, align 8
  %.921 = getelementptr i64, ptr %arg.bitmaps.10, i64 %.885
  store i64 %n_perfect.2.0.lcssa, ptr %.921, align 8
  %.1003470.not = icmp slt i64 %n_kept.2.0.lcssa, 1
  br i1 %.1003470.not, label %common.ret, label %B952.lr.ph

B952.lr.ph:                                       ; preds = %B784.endif
  %23 = getelementptr i32, ptr %arg.bitmaps.1, i64 %.66
  %24 = icmp eq i64 %n_kept.2.0.lcssa, 1
  br i1 %24, label %B952.epil.preheader, label %B952.lr.ph.new

B952.lr.ph.new:                                   ; preds = %B952.lr.ph
  %unroll_iter = and i64 %n_kept.2.0.lcssa, 9223372036854775806
  %25 = shl i64 %.71, 3
  %26 = getelementptr i8, ptr %arg.bitmaps.2, i64 %25
  %scevgep39 = getelementptr i8, ptr %26, i64 8
  %27 = shl i64 %.71, 2
  %28 = getelementptr i8, ptr %arg.bitmaps.1, i64 %27
  %scevgep43 = getelementptr i8, ptr %28, i64 4
  br label %B952

B1086.endif.lr.ph:                                ; preds = %B1042
  %29 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.794
  %xtraiter7 = and i64 %n_kept.2.0.lcssa, 3
  %unroll_iter10 = and i64 %n_kept.2.0.lcssa, 9223372036854775804
  %30 = lshr i64 %.6.i, 3
  %31 = shl i64 %arg.n_words, 6
  %32 = mul i64 %31, %30
  %33 = shl i64 %.76, 3
  %34 = getelementptr i8, ptr %arg.bitmaps.0, i64 %32
  %35 = getelementptr i8, ptr %34, i64 %33
  %scevgep20 = getelementptr i8, ptr %35, i64 24
  %36 = shl i64 %.6.i2, 3
  %37 = and i64 %36, -64
  %38 = icmp samesign ult i64 %n_kept.2.0.lcssa, 4
  %39 = icmp eq i64 %xtraiter7, 0
  br label %B1174.lr.ph

B1174.lr.ph:                                      ; preds = %B1086.endif.lr.ph, %B1084.loopexit
  %lsr.iv29 = phi ptr [ %scevgep30, %B1084.loopexit ], [ %29, %B1086.endif.lr.ph ]
  %lsr.iv = phi ptr [ %scevgep21, %B1084.loopexit ], [ %scevgep20, %B1086.endif.lr.ph ]
  %.1173485491 = phi i64 [ %.1180, %B1084.loopexit ], [ 0, %B1086.endif.lr.ph ]
  %.1206 = mul nsw i64 %.1173485491, %.8.i
  %.1208 = add nsw i64 %.1206, %.76
  %gep483 = getelementptr i64, ptr %invariant.gep, i64 %.1208
  %.1224 = load i64, ptr %gep483, align 8
  %40 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.1208
  br i1 %38, label %B1174.epil.preheader, label %B1174
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @emit.1(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, ptr readonly captures(none) %arg.prefix, i64 %arg.n_prefix, i32 %arg.item, ptr readonly captures(none) %arg.perfect, i64 %arg.n_perfect, i64 %arg.support, i8 range(i8 0, 2) %arg.is_leaf, ptr writeonly captures(none) %arg.output.0, ptr writeonly captures(none) %arg.output.1, ptr writeonly captures(none) %arg.output.2, ptr writeonly captures(none) %arg.output.3, ptr writeonly captures(none) %arg.output.4, ptr captures(none) %arg.output.5, ptr captures(none) %arg.output.6, ptr captures(none) %arg.output.7, ptr captures(none) %arg.output.8, ptr captures(none) %arg.output.9, ptr captures(none) %arg.output.10) unnamed_addr #0 {
entry:
  %.80 = alloca ptr, align 8
  %.131 = alloca ptr, align 8
  %.274 = alloca ptr, align 8
  %.53 = add nsw i64 %arg.n_prefix, 1
  %.58 = getelementptr i8, ptr %arg.output.5, i64 64
  %.59 = load i64, ptr %.58, align 8
  %.60.not = icmp eq i64 %.59, 0
  br i1 %.60.not, label %B106, label %B54

B54:                                              ; preds = %entry
  call fastcc void @_tally.2(ptr nonnull %.80, i64 %.53, i64 %arg.n_perfect, i64 %arg.support, ptr nonnull %arg.output.5, ptr %arg.output.6)
  br label %common.ret

B106:                                             ; preds = %entry
  %.117 = icmp sgt i64 %arg.n_perfect, 0
  br i1 %.117, label %B118, label %B166

B118:                                             ; preds = %B106
  call fastcc void @_emit_with_subsets.3(ptr nonnull %.131, ptr %arg.prefix, i64 %arg.n_prefix, i32 %arg.item, ptr %arg.perfect, i64 %arg.n_perfect, i64 %arg.support, i8 %arg.is_leaf, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  br label %common.ret

B166:                                             ; preds = %B106
  %.179 = getelementptr i8, ptr %arg.output.5, i64 48
  %.180 = load i64, ptr %.179, align 8
  %.182.not = icmp sgt i64 %.180, %.53
  br i1 %.182.not, label %common.ret, label %B204

B204:                                             ; preds = %B166
  %.189 = getelementptr i8, ptr %arg.output.5, i64 56
  %.190 = load i64, ptr %.189, align 8
  %.192.not.not = icmp slt i64 %arg.n_prefix, %.190
  br i1 %.192.not.not, label %B244, label %common.ret

common.ret:                                       ; preds = %B204, %B166, %B404, %B118, %B54, %B370
  store ptr null, ptr %retptr, align 8
  ret void

B244:                                             ; preds = %B204
  %.219 = load i64, ptr %arg.output.5, align 8
  %.221 = getelementptr i8, ptr %arg.output.5, i64 8
  %.222 = load i64, ptr %.221, align 8
  %.230 = getelementptr i8, ptr %arg.output.5, i64 16
  %.231 = load i64, ptr %.230, align 8
  %.233.not = icmp slt i64 %.219, %.231
  br i1 %.233.not, label %B330, label %B370

B330:                                             ; preds = %B244
  %.237 = add nsw i64 %.222, %.53
  %.239 = getelementptr i8, ptr %arg.output.5, i64 24
  %.240 = load i64, ptr %.239, align 8
  %.241 = icmp sgt i64 %.237, %.240
  br i1 %.241, label %B370, label %B404

B370:                                             ; preds = %B330, %B244
  %.262 = getelementptr i8, ptr %arg.output.5, i64 32
  store i64 1, ptr %.262, align 8
  br label %common.ret

B404:                                             ; preds = %B330
  call fastcc void @_write.4(ptr nonnull %.274, ptr %arg.prefix, i64 %arg.n_prefix, i32 %arg.item, ptr %arg.output.0, i64 %.222)
  %.310 = getelementptr i64, ptr %arg.output.1, i64 %.219
  store i64 %.237, ptr %.310, align 8
  %.316 = getelementptr i64, ptr %arg.output.2, i64 %.219
  store i64 %arg.support, ptr %.316, align 8
  %.324 = getelementptr i8, ptr %arg.output.3, i64 %.219
  store i8 1, ptr %.324, align 1
  %.334 = getelementptr i8, ptr %arg.output.4, i64 %.219
  store i8 %arg.is_leaf, ptr %.334, align 1
  %.339 = add nsw i64 %.219, 1
  store i64 %.339, ptr %arg.output.5, align 8
  store i64 %.237, ptr %.221, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_tally.2(ptr noalias nonnull writeonly captures(none) %retptr, i64 range(i64 -9223372036854775807, -9223372036854775808) %arg.size, i64 %arg.n_perfect, i64 %arg.support, ptr captures(none) %arg.state, ptr captures(none) %arg.tally) unnamed_addr #0 {
B0:
  %.20 = getelementptr i8, ptr %arg.state, i64 40
  %.21 = load i64, ptr %.20, align 8
  %.23 = icmp slt i64 %arg.support, %.21
  br i1 %.23, label %common.ret, label %B42.endif.endif.endif

common.ret:                                       ; preds = %B884, %B560, %B0
  store ptr null, ptr %retptr, align 8
  ret void

B226:                                             ; preds = %B226.endif.endif, %B226.lr.ph
  %indvars.iv.in = phi i64 [ %indvars.iv, %B226.endif.endif ], [ %.11.i, %B226.lr.ph ]
  %.1925662 = phi i64 [ %.202, %B226.endif.endif ], [ %.150, %B226.lr.ph ]
  %.1995861 = phi i64 [ %.206, %B226.endif.endif ], [ %.11.i, %B226.lr.ph ]
  %indvars.iv = add i64 %indvars.iv.in, 1
  %.202 = add nsw i64 %.1925662, -1
  %.206 = add i64 %.1995861, 1
  %.9264.not.i = icmp slt i64 %.1995861, 1
  br i1 %.9264.not.i, label %B226.endif.endif, label %B40.i

B40.i:                                            ; preds = %B226, %11
  %lsr.iv3 = phi i64 [ %math, %11 ], [ %arg.n_perfect, %B226 ]
  %lsr.iv1.i = phi i64 [ %lsr.iv.next2.i, %11 ], [ 1, %B226 ]
  %result.2.067.i = phi i64 [ %spec.select58.i, %11 ], [ 1, %B226 ]
  %0 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %lsr.iv3, i64 1)
  %math = extractvalue { i64, i1 } %0, 0
  %ov5 = extractvalue { i64, i1 } %0, 1
  br i1 %ov5, label %B40.endif.i, label %B40.else.if.i, !prof !116

B40.endif.i:                                      ; preds = %B40.else.if.i, %B40.i
  %quot.0.i = phi i64 [ 0, %B40.i ], [ %spec.select.i, %B40.else.if.i ]
  %.177.i = icmp sgt i64 %result.2.067.i, %quot.0.i
  br i1 %.177.i, label %B226.endif.endif, label %B94.endif.i

B40.else.if.i:                                    ; preds = %B40.i
  %.154.i = sdiv i64 72057594037927936, %lsr.iv3
  %.155.i = srem i64 72057594037927936, %lsr.iv3
  %.157.i = icmp slt i64 %lsr.iv3, 0
  %.158.i = icmp ne i64 %.155.i, 0
  %.159.i = and i1 %.157.i, %.158.i
  %.164.i = sext i1 %.159.i to i64
  %spec.select.i = add nsw i64 %.154.i, %.164.i
  br label %B40.endif.i

B94.endif.i:                                      ; preds = %B40.endif.i
  %.193.i = mul nsw i64 %result.2.067.i, %lsr.iv3
  %1 = or i64 %.193.i, %lsr.iv1.i
  %2 = icmp ult i64 %1, 4294967296
  br i1 %2, label %3, label %7

3:                                                ; preds = %B94.endif.i
  %4 = trunc nuw i64 %.193.i to i32
  %tmp4 = trunc nuw i64 %lsr.iv1.i to i32
  %5 = udiv i32 %4, %tmp4
  %6 = zext i32 %5 to i64
  br label %11

7:                                                ; preds = %B94.endif.i
  %8 = srem i64 %.193.i, %lsr.iv1.i
  %9 = sdiv i64 %.193.i, %lsr.iv1.i
  %10 = ashr i64 %8, 63
  br label %11

11:                                               ; preds = %7, %3
  %12 = phi i64 [ %6, %3 ], [ %9, %7 ]
  %.217.lobit.i = phi i64 [ 0, %3 ], [ %10, %7 ]
  %spec.select58.i = add i64 %.217.lobit.i, %12
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond1 = icmp eq i64 %lsr.iv1.i, %indvars.iv.in
  br i1 %exitcond1, label %B226.endif.endif, label %B40.i

B504.loopexit:                                    ; preds = %B226.endif.endif
  %.341.pre = load i64, ptr %.38, align 8
  br label %B504

B504:                                             ; preds = %B42.endif.endif.endif.B504_crit_edge, %B504.loopexit
  %.367.promoted.pre = phi i64 [ %.367.promoted.pre.pre, %B42.endif.endif.endif.B504_crit_edge ], [ %.319, %B504.loopexit ]
  %.341 = phi i64 [ %.39, %B42.endif.endif.endif.B504_crit_edge ], [ %.341.pre, %B504.loopexit ]
  %arg.state.promoted = phi i64 [ %.338.pre, %B42.endif.endif.endif.B504_crit_edge ], [ %.312, %B504.loopexit ]
  %.342 = icmp sgt i64 %arg.state.promoted, %.341
  br i1 %.342, label %B616.preheader, label %B560

B560:                                             ; preds = %B504
  %.348 = getelementptr i8, ptr %arg.state, i64 24
  %.349 = load i64, ptr %.348, align 8
  %.350 = icmp sgt i64 %.367.promoted.pre, %.349
  br i1 %.350, label %B616.preheader, label %common.ret

B616.preheader:                                   ; preds = %B560, %B504
  %.20.promoted = load i64, ptr %.20, align 8
  %13 = shl i64 %.20.promoted, 4
  %14 = getelementptr i8, ptr %arg.tally, i64 %13
  %scevgep = getelementptr i8, ptr %14, i64 8
  %sunkaddr10 = getelementptr i8, ptr %arg.state, i64 24
  %sunkaddr8 = getelementptr i8, ptr %arg.state, i64 8
  br label %B616

B616:                                             ; preds = %B616.backedge, %B616.preheader
  %lsr.iv1.in = phi i64 [ %lsr.iv1, %B616.backedge ], [ %.20.promoted, %B616.preheader ]
  %lsr.iv = phi ptr [ %scevgep8, %B616.backedge ], [ %scevgep, %B616.preheader ]
  %.36866 = phi i64 [ %.377, %B616.backedge ], [ %.367.promoted.pre, %B616.preheader ]
  %.36264 = phi i64 [ %.362, %B616.backedge ], [ %arg.state.promoted, %B616.preheader ]
  %lsr.iv1 = add i64 %lsr.iv1.in, 1
  %scevgep9 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.361 = load i64, ptr %scevgep9, align 8
  %.362 = sub nsw i64 %.36264, %.361
  store i64 %.362, ptr %arg.state, align 8
  %.376 = load i64, ptr %lsr.iv, align 8
  %.377 = sub nsw i64 %.36866, %.376
  store i64 %.377, ptr %sunkaddr8, align 8
  store i64 %lsr.iv1, ptr %.20, align 8
  %.394 = icmp sgt i64 %.362, %.341
  br i1 %.394, label %B616.backedge, label %B884

B884:                                             ; preds = %B616
  %.401 = load i64, ptr %sunkaddr10, align 8
  %.402 = icmp sgt i64 %.377, %.401
  br i1 %.402, label %B616.backedge, label %common.ret

B616.backedge:                                    ; preds = %B884, %B616
  %scevgep8 = getelementptr i8, ptr %lsr.iv, i64 16
  br label %B616

B42.endif.endif.endif:                            ; preds = %B0
  %.38 = getelementptr i8, ptr %arg.state, i64 16
  %.39 = load i64, ptr %.38, align 8
  %.40 = add nsw i64 %.39, 1
  %.45 = getelementptr i8, ptr %arg.state, i64 48
  %.46 = load i64, ptr %.45, align 8
  %.48 = sub nsw i64 %.46, %arg.size
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.48, i64 0)
  %.80 = getelementptr i8, ptr %arg.state, i64 56
  %.81 = load i64, ptr %.80, align 8
  %.83 = sub nsw i64 %.81, %arg.size
  %.11.i4 = tail call i64 @llvm.smin.i64(i64 %.83, i64 %arg.n_perfect)
  %reass.sub = sub i64 %.11.i4, %.11.i
  %.1936075 = icmp ult i64 %reass.sub, 9223372036854775807
  br i1 %.1936075, label %B226.lr.ph, label %B42.endif.endif.endif.B504_crit_edge

B42.endif.endif.endif.B504_crit_edge:             ; preds = %B42.endif.endif.endif
  %.338.pre = load i64, ptr %arg.state, align 8
  %.367.phi.trans.insert.phi.trans.insert = getelementptr i8, ptr %arg.state, i64 8
  %.367.promoted.pre.pre = load i64, ptr %.367.phi.trans.insert.phi.trans.insert, align 8
  br label %B504

B226.lr.ph:                                       ; preds = %B42.endif.endif.endif
  %.150 = add nuw nsw i64 %reass.sub, 1
  %.293.idx = shl i64 %arg.support, 4
  %sunkaddr11 = getelementptr i8, ptr %arg.tally, i64 %.293.idx
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr11, i64 8
  %sunkaddr14 = getelementptr i8, ptr %arg.state, i64 8
  br label %B226

B226.endif.endif:                                 ; preds = %11, %B40.endif.i, %B226
  %storemerge59.i = phi i64 [ 1, %B226 ], [ 72057594037927936, %B40.endif.i ], [ %spec.select58.i, %11 ]
  %.11.i5 = tail call i64 @llvm.smin.i64(i64 %.40, i64 %storemerge59.i)
  %.286 = add nsw i64 %.1995861, %arg.size
  %.287 = mul nsw i64 %.286, 24
  %.288 = add nsw i64 %.287, 96
  %.289 = mul nsw i64 %.11.i5, %.288
  %.294 = load i64, ptr %sunkaddr11, align 8
  %.295 = add nsw i64 %.294, %.11.i5
  store i64 %.295, ptr %sunkaddr11, align 8
  %.304 = load i64, ptr %sunkaddr13, align 8
  %.305 = add nsw i64 %.304, %.289
  store i64 %.305, ptr %sunkaddr13, align 8
  %.311 = load i64, ptr %arg.state, align 8
  %.312 = add nsw i64 %.311, %.11.i5
  store i64 %.312, ptr %arg.state, align 8
  %.318 = load i64, ptr %sunkaddr14, align 8
  %.319 = add nsw i64 %.318, %.289
  store i64 %.319, ptr %sunkaddr14, align 8
  %.193 = icmp samesign ugt i64 %.1925662, 1
  br i1 %.193, label %B226, label %B504.loopexit
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_emit_with_subsets.3(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.prefix, i64 %arg.n_prefix, i32 %arg.item, ptr readonly captures(none) %arg.perfect, i64 range(i64 1, -9223372036854775808) %arg.n_perfect, i64 %arg.support, i8 range(i8 0, 2) %arg.is_leaf, ptr writeonly captures(none) %arg.output.0, ptr writeonly captures(none) %arg.output.1, ptr writeonly captures(none) %arg.output.2, ptr writeonly captures(none) %arg.output.3, ptr writeonly captures(none) %arg.output.4, ptr captures(none) %arg.output.5, ptr captures(none) %arg.output.7, ptr captures(none) %arg.output.8, ptr captures(none) %arg.output.9, ptr captures(none) %arg.output.10) unnamed_addr #0 {
B0.endif.endif.endif:
  %.76 = getelementptr i8, ptr %arg.output.5, i64 48
  %.77 = load i64, ptr %.76, align 8
  %0 = xor i64 %arg.n_prefix, -1
  %.80 = add i64 %.77, %0
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.80, i64 0)
  %.115 = getelementptr i8, ptr %arg.output.5, i64 56
  %.116 = load i64, ptr %.115, align 8
  %.119 = add i64 %.116, %0
  %.11.i32 = tail call i64 @llvm.smin.i64(i64 %.119, i64 %arg.n_perfect)
  %.153 = getelementptr i8, ptr %arg.output.5, i64 8
  %.154 = load i64, ptr %.153, align 8
  %.157 = load i64, ptr %arg.output.5, align 8
  %reass.sub = sub i64 %.11.i32, %.11.i
  %.211 = add i64 %reass.sub, 1
  %.212 = icmp ugt i64 %reass.sub, 9223372036854775806
  %..211 = select i1 %.212, i64 0, i64 %.211
  %.325 = add i64 %arg.n_prefix, 1
  %sunkaddr127 = getelementptr i8, ptr %arg.output.5, i64 16
  %sunkaddr = getelementptr i8, ptr %arg.output.5, i64 24
  %1 = add nuw i64 %.11.i, 1
  br label %B296

B296:                                             ; preds = %B404, %B0.endif.endif.endif
  %indvars.iv = phi i64 [ %indvars.iv.next, %B404 ], [ %1, %B0.endif.endif.endif ]
  %.260323 = phi i64 [ %.267, %B404 ], [ %.11.i, %B0.endif.endif.endif ]
  %.253321 = phi i64 [ %.263, %B404 ], [ %..211, %B0.endif.endif.endif ]
  %cells.2.0 = phi i64 [ %.329, %B404 ], [ %.154, %B0.endif.endif.endif ]
  %sets.2.0 = phi i64 [ %.318, %B404 ], [ %.157, %B0.endif.endif.endif ]
  %.254 = icmp sgt i64 %.253321, 0
  br i1 %.254, label %B298, label %B476

B298:                                             ; preds = %B296
  %.263 = add nsw i64 %.253321, -1
  %.267 = add nuw i64 %.260323, 1
  %.9264.not.i = icmp slt i64 %.260323, 1
  br i1 %.9264.not.i, label %B298.endif, label %B40.i

B40.i:                                            ; preds = %B298, %13
  %lsr.iv73 = phi i64 [ %math, %13 ], [ %arg.n_perfect, %B298 ]
  %lsr.iv1.i = phi i64 [ %lsr.iv.next2.i, %13 ], [ 1, %B298 ]
  %result.2.067.i = phi i64 [ %spec.select58.i, %13 ], [ 1, %B298 ]
  %2 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %lsr.iv73, i64 1)
  %math = extractvalue { i64, i1 } %2, 0
  %ov79 = extractvalue { i64, i1 } %2, 1
  br i1 %ov79, label %B40.endif.i, label %B40.else.if.i, !prof !116

B40.endif.i:                                      ; preds = %B40.else.if.i, %B40.i
  %quot.0.i = phi i64 [ 0, %B40.i ], [ %spec.select.i, %B40.else.if.i ]
  %.177.i = icmp sgt i64 %result.2.067.i, %quot.0.i
  br i1 %.177.i, label %B298.endif, label %B94.endif.i

B40.else.if.i:                                    ; preds = %B40.i
  %.154.i = sdiv i64 72057594037927936, %lsr.iv73
  %.155.i = srem i64 72057594037927936, %lsr.iv73
  %.157.i = icmp slt i64 %lsr.iv73, 0
  %.158.i = icmp ne i64 %.155.i, 0
  %.159.i = and i1 %.157.i, %.158.i
  %.164.i = sext i1 %.159.i to i64
  %spec.select.i = add nsw i64 %.154.i, %.164.i
  br label %B40.endif.i

B94.endif.i:                                      ; preds = %B40.endif.i
  %.193.i = mul nsw i64 %result.2.067.i, %lsr.iv73
  %3 = or i64 %.193.i, %lsr.iv1.i
  %4 = icmp ult i64 %3, 4294967296
  br i1 %4, label %5, label %9

5:                                                ; preds = %B94.endif.i
  %6 = trunc nuw i64 %.193.i to i32
  %tmp = trunc nuw i64 %lsr.iv1.i to i32
  %7 = udiv i32 %6, %tmp
  %8 = zext i32 %7 to i64
  br label %13

9:                                                ; preds = %B94.endif.i
  %10 = srem i64 %.193.i, %lsr.iv1.i
  %11 = sdiv i64 %.193.i, %lsr.iv1.i
  %12 = ashr i64 %10, 63
  br label %13

13:                                               ; preds = %9, %5
  %14 = phi i64 [ %8, %5 ], [ %11, %9 ]
  %.217.lobit.i = phi i64 [ 0, %5 ], [ %12, %9 ]
  %spec.select58.i = add i64 %.217.lobit.i, %14
  %lsr.iv.next2.i = add nuw i64 %lsr.iv1.i, 1
  %exitcond = icmp eq i64 %lsr.iv.next2.i, %indvars.iv
  br i1 %exitcond, label %B298.endif, label %B40.i

B404:                                             ; preds = %B298.endif
  %.326 = add nsw i64 %.260323, %.325
  %.327 = mul nsw i64 %storemerge59.i, %.326
  %.329 = add nsw i64 %.327, %cells.2.0
  %.343 = load i64, ptr %sunkaddr, align 8
  %.345.not = icmp slt i64 %.329, %.343
  %indvars.iv.next = add i64 %indvars.iv, 1
  br i1 %.345.not, label %B296, label %B438

common.ret:                                       ; preds = %B968, %B438
  store ptr null, ptr %retptr, align 8
  ret void

B438:                                             ; preds = %B298.endif, %B404
  %.384 = getelementptr i8, ptr %arg.output.5, i64 32
  store i64 1, ptr %.384, align 8
  br label %common.ret

B476:                                             ; preds = %B296
  %.28.i.i = icmp sgt i64 %arg.n_prefix, 0
  br i1 %.28.i.i, label %B20.i.i, label %B118.i.i

B20.i.i:                                          ; preds = %B476
  %.40.i.i = load i32, ptr %arg.prefix, align 4, !noalias !117
  %.44.i.i = icmp slt i32 %.40.i.i, %arg.item
  br i1 %.44.i.i, label %B44.preheader.i.i, label %B118.i.i

B44.preheader.i.i:                                ; preds = %B20.i.i
  %15 = add nsw i64 %arg.n_prefix, -1
  br label %B44.i.i

B44.i.i:                                          ; preds = %B94.i.i, %B44.preheader.i.i
  %.52.i.i = phi i32 [ %.82.i.i, %B94.i.i ], [ %.40.i.i, %B44.preheader.i.i ]
  %index.3.1.i.i = phi i64 [ %.60.i.i, %B94.i.i ], [ 0, %B44.preheader.i.i ]
  %16 = shl i64 %index.3.1.i.i, 2
  %scevgep39.i.i = getelementptr i8, ptr %arg.output.7, i64 %16
  store i32 %.52.i.i, ptr %scevgep39.i.i, align 4, !noalias !117
  %exitcond.not.i.i = icmp eq i64 %15, %index.3.1.i.i
  br i1 %exitcond.not.i.i, label %B118.thread.i.i, label %B94.i.i

B118.thread.i.i:                                  ; preds = %B44.i.i
  %.10850.i.i = getelementptr i32, ptr %arg.output.7, i64 %arg.n_prefix
  store i32 %arg.item, ptr %.10850.i.i, align 4, !noalias !117
  br label %B0.endif.endif.i

B94.i.i:                                          ; preds = %B44.i.i
  %.60.i.i = add nuw nsw i64 %index.3.1.i.i, 1
  %sunkaddr51.i = getelementptr i8, ptr %arg.prefix, i64 %16
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr51.i, i64 4
  %.82.i.i = load i32, ptr %sunkaddr52.i, align 4, !noalias !117
  %.86.i.i = icmp slt i32 %.82.i.i, %arg.item
  br i1 %.86.i.i, label %B44.i.i, label %B118.i.i

B118.i.i:                                         ; preds = %B94.i.i, %B20.i.i, %B476
  %index.4.0.i.i = phi i64 [ 0, %B20.i.i ], [ 0, %B476 ], [ %.60.i.i, %B94.i.i ]
  %.108.i.i = getelementptr i32, ptr %arg.output.7, i64 %index.4.0.i.i
  store i32 %arg.item, ptr %.108.i.i, align 4, !noalias !117
  %.114.i.i = icmp slt i64 %index.4.0.i.i, %arg.n_prefix
  br i1 %.114.i.i, label %B146.preheader.i.i, label %B0.endif.endif.i

B146.preheader.i.i:                               ; preds = %B118.i.i
  %17 = sub i64 %arg.n_prefix, %index.4.0.i.i
  %xtraiter.i.i = and i64 %17, 7
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B146.prol.loopexit.i.i, label %B146.prol.i.i

B146.prol.i.i:                                    ; preds = %B146.preheader.i.i, %B146.prol.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B146.prol.i.i ], [ %xtraiter.i.i, %B146.preheader.i.i ]
  %index.5.0.prol.i.i = phi i64 [ %.130.prol.i.i, %B146.prol.i.i ], [ %index.4.0.i.i, %B146.preheader.i.i ]
  %18 = shl i64 %index.5.0.prol.i.i, 2
  %scevgep36.i.i = getelementptr i8, ptr %arg.prefix, i64 %18
  %.121.prol.i.i = load i32, ptr %scevgep36.i.i, align 4, !noalias !117
  %sunkaddr55.i = getelementptr i8, ptr %arg.output.7, i64 %18
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr55.i, i64 4
  store i32 %.121.prol.i.i, ptr %sunkaddr56.i, align 4, !noalias !117
  %.130.prol.i.i = add nuw i64 %index.5.0.prol.i.i, 1
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B146.prol.loopexit.i.i, label %B146.prol.i.i, !llvm.loop !122

B146.prol.loopexit.i.i:                           ; preds = %B146.prol.i.i, %B146.preheader.i.i
  %index.5.0.unr.i.i = phi i64 [ %index.4.0.i.i, %B146.preheader.i.i ], [ %.130.prol.i.i, %B146.prol.i.i ]
  %19 = sub i64 %index.4.0.i.i, %arg.n_prefix
  %20 = icmp ugt i64 %19, -8
  br i1 %20, label %B0.endif.endif.i, label %B146.i.i

B146.i.i:                                         ; preds = %B146.prol.loopexit.i.i, %B146.i.i
  %index.5.0.i.i = phi i64 [ %.130.7.i.i, %B146.i.i ], [ %index.5.0.unr.i.i, %B146.prol.loopexit.i.i ]
  %sunkaddr57.i = shl i64 %index.5.0.i.i, 2
  %sunkaddr58.i = getelementptr i8, ptr %arg.prefix, i64 %sunkaddr57.i
  %.121.i.i = load i32, ptr %sunkaddr58.i, align 4, !noalias !117
  %sunkaddr60.i = getelementptr i8, ptr %arg.output.7, i64 %sunkaddr57.i
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr60.i, i64 4
  store i32 %.121.i.i, ptr %sunkaddr61.i, align 4, !noalias !117
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr58.i, i64 4
  %.121.1.i.i = load i32, ptr %sunkaddr64.i, align 4, !noalias !117
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr60.i, i64 8
  store i32 %.121.1.i.i, ptr %sunkaddr67.i, align 4, !noalias !117
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr58.i, i64 8
  %.121.2.i.i = load i32, ptr %sunkaddr70.i, align 4, !noalias !117
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr60.i, i64 12
  store i32 %.121.2.i.i, ptr %sunkaddr73.i, align 4, !noalias !117
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr58.i, i64 12
  %.121.3.i.i = load i32, ptr %sunkaddr76.i, align 4, !noalias !117
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr60.i, i64 16
  store i32 %.121.3.i.i, ptr %sunkaddr79.i, align 4, !noalias !117
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr58.i, i64 16
  %.121.4.i.i = load i32, ptr %sunkaddr82.i, align 4, !noalias !117
  %sunkaddr85.i = getelementptr i8, ptr %sunkaddr60.i, i64 20
  store i32 %.121.4.i.i, ptr %sunkaddr85.i, align 4, !noalias !117
  %sunkaddr88.i = getelementptr i8, ptr %sunkaddr58.i, i64 20
  %.121.5.i.i = load i32, ptr %sunkaddr88.i, align 4, !noalias !117
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr60.i, i64 24
  store i32 %.121.5.i.i, ptr %sunkaddr91.i, align 4, !noalias !117
  %sunkaddr94.i = getelementptr i8, ptr %sunkaddr58.i, i64 24
  %.121.6.i.i = load i32, ptr %sunkaddr94.i, align 4, !noalias !117
  %sunkaddr97.i = getelementptr i8, ptr %sunkaddr60.i, i64 28
  store i32 %.121.6.i.i, ptr %sunkaddr97.i, align 4, !noalias !117
  %sunkaddr100.i = getelementptr i8, ptr %sunkaddr58.i, i64 28
  %.121.7.i.i = load i32, ptr %sunkaddr100.i, align 4, !noalias !117
  %sunkaddr105.i = getelementptr i8, ptr %sunkaddr60.i, i64 32
  store i32 %.121.7.i.i, ptr %sunkaddr105.i, align 4, !noalias !117
  %.130.7.i.i = add nuw nsw i64 %index.5.0.i.i, 8
  %exitcond47.not.7.i.i = icmp eq i64 %arg.n_prefix, %.130.7.i.i
  br i1 %exitcond47.not.7.i.i, label %B0.endif.endif.i, label %B146.i.i

B172.i:                                           ; preds = %B172.i.preheader, %B354.i
  %n_merged.2.0181.i = phi i64 [ %.436.i, %B354.i ], [ %.325, %B172.i.preheader ]
  %.288177179.i = phi i64 [ %.295.i, %B354.i ], [ 0, %B172.i.preheader ]
  %.295.i = add nuw nsw i64 %.288177179.i, 1
  %.332.i = icmp sgt i64 %n_merged.2.0181.i, 0
  br i1 %.332.i, label %B190.i, label %B354.i

B190.i:                                           ; preds = %B172.i
  %21 = getelementptr i32, ptr %arg.output.7, i64 %n_merged.2.0181.i
  %.346.i = getelementptr i8, ptr %21, i64 -4
  %.347.i = load i32, ptr %.346.i, align 4, !noalias !123
  %.350.i = getelementptr i32, ptr %arg.perfect, i64 %.288177179.i
  %.351.i = load i32, ptr %.350.i, align 4, !noalias !123
  %.352.i = icmp sgt i32 %.347.i, %.351.i
  br i1 %.352.i, label %B232.preheader.i, label %B354.i

B232.preheader.i:                                 ; preds = %B190.i
  %sunkaddr106.i = shl i64 %.288177179.i, 2
  %sunkaddr107.i = getelementptr i8, ptr %arg.perfect, i64 %sunkaddr106.i
  br label %B232.i

B232.i:                                           ; preds = %B312.i, %B232.preheader.i
  %place.3.2.i = phi i64 [ %.358.i, %B312.i ], [ %n_merged.2.0181.i, %B232.preheader.i ]
  %22 = shl i64 %place.3.2.i, 2
  %scevgep7.i = getelementptr i8, ptr %arg.output.7, i64 %22
  %scevgep8.i = getelementptr i8, ptr %scevgep7.i, i64 -4
  %.361.i = load i32, ptr %scevgep8.i, align 4, !noalias !123
  %scevgep12.i = getelementptr i8, ptr %arg.output.8, i64 %place.3.2.i
  %scevgep13.i = getelementptr i8, ptr %scevgep12.i, i64 -1
  %.366.i = load i8, ptr %scevgep13.i, align 1, !noalias !123
  store i32 %.361.i, ptr %scevgep7.i, align 4, !noalias !123
  store i8 %.366.i, ptr %scevgep12.i, align 1, !noalias !123
  %.386.i = icmp sgt i64 %place.3.2.i, 1
  br i1 %.386.i, label %B312.i, label %B354.i

B312.i:                                           ; preds = %B232.i
  %scevgep14.i = getelementptr i8, ptr %scevgep7.i, i64 -8
  %.400.i = load i32, ptr %scevgep14.i, align 4, !noalias !123
  %.404.i = load i32, ptr %sunkaddr107.i, align 4, !noalias !123
  %.405.i = icmp sgt i32 %.400.i, %.404.i
  %.358.i = add nsw i64 %place.3.2.i, -1
  br i1 %.405.i, label %B232.i, label %B354.i

B354.i:                                           ; preds = %B312.i, %B232.i, %B190.i, %B172.i
  %place.4.1.i = phi i64 [ %n_merged.2.0181.i, %B190.i ], [ %n_merged.2.0181.i, %B172.i ], [ 0, %B232.i ], [ %.358.i, %B312.i ]
  %.420.i = getelementptr i32, ptr %arg.perfect, i64 %.288177179.i
  %.421.i = load i32, ptr %.420.i, align 4, !noalias !123
  %.426.i = getelementptr i32, ptr %arg.output.7, i64 %place.4.1.i
  store i32 %.421.i, ptr %.426.i, align 4, !noalias !123
  %.431.i = getelementptr i8, ptr %arg.output.8, i64 %place.4.1.i
  store i8 0, ptr %.431.i, align 1, !noalias !123
  %.436.i = add nsw i64 %n_merged.2.0181.i, 1
  %exitcond.not.i = icmp eq i64 %arg.n_perfect, %.295.i
  br i1 %exitcond.not.i, label %B400.endif.loopexit.i, label %B172.i

B436.i:                                           ; preds = %B436.preheader.new.i, %B474.1.i
  %found.2.0190.i = phi i64 [ 0, %B436.preheader.new.i ], [ %found.3.1.1.i, %B474.1.i ]
  %.539186188.i = phi i64 [ 0, %B436.preheader.new.i ], [ %.546.1.i, %B474.1.i ]
  %sunkaddr108.i = getelementptr i8, ptr %arg.output.8, i64 %.539186188.i
  %.581.i = load i8, ptr %sunkaddr108.i, align 1, !noalias !123
  %.582.not.i = icmp eq i8 %.581.i, 0
  br i1 %.582.not.i, label %B454.i, label %B474.i

B454.i:                                           ; preds = %B436.i
  %.588.i = getelementptr i32, ptr %arg.output.9, i64 %found.2.0190.i
  %tmp4.i = trunc i64 %.539186188.i to i32
  store i32 %tmp4.i, ptr %.588.i, align 4, !noalias !123
  %.593.i = add nsw i64 %found.2.0190.i, 1
  br label %B474.i

B474.i:                                           ; preds = %B454.i, %B436.i
  %found.3.1.i = phi i64 [ %found.2.0190.i, %B436.i ], [ %.593.i, %B454.i ]
  %.546.1.i = add nuw i64 %.539186188.i, 2
  %sunkaddr110.i = getelementptr i8, ptr %sunkaddr108.i, i64 1
  %.581.1.i = load i8, ptr %sunkaddr110.i, align 1, !noalias !123
  %.582.not.1.i = icmp eq i8 %.581.1.i, 0
  br i1 %.582.not.1.i, label %B454.1.i, label %B474.1.i

B454.1.i:                                         ; preds = %B474.i
  %.588.1.i = getelementptr i32, ptr %arg.output.9, i64 %found.3.1.i
  %23 = trunc i64 %.539186188.i to i32
  %tmp.i = or disjoint i32 %23, 1
  store i32 %tmp.i, ptr %.588.1.i, align 4, !noalias !123
  %.593.1.i = add nsw i64 %found.3.1.i, 1
  br label %B474.1.i

B474.1.i:                                         ; preds = %B454.1.i, %B474.i
  %found.3.1.1.i = phi i64 [ %found.3.1.i, %B474.i ], [ %.593.1.i, %B454.1.i ]
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.546.1.i
  br i1 %niter.ncmp.1.i, label %common.ret.loopexit.unr-lcssa.i, label %B436.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B474.1.i
  %24 = and i64 %.pre.i, 1
  %lcmp.mod.not.i = icmp eq i64 %24, 0
  br i1 %lcmp.mod.not.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B436.epil.preheader.i

B436.epil.preheader.i:                            ; preds = %B436.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %found.2.0190.epil.init.i = phi i64 [ 0, %B436.preheader.i ], [ %found.3.1.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.539186188.epil.init.i = phi i64 [ 0, %B436.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %.580.epil.i = getelementptr i8, ptr %arg.output.8, i64 %.539186188.epil.init.i
  %.581.epil.i = load i8, ptr %.580.epil.i, align 1, !noalias !123
  %.582.not.epil.i = icmp eq i8 %.581.epil.i, 0
  br i1 %.582.not.epil.i, label %B454.epil.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B454.epil.i:                                      ; preds = %B436.epil.preheader.i
  %.587.epil.i = trunc i64 %.539186188.epil.init.i to i32
  %.588.epil.i = getelementptr i32, ptr %arg.output.9, i64 %found.2.0190.epil.init.i
  store i32 %.587.epil.i, ptr %.588.epil.i, align 4, !noalias !123
  br label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B0.endif.endif.i:                                 ; preds = %B146.i.i, %B146.prol.loopexit.i.i, %B118.i.i, %B118.thread.i.i
  %.147173.not.i = icmp slt i64 %arg.n_prefix, 0
  br i1 %.147173.not.i, label %B172.i.preheader, label %B126.preheader.i

B172.i.preheader:                                 ; preds = %B126.preheader.i, %B0.endif.endif.i
  br label %B172.i

B126.preheader.i:                                 ; preds = %B0.endif.endif.i
  %25 = tail call i64 @llvm.smax.i64(i64 %.325, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %arg.output.8, i8 1, i64 %25, i1 false), !noalias !123
  br label %B172.i.preheader

B400.endif.loopexit.i:                            ; preds = %B354.i
  %.pre.i = tail call i64 @llvm.smax.i64(i64 %.436.i, i64 0)
  %.533187.not.i = icmp slt i64 %n_merged.2.0181.i, 0
  br i1 %.533187.not.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B436.preheader.i

B436.preheader.i:                                 ; preds = %B400.endif.loopexit.i
  %26 = icmp eq i64 %n_merged.2.0181.i, 0
  br i1 %26, label %B436.epil.preheader.i, label %B436.preheader.new.i

B436.preheader.new.i:                             ; preds = %B436.preheader.i
  %unroll_iter.i = and i64 %.pre.i, 9223372036854775806
  br label %B436.i

_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %common.ret.loopexit.unr-lcssa.i, %B436.epil.preheader.i, %B454.epil.i, %B400.endif.loopexit.i
  %.543379 = icmp sgt i64 %..211, 0
  br i1 %.543379, label %B556.endif.lr.ph, label %B968

B554.loopexit:                                    ; preds = %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, %B646.endif.endif
  %row.2.1.lcssa = phi i64 [ %row.3.0386, %B646.endif.endif ], [ %.1075, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %place.3.1.lcssa = phi i64 [ %place.4.0387, %B646.endif.endif ], [ %place.2.2.lcssa, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %indvar.next = add nuw nsw i64 %indvar, 1
  %lsr.iv.next = add i64 %lsr.iv, 4
  %.543 = icmp sgt i64 %.542357385, 1
  %indvars.iv.next16 = add nuw i64 %indvars.iv15, 1
  br i1 %.543, label %B556.endif, label %B968

B590:                                             ; preds = %B590.preheader, %B590
  %.670326328 = phi i64 [ %27, %B590 ], [ 0, %B590.preheader ]
  %tmp52 = trunc i64 %.670326328 to i32
  %sunkaddr82 = shl i64 %.670326328, 2
  %sunkaddr83 = getelementptr i8, ptr %arg.output.10, i64 %sunkaddr82
  store i32 %tmp52, ptr %sunkaddr83, align 4
  %sunkaddr85 = getelementptr i8, ptr %arg.output.9, i64 %sunkaddr82
  %.710 = load i32, ptr %sunkaddr85, align 4
  %.712 = sext i32 %.710 to i64
  %.714 = getelementptr i8, ptr %arg.output.8, i64 %.712
  store i8 1, ptr %.714, align 1
  %tmp50 = or disjoint i32 %tmp52, 1
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr83, i64 4
  store i32 %tmp50, ptr %sunkaddr88, align 4
  %sunkaddr91 = getelementptr i8, ptr %sunkaddr85, i64 4
  %.710.1 = load i32, ptr %sunkaddr91, align 4
  %.712.1 = sext i32 %.710.1 to i64
  %.714.1 = getelementptr i8, ptr %arg.output.8, i64 %.712.1
  store i8 1, ptr %.714.1, align 1
  %tmp49 = or disjoint i32 %tmp52, 2
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr83, i64 8
  store i32 %tmp49, ptr %sunkaddr94, align 4
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr85, i64 8
  %.710.2 = load i32, ptr %sunkaddr97, align 4
  %.712.2 = sext i32 %.710.2 to i64
  %.714.2 = getelementptr i8, ptr %arg.output.8, i64 %.712.2
  store i8 1, ptr %.714.2, align 1
  %tmp46 = or disjoint i32 %tmp52, 3
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr83, i64 12
  store i32 %tmp46, ptr %sunkaddr100, align 4
  %sunkaddr103 = getelementptr i8, ptr %sunkaddr85, i64 12
  %.710.3 = load i32, ptr %sunkaddr103, align 4
  %.712.3 = sext i32 %.710.3 to i64
  %.714.3 = getelementptr i8, ptr %arg.output.8, i64 %.712.3
  store i8 1, ptr %.714.3, align 1
  %27 = add i64 %.670326328, 4
  %niter.ncmp.3 = icmp eq i64 %59, %27
  br i1 %niter.ncmp.3, label %B40.i7.preheader.unr-lcssa, label %B590

B40.i7.preheader.unr-lcssa:                       ; preds = %B590
  %28 = and i64 %.549359384, 3
  %lcmp.mod.not = icmp eq i64 %28, 0
  br i1 %lcmp.mod.not, label %B40.i7.preheader, label %B590.epil.preheader

B590.epil.preheader:                              ; preds = %B590.preheader, %B40.i7.preheader.unr-lcssa
  %.670326328.epil.ph = phi i64 [ %59, %B40.i7.preheader.unr-lcssa ], [ 0, %B590.preheader ]
  br label %B590.epil

B590.epil:                                        ; preds = %B590.epil.preheader, %B590.epil
  %lsr.iv53 = phi i64 [ %lsr.iv.next54, %B590.epil ], [ %58, %B590.epil.preheader ]
  %.670326328.epil = phi i64 [ %.677.epil, %B590.epil ], [ %.670326328.epil.ph, %B590.epil.preheader ]
  %.677.epil = add nuw nsw i64 %.670326328.epil, 1
  %29 = shl i64 %.670326328.epil, 2
  %scevgep79 = getelementptr i8, ptr %arg.output.10, i64 %29
  %tmp55 = trunc i64 %.670326328.epil to i32
  store i32 %tmp55, ptr %scevgep79, align 4
  %scevgep78 = getelementptr i8, ptr %arg.output.9, i64 %29
  %.710.epil = load i32, ptr %scevgep78, align 4
  %.712.epil = sext i32 %.710.epil to i64
  %.714.epil = getelementptr i8, ptr %arg.output.8, i64 %.712.epil
  store i8 1, ptr %.714.epil, align 1
  %lsr.iv.next54 = add i64 %lsr.iv53, 4
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next54, 0
  br i1 %epil.iter.cmp.not, label %B40.i7.preheader, label %B590.epil, !llvm.loop !124

B40.i7.preheader:                                 ; preds = %B590.epil, %B40.i7.preheader.unr-lcssa
  br label %B40.i7

B40.i7:                                           ; preds = %B40.i7.preheader, %41
  %lsr.iv52 = phi i64 [ %math104, %41 ], [ %arg.n_perfect, %B40.i7.preheader ]
  %lsr.iv1.i8 = phi i64 [ %lsr.iv.next2.i28, %41 ], [ 1, %B40.i7.preheader ]
  %result.2.067.i10 = phi i64 [ %spec.select58.i27, %41 ], [ 1, %B40.i7.preheader ]
  %30 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %lsr.iv52, i64 1)
  %math104 = extractvalue { i64, i1 } %30, 0
  %ov = extractvalue { i64, i1 } %30, 1
  br i1 %ov, label %B40.endif.i21, label %B40.else.if.i13, !prof !116

B40.endif.i21:                                    ; preds = %B40.else.if.i13, %B40.i7
  %quot.0.i22 = phi i64 [ 0, %B40.i7 ], [ %spec.select.i20, %B40.else.if.i13 ]
  %.177.i23 = icmp sgt i64 %result.2.067.i10, %quot.0.i22
  br i1 %.177.i23, label %B718.endif.lr.ph, label %B94.endif.i24

B40.else.if.i13:                                  ; preds = %B40.i7
  %.154.i14 = sdiv i64 72057594037927936, %lsr.iv52
  %.155.i15 = srem i64 72057594037927936, %lsr.iv52
  %.157.i16 = icmp slt i64 %lsr.iv52, 0
  %.158.i17 = icmp ne i64 %.155.i15, 0
  %.159.i18 = and i1 %.157.i16, %.158.i17
  %.164.i19 = sext i1 %.159.i18 to i64
  %spec.select.i20 = add nsw i64 %.154.i14, %.164.i19
  br label %B40.endif.i21

B94.endif.i24:                                    ; preds = %B40.endif.i21
  %.193.i25 = mul nsw i64 %result.2.067.i10, %lsr.iv52
  %31 = or i64 %.193.i25, %lsr.iv1.i8
  %32 = icmp ult i64 %31, 4294967296
  br i1 %32, label %33, label %37

33:                                               ; preds = %B94.endif.i24
  %34 = trunc nuw i64 %.193.i25 to i32
  %tmp58 = trunc nuw i64 %lsr.iv1.i8 to i32
  %35 = udiv i32 %34, %tmp58
  %36 = zext i32 %35 to i64
  br label %41

37:                                               ; preds = %B94.endif.i24
  %38 = srem i64 %.193.i25, %lsr.iv1.i8
  %39 = sdiv i64 %.193.i25, %lsr.iv1.i8
  %40 = ashr i64 %38, 63
  br label %41

41:                                               ; preds = %37, %33
  %42 = phi i64 [ %36, %33 ], [ %39, %37 ]
  %.217.lobit.i26 = phi i64 [ 0, %33 ], [ %40, %37 ]
  %spec.select58.i27 = add i64 %.217.lobit.i26, %42
  %lsr.iv.next2.i28 = add i64 %lsr.iv1.i8, 1
  %exitcond17 = icmp eq i64 %lsr.iv.next2.i28, %indvars.iv15
  br i1 %exitcond17, label %B646.endif.endif, label %B40.i7

B764:                                             ; preds = %B764.preheader, %B764
  %place.2.2336 = phi i64 [ %.1021.3, %B764 ], [ %place.3.1350, %B764.preheader ]
  %.977332334 = phi i64 [ %.984.3, %B764 ], [ 0, %B764.preheader ]
  %sunkaddr107 = shl i64 %.977332334, 2
  %sunkaddr108 = getelementptr i8, ptr %arg.output.7, i64 %sunkaddr107
  %.1011 = load i32, ptr %sunkaddr108, align 4
  %.1014 = getelementptr i32, ptr %arg.output.0, i64 %place.2.2336
  store i32 %.1011, ptr %.1014, align 4
  %sunkaddr109 = getelementptr i8, ptr %arg.output.8, i64 %.977332334
  %.1018 = load i8, ptr %sunkaddr109, align 1
  %.1020 = zext i8 %.1018 to i64
  %.1021 = add nsw i64 %place.2.2336, %.1020
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr108, i64 4
  %.1011.1 = load i32, ptr %sunkaddr112, align 4
  %.1014.1 = getelementptr i32, ptr %arg.output.0, i64 %.1021
  store i32 %.1011.1, ptr %.1014.1, align 4
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr109, i64 1
  %.1018.1 = load i8, ptr %sunkaddr114, align 1
  %.1020.1 = zext i8 %.1018.1 to i64
  %.1021.1 = add nsw i64 %.1021, %.1020.1
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr108, i64 8
  %.1011.2 = load i32, ptr %sunkaddr117, align 4
  %.1014.2 = getelementptr i32, ptr %arg.output.0, i64 %.1021.1
  store i32 %.1011.2, ptr %.1014.2, align 4
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr109, i64 2
  %.1018.2 = load i8, ptr %sunkaddr119, align 1
  %.1020.2 = zext i8 %.1018.2 to i64
  %.1021.2 = add nsw i64 %.1021.1, %.1020.2
  %.984.3 = add nuw i64 %.977332334, 4
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr108, i64 12
  %.1011.3 = load i32, ptr %sunkaddr122, align 4
  %.1014.3 = getelementptr i32, ptr %arg.output.0, i64 %.1021.2
  store i32 %.1011.3, ptr %.1014.3, align 4
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr109, i64 3
  %.1018.3 = load i8, ptr %sunkaddr125, align 1
  %.1020.3 = zext i8 %.1018.3 to i64
  %.1021.3 = add nsw i64 %.1021.2, %.1020.3
  %niter57.ncmp.3 = icmp eq i64 %unroll_iter56, %.984.3
  br i1 %niter57.ncmp.3, label %B812.loopexit.unr-lcssa, label %B764

B812.loopexit.unr-lcssa:                          ; preds = %B764
  br i1 %55, label %B812, label %B764.epil.preheader

B764.epil.preheader:                              ; preds = %B764.preheader, %B812.loopexit.unr-lcssa
  %place.2.2336.epil.init = phi i64 [ %place.3.1350, %B764.preheader ], [ %.1021.3, %B812.loopexit.unr-lcssa ]
  %.977332334.epil.init = phi i64 [ 0, %B764.preheader ], [ %unroll_iter56, %B812.loopexit.unr-lcssa ]
  %scevgep104 = getelementptr i8, ptr %arg.output.8, i64 %.977332334.epil.init
  %43 = shl i64 %.977332334.epil.init, 2
  %scevgep106 = getelementptr i8, ptr %arg.output.7, i64 %43
  br label %B764.epil

B764.epil:                                        ; preds = %B764.epil, %B764.epil.preheader
  %place.2.2336.epil = phi i64 [ %.1021.epil, %B764.epil ], [ %place.2.2336.epil.init, %B764.epil.preheader ]
  %epil.iter52 = phi i64 [ %epil.iter52.next, %B764.epil ], [ 0, %B764.epil.preheader ]
  %44 = shl i64 %epil.iter52, 2
  %scevgep63 = getelementptr i8, ptr %scevgep106, i64 %44
  %.1011.epil = load i32, ptr %scevgep63, align 4
  %.1014.epil = getelementptr i32, ptr %arg.output.0, i64 %place.2.2336.epil
  store i32 %.1011.epil, ptr %.1014.epil, align 4
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 %epil.iter52
  %.1018.epil = load i8, ptr %scevgep105, align 1
  %.1020.epil = zext i8 %.1018.epil to i64
  %.1021.epil = add nsw i64 %place.2.2336.epil, %.1020.epil
  %epil.iter52.next = add i64 %epil.iter52, 1
  %epil.iter52.cmp.not = icmp eq i64 %xtraiter51, %epil.iter52.next
  br i1 %epil.iter52.cmp.not, label %B812, label %B764.epil, !llvm.loop !125

B812:                                             ; preds = %B764.epil, %B718.endif, %B812.loopexit.unr-lcssa
  %place.2.2.lcssa = phi i64 [ %place.3.1350, %B718.endif ], [ %.1021.3, %B812.loopexit.unr-lcssa ], [ %.1021.epil, %B764.epil ]
  %.1033 = getelementptr i64, ptr %arg.output.1, i64 %row.2.1349
  store i64 %place.2.2.lcssa, ptr %.1033, align 8
  %.1039 = getelementptr i64, ptr %arg.output.2, i64 %row.2.1349
  store i64 %arg.support, ptr %.1039, align 8
  %.1047 = getelementptr i8, ptr %arg.output.3, i64 %row.2.1349
  store i8 %.1046, ptr %.1047, align 1
  %.1070 = getelementptr i8, ptr %arg.output.4, i64 %row.2.1349
  store i8 %.1069, ptr %.1070, align 1
  br i1 %.29.i, label %B26.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B26.i:                                            ; preds = %B812
  %.41.i = load i32, ptr %.40.i, align 4, !noalias !126
  %.49.i = sext i32 %.41.i to i64
  %.50.i = icmp eq i64 %.46.i, %.49.i
  br i1 %.50.i, label %B62.i, label %B166.endif.i

B62.i:                                            ; preds = %B26.i, %B118.i
  %lsr.iv15.i = phi i64 [ %.98.i, %B118.i ], [ %.46.i, %B26.i ]
  %.58.i = phi i32 [ %.90.i, %B118.i ], [ %.41.i, %B26.i ]
  %place.2.1.i = phi i64 [ %.69.i, %B118.i ], [ %.20.i, %B26.i ]
  %.60.i = sext i32 %.58.i to i64
  %.61.i = getelementptr i32, ptr %arg.output.9, i64 %.60.i
  %.62.i = load i32, ptr %.61.i, align 4, !noalias !126
  %.64.i = sext i32 %.62.i to i64
  %.66.i = getelementptr i8, ptr %arg.output.8, i64 %.64.i
  store i8 0, ptr %.66.i, align 1, !noalias !126
  %.79.i = icmp sgt i64 %place.2.1.i, 0
  br i1 %.79.i, label %B118.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B118.i:                                           ; preds = %B62.i
  %.69.i = add nsw i64 %place.2.1.i, -1
  %45 = shl i64 %place.2.1.i, 2
  %scevgep13.i6 = getelementptr i8, ptr %arg.output.10, i64 %45
  %scevgep14.i7 = getelementptr i8, ptr %scevgep13.i6, i64 -4
  %.90.i = load i32, ptr %scevgep14.i7, align 4, !noalias !126
  %.98.i = sext i32 %.90.i to i64
  %lsr.iv.next16.i = add nsw i64 %lsr.iv15.i, -1
  %.99.i = icmp eq i64 %lsr.iv.next16.i, %.98.i
  br i1 %.99.i, label %B62.i, label %B166.endif.i

B306.i:                                           ; preds = %B306.preheader7.i, %B306.i
  %lsr.iv9.i = phi ptr [ %scevgep.i, %B306.preheader7.i ], [ %scevgep10.i, %B306.i ]
  %lsr.iv.i = phi i64 [ %47, %B306.preheader7.i ], [ %lsr.iv.next.i, %B306.i ]
  %scevgep12.i4 = getelementptr i8, ptr %lsr.iv9.i, i64 -4
  %.283.i = load i32, ptr %scevgep12.i4, align 4, !noalias !126
  %.285.i = add i32 %.283.i, 1
  store i32 %.285.i, ptr %lsr.iv9.i, align 4, !noalias !126
  %.294.i = sext i32 %.285.i to i64
  %.295.i5 = getelementptr i32, ptr %arg.output.9, i64 %.294.i
  %.296.i = load i32, ptr %.295.i5, align 4, !noalias !126
  %.298.i = sext i32 %.296.i to i64
  %.300.i = getelementptr i8, ptr %arg.output.8, i64 %.298.i
  store i8 1, ptr %.300.i, align 1, !noalias !126
  %scevgep11.i = getelementptr i8, ptr %lsr.iv9.i, i64 4
  %.283.1.i = load i32, ptr %lsr.iv9.i, align 4, !noalias !126
  %.285.1.i = add i32 %.283.1.i, 1
  store i32 %.285.1.i, ptr %scevgep11.i, align 4, !noalias !126
  %.294.1.i = sext i32 %.285.1.i to i64
  %.295.1.i = getelementptr i32, ptr %arg.output.9, i64 %.294.1.i
  %.296.1.i = load i32, ptr %.295.1.i, align 4, !noalias !126
  %.298.1.i = sext i32 %.296.1.i to i64
  %.300.1.i = getelementptr i8, ptr %arg.output.8, i64 %.298.1.i
  store i8 1, ptr %.300.1.i, align 1, !noalias !126
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %scevgep10.i = getelementptr i8, ptr %lsr.iv9.i, i64 8
  %.242.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.242.1.i, label %B306.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B166.endif.i:                                     ; preds = %B118.i, %B26.i
  %.122.pre-phi.i = phi i64 [ %.49.i, %B26.i ], [ %.98.i, %B118.i ]
  %place.3.0.ph.i = phi i64 [ %.20.i, %B26.i ], [ %.69.i, %B118.i ]
  %.119.i = getelementptr i32, ptr %arg.output.10, i64 %place.3.0.ph.i
  %.123.i = getelementptr i32, ptr %arg.output.9, i64 %.122.pre-phi.i
  %.124.i = load i32, ptr %.123.i, align 4, !noalias !126
  %.126.i = sext i32 %.124.i to i64
  %.128.i = getelementptr i8, ptr %arg.output.8, i64 %.126.i
  store i8 0, ptr %.128.i, align 1, !noalias !126
  %.133.i = load i32, ptr %.119.i, align 4, !noalias !126
  %.135.i = add i32 %.133.i, 1
  store i32 %.135.i, ptr %.119.i, align 4, !noalias !126
  %.146.i = sext i32 %.135.i to i64
  %.147.i = getelementptr i32, ptr %arg.output.9, i64 %.146.i
  %.148.i = load i32, ptr %.147.i, align 4, !noalias !126
  %.150.i = sext i32 %.148.i to i64
  %.152.i = getelementptr i8, ptr %arg.output.8, i64 %.150.i
  store i8 1, ptr %.152.i, align 1, !noalias !126
  %.155.i2 = add nuw nsw i64 %place.3.0.ph.i, 1
  %.197.i = sub nsw i64 %.549359384, %.155.i2
  %.24283.not.i = icmp slt i64 %.197.i, 1
  br i1 %.24283.not.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, label %B306.preheader.i

B306.preheader.i:                                 ; preds = %B166.endif.i
  %xtraiter.i = and i64 %.197.i, 1
  %lcmp.mod.not.i3 = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i3, label %B306.prol.loopexit.i, label %B306.prol.i

B306.prol.i:                                      ; preds = %B306.preheader.i
  %.251.prol.i = add nsw i64 %.197.i, -1
  %.255.prol.i = add nuw i64 %place.3.0.ph.i, 2
  %sunkaddr.i = shl i64 %place.3.0.ph.i, 2
  %sunkaddr17.i = getelementptr i8, ptr %arg.output.10, i64 %sunkaddr.i
  %.283.prol.i = load i32, ptr %sunkaddr17.i, align 4, !noalias !126
  %.285.prol.i = add i32 %.283.prol.i, 1
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr17.i, i64 4
  store i32 %.285.prol.i, ptr %sunkaddr20.i, align 4, !noalias !126
  %.294.prol.i = sext i32 %.285.prol.i to i64
  %.295.prol.i = getelementptr i32, ptr %arg.output.9, i64 %.294.prol.i
  %.296.prol.i = load i32, ptr %.295.prol.i, align 4, !noalias !126
  %.298.prol.i = sext i32 %.296.prol.i to i64
  %.300.prol.i = getelementptr i8, ptr %arg.output.8, i64 %.298.prol.i
  store i8 1, ptr %.300.prol.i, align 1, !noalias !126
  br label %B306.prol.loopexit.i

B306.prol.loopexit.i:                             ; preds = %B306.prol.i, %B306.preheader.i
  %.2418185.unr.i = phi i64 [ %.197.i, %B306.preheader.i ], [ %.251.prol.i, %B306.prol.i ]
  %.2488284.unr.i = phi i64 [ %.155.i2, %B306.preheader.i ], [ %.255.prol.i, %B306.prol.i ]
  %46 = icmp eq i64 %62, %place.3.0.ph.i
  br i1 %46, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, label %B306.preheader7.i

B306.preheader7.i:                                ; preds = %B306.prol.loopexit.i
  %47 = add nuw i64 %.2418185.unr.i, 2
  %48 = shl i64 %.2488284.unr.i, 2
  %scevgep.i = getelementptr i8, ptr %arg.output.10, i64 %48
  br label %B306.i

_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit: ; preds = %B62.i, %B306.i, %B812, %B166.endif.i, %B306.prol.loopexit.i
  %.1075 = add nsw i64 %row.2.1349, 1
  %exitcond421.not = icmp eq i64 %storemerge59.i3039, %.857
  br i1 %exitcond421.not, label %B554.loopexit, label %B718.endif

B968:                                             ; preds = %B554.loopexit, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %row.3.0.lcssa = phi i64 [ %.157, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %row.2.1.lcssa, %B554.loopexit ]
  %place.4.0.lcssa = phi i64 [ %.154, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %place.3.1.lcssa, %B554.loopexit ]
  store i64 %row.3.0.lcssa, ptr %arg.output.5, align 8
  store i64 %place.4.0.lcssa, ptr %.153, align 8
  br label %common.ret

B298.endif:                                       ; preds = %13, %B40.endif.i, %B298
  %storemerge59.i = phi i64 [ 1, %B298 ], [ 72057594037927936, %B40.endif.i ], [ %spec.select58.i, %13 ]
  %.318 = add nsw i64 %storemerge59.i, %sets.2.0
  %.337 = load i64, ptr %sunkaddr127, align 8
  %.339 = icmp sgt i64 %.318, %.337
  br i1 %.339, label %B438, label %B404

B556.endif.lr.ph:                                 ; preds = %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %.891 = add i64 %arg.n_perfect, %.325
  %49 = add nsw i64 %.11.i, -1
  %50 = add i64 %arg.n_perfect, %arg.n_prefix
  %xtraiter51 = and i64 %.891, 3
  %unroll_iter56 = and i64 %.891, 9223372036854775804
  %51 = shl i64 %.11.i, 2
  %52 = icmp ne i8 %arg.is_leaf, 0
  %53 = icmp slt i64 %.891, 1
  %54 = icmp ult i64 %50, 3
  %55 = icmp eq i64 %xtraiter51, 0
  %.46.i = add nsw i64 %arg.n_perfect, -1
  br label %B556.endif

B556.endif:                                       ; preds = %B556.endif.lr.ph, %B554.loopexit
  %indvars.iv15 = phi i64 [ %1, %B556.endif.lr.ph ], [ %indvars.iv.next16, %B554.loopexit ]
  %lsr.iv = phi i64 [ %51, %B556.endif.lr.ph ], [ %lsr.iv.next, %B554.loopexit ]
  %indvar = phi i64 [ 0, %B556.endif.lr.ph ], [ %indvar.next, %B554.loopexit ]
  %place.4.0387 = phi i64 [ %.154, %B556.endif.lr.ph ], [ %place.3.1.lcssa, %B554.loopexit ]
  %row.3.0386 = phi i64 [ %.157, %B556.endif.lr.ph ], [ %row.2.1.lcssa, %B554.loopexit ]
  %.542357385 = phi i64 [ %.211, %B556.endif.lr.ph ], [ %.552, %B554.loopexit ]
  %.549359384 = phi i64 [ %.11.i, %B556.endif.lr.ph ], [ %.556, %B554.loopexit ]
  %56 = lshr exact i64 %lsr.iv, 2
  %57 = and i64 %56, 3
  %58 = mul nsw i64 %57, -4
  %59 = and i64 %.549359384, 9223372036854775804
  %.552 = add nsw i64 %.542357385, -1
  %.556 = add nuw i64 %.549359384, 1
  %.664327.not = icmp slt i64 %.549359384, 1
  br i1 %.664327.not, label %B718.endif.lr.ph, label %B590.preheader

B590.preheader:                                   ; preds = %B556.endif
  %60 = add i64 %49, %indvar
  %61 = icmp ult i64 %60, 3
  br i1 %61, label %B590.epil.preheader, label %B590

B646.endif.endif:                                 ; preds = %41
  %.844346.not = icmp slt i64 %spec.select58.i27, 1
  br i1 %.844346.not, label %B554.loopexit, label %B718.endif.lr.ph

B718.endif.lr.ph:                                 ; preds = %B40.endif.i21, %B646.endif.endif, %B556.endif
  %storemerge59.i3039 = phi i64 [ %spec.select58.i27, %B646.endif.endif ], [ 1, %B556.endif ], [ 72057594037927936, %B40.endif.i21 ]
  %.7353438 = icmp eq i64 %.549359384, %arg.n_perfect
  %.1046 = zext i1 %.7353438 to i8
  %spec.select307 = select i1 %52, i1 %.7353438, i1 false
  %.1069 = zext i1 %spec.select307 to i8
  %.29.i = icmp sgt i64 %.549359384, 0
  %.20.i = add nsw i64 %.549359384, -1
  %.40.i = getelementptr i32, ptr %arg.output.10, i64 %.20.i
  %62 = add nsw i64 %.549359384, -2
  br label %B718.endif

B718.endif:                                       ; preds = %B718.endif.lr.ph, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit
  %place.3.1350 = phi i64 [ %place.4.0387, %B718.endif.lr.ph ], [ %place.2.2.lcssa, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %row.2.1349 = phi i64 [ %row.3.0386, %B718.endif.lr.ph ], [ %.1075, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %.850341347 = phi i64 [ 0, %B718.endif.lr.ph ], [ %.857, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %.857 = add nuw nsw i64 %.850341347, 1
  br i1 %53, label %B812, label %B764.preheader

B764.preheader:                                   ; preds = %B718.endif
  br i1 %54, label %B764.epil.preheader, label %B764
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_write.4(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.items, i64 %arg.n_items, i32 %arg.item, ptr writeonly captures(none) %arg.target, i64 %arg.place) unnamed_addr #0 {
B0:
  %.28 = icmp sgt i64 %arg.n_items, 0
  br i1 %.28, label %B20, label %B118

B20:                                              ; preds = %B0
  %.40 = load i32, ptr %arg.items, align 4
  %.44 = icmp slt i32 %.40, %arg.item
  br i1 %.44, label %B44.preheader, label %B118

B44.preheader:                                    ; preds = %B20
  %0 = getelementptr i32, ptr %arg.target, i64 %arg.place
  %1 = add nsw i64 %arg.n_items, -1
  br label %B44

B44:                                              ; preds = %B94, %B44.preheader
  %.52 = phi i32 [ %.82, %B94 ], [ %.40, %B44.preheader ]
  %index.3.1 = phi i64 [ %.60, %B94 ], [ 0, %B44.preheader ]
  %2 = shl i64 %index.3.1, 2
  %scevgep39 = getelementptr i8, ptr %0, i64 %2
  store i32 %.52, ptr %scevgep39, align 4
  %exitcond.not = icmp eq i64 %1, %index.3.1
  br i1 %exitcond.not, label %B118.thread, label %B94

B118.thread:                                      ; preds = %B44
  %.10850 = getelementptr i32, ptr %0, i64 %arg.n_items
  store i32 %arg.item, ptr %.10850, align 4
  br label %common.ret

B94:                                              ; preds = %B44
  %.60 = add nuw nsw i64 %index.3.1, 1
  %sunkaddr46 = getelementptr i8, ptr %arg.items, i64 %2
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 4
  %.82 = load i32, ptr %sunkaddr47, align 4
  %.86 = icmp slt i32 %.82, %arg.item
  br i1 %.86, label %B44, label %B118

B118:                                             ; preds = %B94, %B20, %B0
  %index.4.0 = phi i64 [ 0, %B20 ], [ 0, %B0 ], [ %.60, %B94 ]
  %3 = getelementptr i32, ptr %arg.target, i64 %arg.place
  %.108 = getelementptr i32, ptr %3, i64 %index.4.0
  store i32 %arg.item, ptr %.108, align 4
  %.114 = icmp slt i64 %index.4.0, %arg.n_items
  br i1 %.114, label %B146.preheader, label %common.ret

B146.preheader:                                   ; preds = %B118
  %4 = sub i64 %arg.n_items, %index.4.0
  %xtraiter = and i64 %4, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B146.prol.loopexit, label %B146.prol.preheader

B146.prol.preheader:                              ; preds = %B146.preheader
  %5 = shl i64 %arg.place, 2
  %6 = getelementptr i8, ptr %arg.target, i64 %5
  %scevgep34 = getelementptr i8, ptr %6, i64 4
  br label %B146.prol

B146.prol:                                        ; preds = %B146.prol, %B146.prol.preheader
  %lsr.iv = phi i64 [ %xtraiter, %B146.prol.preheader ], [ %lsr.iv.next, %B146.prol ]
  %index.5.0.prol = phi i64 [ %index.4.0, %B146.prol.preheader ], [ %.130.prol, %B146.prol ]
  %7 = shl i64 %index.5.0.prol, 2
  %scevgep36 = getelementptr i8, ptr %arg.items, i64 %7
  %.121.prol = load i32, ptr %scevgep36, align 4
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 %7
  store i32 %.121.prol, ptr %scevgep35, align 4
  %.130.prol = add nuw i64 %index.5.0.prol, 1
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B146.prol.loopexit, label %B146.prol, !llvm.loop !129

B146.prol.loopexit:                               ; preds = %B146.prol, %B146.preheader
  %index.5.0.unr = phi i64 [ %index.4.0, %B146.preheader ], [ %.130.prol, %B146.prol ]
  %8 = sub i64 %index.4.0, %arg.n_items
  %9 = icmp ugt i64 %8, -8
  br i1 %9, label %common.ret, label %B146.preheader2

B146.preheader2:                                  ; preds = %B146.prol.loopexit
  %10 = shl i64 %arg.place, 2
  %11 = getelementptr i8, ptr %arg.target, i64 %10
  %scevgep = getelementptr i8, ptr %11, i64 32
  br label %B146

B146:                                             ; preds = %B146, %B146.preheader2
  %index.5.0 = phi i64 [ %.130.7, %B146 ], [ %index.5.0.unr, %B146.preheader2 ]
  %sunkaddr42 = shl i64 %index.5.0, 2
  %sunkaddr49 = getelementptr i8, ptr %arg.items, i64 %sunkaddr42
  %.121 = load i32, ptr %sunkaddr49, align 4
  %scevgep14 = getelementptr i8, ptr %scevgep, i64 %sunkaddr42
  %scevgep43 = getelementptr i8, ptr %scevgep14, i64 -28
  store i32 %.121, ptr %scevgep43, align 4
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr49, i64 4
  %.121.1 = load i32, ptr %sunkaddr52, align 4
  %scevgep38 = getelementptr i8, ptr %scevgep14, i64 -24
  store i32 %.121.1, ptr %scevgep38, align 4
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr49, i64 8
  %.121.2 = load i32, ptr %sunkaddr55, align 4
  %scevgep31 = getelementptr i8, ptr %scevgep14, i64 -20
  store i32 %.121.2, ptr %scevgep31, align 4
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr49, i64 12
  %.121.3 = load i32, ptr %sunkaddr58, align 4
  %scevgep27 = getelementptr i8, ptr %scevgep14, i64 -16
  store i32 %.121.3, ptr %scevgep27, align 4
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr49, i64 16
  %.121.4 = load i32, ptr %sunkaddr61, align 4
  %scevgep25 = getelementptr i8, ptr %scevgep14, i64 -12
  store i32 %.121.4, ptr %scevgep25, align 4
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr49, i64 20
  %.121.5 = load i32, ptr %sunkaddr64, align 4
  %scevgep23 = getelementptr i8, ptr %scevgep14, i64 -8
  store i32 %.121.5, ptr %scevgep23, align 4
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr49, i64 24
  %.121.6 = load i32, ptr %sunkaddr67, align 4
  %scevgep21 = getelementptr i8, ptr %scevgep14, i64 -4
  store i32 %.121.6, ptr %scevgep21, align 4
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr49, i64 28
  %.121.7 = load i32, ptr %sunkaddr70, align 4
  store i32 %.121.7, ptr %scevgep14, align 4
  %.130.7 = add nuw nsw i64 %index.5.0, 8
  %exitcond47.not.7 = icmp eq i64 %arg.n_items, %.130.7
  br i1 %exitcond47.not.7, label %common.ret, label %B146

common.ret:                                       ; preds = %B146, %B146.prol.loopexit, %B118, %B118.thread
  store ptr null, ptr %retptr, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.ctpop.v8i64(<8 x i64>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @rank_rows(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.columns.0, ptr readonly captures(none) %arg.columns.1, ptr readonly captures(none) %arg.columns.2, i64 %arg.columns.3, i64 %arg.first, i64 %arg.last, ptr readonly captures(none) %arg.ranks, ptr captures(none) %arg.cells, i64 %arg.begin, ptr captures(none) %arg.recent) local_unnamed_addr #0 {
B0.endif:
  %.76 = sub i64 %arg.last, %arg.first
  %.122235.not = icmp slt i64 %.76, 1
  br i1 %.122235.not, label %common.ret, label %B86.endif

B156:                                             ; preds = %B86.endif, %B410
  %size.7.1224 = phi i64 [ %size.8.2, %B410 ], [ %size.4.0238, %B86.endif ]
  %.260219223 = phi i64 [ %.270, %B410 ], [ %.218, %B86.endif ]
  %.267220222 = phi i64 [ %.274, %B410 ], [ %.176, %B86.endif ]
  %.270 = add nsw i64 %.260219223, -1
  %.274 = add i64 %.267220222, 1
  %.304 = getelementptr i32, ptr %arg.columns.0, i64 %.267220222
  %.305 = load i32, ptr %.304, align 4
  %.307 = sext i32 %.305 to i64
  %.308 = sub nsw i64 %.307, %arg.columns.3
  %.310 = getelementptr i32, ptr %arg.ranks, i64 %.308
  %.311 = load i32, ptr %.310, align 4
  %.317 = icmp sgt i32 %.311, -1
  br i1 %.317, label %B204, label %B410

B204:                                             ; preds = %B156
  %.331 = icmp sgt i64 %size.7.1224, %size.4.0238
  br i1 %.331, label %B220, label %B330

B220:                                             ; preds = %B204
  %0 = getelementptr i32, ptr %arg.cells, i64 %size.7.1224
  %.345 = getelementptr i8, ptr %0, i64 -4
  %.346 = load i32, ptr %.345, align 4
  %.348 = icmp sgt i32 %.346, %.311
  br i1 %.348, label %B250, label %B330

B250:                                             ; preds = %B220, %B300
  %target.2.4 = phi i64 [ %1, %B300 ], [ %size.7.1224, %B220 ]
  %1 = add nsw i64 %target.2.4, -1
  %2 = shl i64 %target.2.4, 2
  %scevgep = getelementptr i8, ptr %arg.cells, i64 %2
  %scevgep22 = getelementptr i8, ptr %scevgep, i64 -4
  %.357 = load i32, ptr %scevgep22, align 4
  store i32 %.357, ptr %scevgep, align 4
  %.374 = icmp sgt i64 %1, %size.4.0238
  br i1 %.374, label %B300, label %B390

B300:                                             ; preds = %B250
  %scevgep24 = getelementptr i8, ptr %scevgep, i64 -8
  %.388 = load i32, ptr %scevgep24, align 4
  %.390 = icmp sgt i32 %.388, %.311
  br i1 %.390, label %B250, label %B330

B330:                                             ; preds = %B300, %B220, %B204
  %target.3.3 = phi i64 [ %size.7.1224, %B220 ], [ %size.7.1224, %B204 ], [ %1, %B300 ]
  %.405 = icmp sgt i64 %target.3.3, %size.4.0238
  br i1 %.405, label %B342, label %B390

B342:                                             ; preds = %B330
  %3 = getelementptr i32, ptr %arg.cells, i64 %target.3.3
  %.410 = getelementptr i8, ptr %3, i64 -4
  %.411 = load i32, ptr %.410, align 4
  %.413 = icmp eq i32 %.411, %.311
  br i1 %.413, label %B372, label %B390

common.ret:                                       ; preds = %B655, %B0.endif, %B372
  %storemerge = phi i64 [ %.442, %B372 ], [ %arg.begin, %B0.endif ], [ %size.5.1, %B655 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B372:                                             ; preds = %B342
  %.442 = xor i64 %.128229236, -1
  br label %common.ret

B390:                                             ; preds = %B250, %B342, %B330
  %target.3.3254 = phi i64 [ %target.3.3, %B330 ], [ %target.3.3, %B342 ], [ %size.4.0238, %B250 ]
  %.450 = getelementptr i32, ptr %arg.cells, i64 %target.3.3254
  store i32 %.311, ptr %.450, align 4
  %.457 = add nsw i64 %size.7.1224, 1
  br label %B410

B410:                                             ; preds = %B390, %B156
  %size.8.2 = phi i64 [ %.457, %B390 ], [ %size.7.1224, %B156 ]
  %.261 = icmp sgt i64 %.260219223, 1
  br i1 %.261, label %B156, label %B412

B412:                                             ; preds = %B410, %B86.endif
  %size.7.1.lcssa = phi i64 [ %size.4.0238, %B86.endif ], [ %size.8.2, %B410 ]
  %.477 = sub nsw i64 %size.7.1.lcssa, %size.4.0238
  %.492 = icmp sgt i64 %.477, 1
  br i1 %.492, label %B84.preheader.i, label %B655

B84.preheader.i:                                  ; preds = %B412
  %.499 = getelementptr i64, ptr %arg.columns.2, i64 %.128229236
  %.500 = load i64, ptr %.499, align 8
  %.neg.i = add i64 %size.4.0238, 1
  %xtraiter.i = and i64 %.477, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B84.prol.loopexit.i, label %B84.prol.i

B84.prol.i:                                       ; preds = %B84.preheader.i
  %.114.prol.i = add nsw i64 %.477, -1
  %.144.prol.i = getelementptr i32, ptr %arg.cells, i64 %size.4.0238
  %.145.prol.i = load i32, ptr %.144.prol.i, align 4, !noalias !130
  %.146.prol.i = sext i32 %.145.prol.i to i64
  %.148.prol.i = xor i64 %.477, %.146.prol.i
  %.149.prol.i = mul i64 %.148.prol.i, -7046029254386353131
  %.150.prol.i = lshr i64 %.149.prol.i, 32
  %.151.prol.i = xor i64 %.150.prol.i, %.149.prol.i
  br label %B84.prol.loopexit.i

B84.prol.loopexit.i:                              ; preds = %B84.prol.i, %B84.preheader.i
  %hashed.3.0109.unr.i = phi i64 [ %.477, %B84.preheader.i ], [ %.151.prol.i, %B84.prol.i ]
  %.104104108.unr.i = phi i64 [ %.477, %B84.preheader.i ], [ %.114.prol.i, %B84.prol.i ]
  %.111105107.unr.i = phi i64 [ %size.4.0238, %B84.preheader.i ], [ %.neg.i, %B84.prol.i ]
  %.151.lcssa.unr.i = phi i64 [ poison, %B84.preheader.i ], [ %.151.prol.i, %B84.prol.i ]
  %4 = icmp eq i64 %size.7.1.lcssa, %.neg.i
  br i1 %4, label %B240.i, label %B84.preheader1.i

B84.preheader1.i:                                 ; preds = %B84.prol.loopexit.i
  %5 = add nuw i64 %.104104108.unr.i, 2
  %6 = shl i64 %.111105107.unr.i, 2
  %7 = getelementptr i8, ptr %arg.cells, i64 %6
  %scevgep4.i = getelementptr i8, ptr %7, i64 4
  br label %B84.i

B84.i:                                            ; preds = %B84.i, %B84.preheader1.i
  %lsr.iv5.i = phi ptr [ %scevgep4.i, %B84.preheader1.i ], [ %scevgep6.i, %B84.i ]
  %lsr.iv.i = phi i64 [ %5, %B84.preheader1.i ], [ %lsr.iv.next.i, %B84.i ]
  %hashed.3.0109.i = phi i64 [ %hashed.3.0109.unr.i, %B84.preheader1.i ], [ %.151.1.i, %B84.i ]
  %scevgep7.i = getelementptr i8, ptr %lsr.iv5.i, i64 -4
  %.145.i = load i32, ptr %scevgep7.i, align 4, !noalias !130
  %.146.i = sext i32 %.145.i to i64
  %.148.i = xor i64 %hashed.3.0109.i, %.146.i
  %.149.i = mul i64 %.148.i, -7046029254386353131
  %.150.i = lshr i64 %.149.i, 32
  %.145.1.i = load i32, ptr %lsr.iv5.i, align 4, !noalias !130
  %.146.1.i = sext i32 %.145.1.i to i64
  %8 = xor i64 %.150.i, %.146.1.i
  %.148.1.i = xor i64 %8, %.149.i
  %.149.1.i = mul i64 %.148.1.i, -7046029254386353131
  %.150.1.i = lshr i64 %.149.1.i, 32
  %.151.1.i = xor i64 %.150.1.i, %.149.1.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %scevgep6.i = getelementptr i8, ptr %lsr.iv5.i, i64 8
  %.105.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.105.1.i, label %B84.i, label %B240.i

B240.i:                                           ; preds = %B84.i, %B84.prol.loopexit.i
  %hashed.3.0.lcssa.i = phi i64 [ %.151.lcssa.unr.i, %B84.prol.loopexit.i ], [ %.151.1.i, %B84.i ]
  %.161.i = and i64 %hashed.3.0.lcssa.i, 65535
  %.167.i = getelementptr i64, ptr %arg.recent, i64 %.161.i
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !130
  %.175.not.i = icmp ne i64 %.168.i, 0
  %.179.i = xor i64 %.168.i, %hashed.3.0.lcssa.i
  %.182.i = icmp ult i64 %.179.i, 1099511627776
  %or.cond.i = and i1 %.175.not.i, %.182.i
  br i1 %or.cond.i, label %B438.endif.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit.thread

B596.preheader.i:                                 ; preds = %B438.endif.i
  %9 = getelementptr i32, ptr %arg.cells, i64 %.185.i
  %10 = xor i64 %size.4.0238, -1
  %11 = add i64 %size.7.1.lcssa, %10
  %12 = shl i64 %size.4.0238, 2
  %13 = getelementptr i8, ptr %arg.cells, i64 %12
  %scevgep.i = getelementptr i8, ptr %13, i64 4
  br label %B596.i

B596.i:                                           ; preds = %B624.i, %B596.preheader.i
  %size.2.0.i = phi i64 [ %.256.i, %B624.i ], [ 0, %B596.preheader.i ]
  %exitcond.not.i = icmp eq i64 %11, %size.2.0.i
  br i1 %exitcond.not.i, label %B672.i, label %B624.i

B624.i:                                           ; preds = %B596.i
  %.256.i = add nuw i64 %size.2.0.i, 1
  %14 = shl i64 %size.2.0.i, 2
  %scevgep3.i = getelementptr i8, ptr %9, i64 %14
  %.282.i = load i32, ptr %scevgep3.i, align 4, !noalias !130
  %scevgep2.i = getelementptr i8, ptr %scevgep.i, i64 %14
  %.290.i = load i32, ptr %scevgep2.i, align 4, !noalias !130
  %.291.i = icmp eq i32 %.282.i, %.290.i
  br i1 %.291.i, label %B596.i, label %B672.i

B672.i:                                           ; preds = %B624.i, %B596.i, %B438.endif.i
  %size.3.2.i = phi i64 [ 0, %B438.endif.i ], [ %.477, %B596.i ], [ %.256.i, %B624.i ]
  %.306.i = add nsw i64 %size.3.2.i, %size.4.0238
  %.308.i = icmp eq i64 %.306.i, %size.7.1.lcssa
  br i1 %.308.i, label %B690.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit.thread

B690.i:                                           ; preds = %B672.i
  %15 = getelementptr i32, ptr %arg.cells, i64 %.185.i
  %16 = getelementptr i8, ptr %15, i64 -4
  %.318.i = getelementptr i32, ptr %16, i64 %size.3.2.i
  %.319.i = load i32, ptr %.318.i, align 4, !noalias !130
  %.323.i = icmp slt i32 %.319.i, 0
  br i1 %.323.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit.thread

_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit.thread: ; preds = %B240.i, %B672.i, %B690.i
  %.350.i = and i64 %hashed.3.0.lcssa.i, -1099511627776
  %.355.i = or i64 %.350.i, %.neg.i
  %sunkaddr11.i = shl nuw nsw i64 %.161.i, 3
  %sunkaddr12.i = getelementptr i8, ptr %arg.recent, i64 %sunkaddr11.i
  store i64 %.355.i, ptr %sunkaddr12.i, align 8, !noalias !130
  br label %B616

B438.endif.i:                                     ; preds = %B240.i
  %.185.i = and i64 %.168.i, 1099511627775
  %sunkaddr.i = shl nuw nsw i64 %.185.i, 2
  %sunkaddr9.i = getelementptr i8, ptr %arg.cells, i64 %sunkaddr.i
  %sunkaddr10.i = getelementptr i8, ptr %sunkaddr9.i, i64 -4
  %.241.i = load i32, ptr %sunkaddr10.i, align 4, !noalias !130
  %.248.i = getelementptr i32, ptr %arg.cells, i64 %size.4.0238
  %.249.i = load i32, ptr %.248.i, align 4, !noalias !130
  %.250.i = icmp eq i32 %.241.i, %.249.i
  br i1 %.250.i, label %B596.preheader.i, label %B672.i

_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit: ; preds = %B690.i
  %.541.not = icmp sgt i64 %.185.i, %size.4.0238
  br i1 %.541.not, label %B616, label %B528

B528:                                             ; preds = %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit
  %.547 = getelementptr i32, ptr %16, i64 %.477
  %.548 = load i32, ptr %.547, align 4
  %.550 = sext i32 %.548 to i64
  %.551 = sub nsw i64 %.500, %.550
  %.552 = icmp slt i64 %.551, 2147483648
  br i1 %.552, label %B574, label %B616

B574:                                             ; preds = %B528
  %17 = trunc i64 %.500 to i32
  %.578 = sub i32 %.548, %17
  %sunkaddr = shl i64 %.477, 2
  %sunkaddr26 = getelementptr inbounds i8, ptr %16, i64 %sunkaddr
  store i32 %.578, ptr %sunkaddr26, align 4
  br label %B655

B616:                                             ; preds = %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit.thread, %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a.exit, %B528
  %18 = trunc i64 %.500 to i32
  %.594 = sub i32 0, %18
  %.595 = getelementptr i32, ptr %arg.cells, i64 %size.7.1.lcssa
  store i32 %.594, ptr %.595, align 4
  %.604 = add nsw i64 %size.7.1.lcssa, 1
  br label %B655

B655:                                             ; preds = %B616, %B574, %B412
  %size.5.1 = phi i64 [ %size.4.0238, %B574 ], [ %.604, %B616 ], [ %size.4.0238, %B412 ]
  %.122 = icmp sgt i64 %.121227237, 1
  br i1 %.122, label %B86.endif, label %common.ret

B86.endif:                                        ; preds = %B0.endif, %B655
  %size.4.0238 = phi i64 [ %size.5.1, %B655 ], [ %arg.begin, %B0.endif ]
  %.121227237 = phi i64 [ %.131, %B655 ], [ %.76, %B0.endif ]
  %.128229236 = phi i64 [ %.135, %B655 ], [ %arg.first, %B0.endif ]
  %.131 = add nsw i64 %.121227237, -1
  %.135 = add i64 %.128229236, 1
  %.175 = getelementptr i64, ptr %arg.columns.1, i64 %.128229236
  %.176 = load i64, ptr %.175, align 8
  %.180 = getelementptr i8, ptr %.175, i64 8
  %.181 = load i64, ptr %.180, align 8
  %.218 = sub i64 %.181, %.176
  %.261221.not = icmp slt i64 %.218, 1
  br i1 %.261221.not, label %B412, label %B156
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB2v2B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a: %retptr"}
!2 = distinct !{!2, !"inlined"}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!6, !8}
!6 = distinct !{!6, !7, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!7 = distinct !{!7, !"inlined"}
!8 = distinct !{!8, !9, !"_ZN11ml_pipeline6mining7kernels5flags5_hashB2v7B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!9 = distinct !{!9, !"inlined"}
!10 = !{!8}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!13 = distinct !{!13, !"inlined"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!16 = distinct !{!16, !"inlined"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2ax: %retptr"}
!19 = distinct !{!19, !"inlined"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN11ml_pipeline6mining7kernels5flags7_refuteB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dEy31Table_28uint64_2a_2c_20int64_2946Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_2933Flags_28uint8_2a_2c_20uint8_2a_2946Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29xx: %retptr"}
!22 = distinct !{!22, !"inlined"}
!23 = !{!24, !26, !21}
!24 = distinct !{!24, !25, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!25 = distinct !{!25, !"inlined"}
!26 = distinct !{!26, !27, !"_ZN11ml_pipeline6mining7kernels5flags10_lacks_oneB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29xx: %retptr"}
!27 = distinct !{!27, !"inlined"}
!28 = !{!26, !21}
!29 = !{!30, !26, !21}
!30 = distinct !{!30, !31, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!31 = distinct !{!31, !"inlined"}
!32 = distinct !{!32, !4}
!33 = distinct !{!33, !4}
!34 = !{!35, !37}
!35 = distinct !{!35, !36, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!36 = distinct !{!36, !"inlined"}
!37 = distinct !{!37, !38, !"_ZN11ml_pipeline6mining7kernels5flags5_hashB2v7B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!38 = distinct !{!38, !"inlined"}
!39 = !{!37}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2ax: %retptr"}
!42 = distinct !{!42, !"inlined"}
!43 = distinct !{!43, !4}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!46 = distinct !{!46, !"inlined"}
!47 = !{!48, !45}
!48 = distinct !{!48, !49, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!49 = distinct !{!49, !"inlined"}
!50 = distinct !{!50, !4}
!51 = !{!52, !45}
!52 = distinct !{!52, !53, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!53 = distinct !{!53, !"inlined"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!56 = distinct !{!56, !"inlined"}
!57 = distinct !{!57, !4}
!58 = !{!59}
!59 = distinct !{!59, !60, !"_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a: %retptr"}
!60 = distinct !{!60, !"inlined"}
!61 = !{!62, !59}
!62 = distinct !{!62, !63, !"_ZN11ml_pipeline6mining7kernels6sparse7_gatherB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2a9uint32_2axx8int32_2axx78Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29: %retptr"}
!63 = distinct !{!63, !"inlined"}
!64 = !{!65, !62, !59}
!65 = distinct !{!65, !66, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2aj: %retptr"}
!66 = distinct !{!66, !"inlined"}
!67 = !{!68, !59}
!68 = distinct !{!68, !69, !"_ZN11ml_pipeline6mining7kernels6sparse7_gatherB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2a9uint32_2axx8int32_2axx78Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29: %retptr"}
!69 = distinct !{!69, !"inlined"}
!70 = !{!71, !68, !59}
!71 = distinct !{!71, !72, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2aj: %retptr"}
!72 = distinct !{!72, !"inlined"}
!73 = !{!74, !59}
!74 = distinct !{!74, !75, !"_ZN11ml_pipeline6mining7kernels6sparse14_keep_frequentB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29x: %retptr"}
!75 = distinct !{!75, !"inlined"}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZN11ml_pipeline6mining7kernels6output4emitB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!78 = distinct !{!78, !"inlined"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!81 = distinct !{!81, !"inlined"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!84 = distinct !{!84, !"inlined"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!87 = distinct !{!87, !"inlined"}
!88 = !{!89, !86}
!89 = distinct !{!89, !90, !"_ZN11ml_pipeline6mining7kernels6sparse8_compactB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a: %retptr"}
!90 = distinct !{!90, !"inlined"}
!91 = !{!92, !86}
!92 = distinct !{!92, !93, !"_ZN11ml_pipeline6mining7kernels6sparse6_indexB3v52B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29xxx: %retptr"}
!93 = distinct !{!93, !"inlined"}
!94 = distinct !{!94, !4}
!95 = !{!96, !98, !86}
!96 = distinct !{!96, !97, !"_ZN11ml_pipeline6mining7kernels5dense12_count_wordsB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int64_2a: %retptr"}
!97 = distinct !{!97, !"inlined"}
!98 = distinct !{!98, !99, !"_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v53B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29: %retptr"}
!99 = distinct !{!99, !"inlined"}
!100 = !{!98, !86}
!101 = distinct !{!101, !4}
!102 = !{!103, !86}
!103 = distinct !{!103, !104, !"_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v55B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2956Prefix_28int32_2a_2c_20int64_2c_20int32_2a_2c_20int64_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!104 = distinct !{!104, !"inlined"}
!105 = !{!106, !103, !86}
!106 = distinct !{!106, !107, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!107 = distinct !{!107, !"inlined"}
!108 = distinct !{!108, !4}
!109 = !{!110, !103, !86}
!110 = distinct !{!110, !111, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!111 = distinct !{!111, !"inlined"}
!112 = !{!113}
!113 = distinct !{!113, !114, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2axyx8int64_2ax: %retptr"}
!114 = distinct !{!114, !"inlined"}
!115 = distinct !{!115, !4}
!116 = !{!"branch_weights", i32 1, i32 99}
!117 = !{!118, !120}
!118 = distinct !{!118, !119, !"_ZN11ml_pipeline6mining7kernels6output6_writeB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax: %retptr"}
!119 = distinct !{!119, !"inlined"}
!120 = distinct !{!120, !121, !"_ZN11ml_pipeline6mining7kernels6output6_mergeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!121 = distinct !{!121, !"inlined"}
!122 = distinct !{!122, !4}
!123 = !{!120}
!124 = distinct !{!124, !4}
!125 = distinct !{!125, !4}
!126 = !{!127}
!127 = distinct !{!127, !128, !"_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a: %retptr"}
!128 = distinct !{!128, !"inlined"}
!129 = distinct !{!129, !4}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v57B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2a: %retptr"}
!132 = distinct !{!132, !"inlined"}
