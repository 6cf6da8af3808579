; 056058ec8d53d7aee6678ca3658080e902310dac1ded2aa6ce1101ecb38ab97b
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @build_bitmaps(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, i64 %arg.begin, i64 %arg.end, i64 %arg.n_items, ptr captures(none) %arg.bitmaps.0, ptr readnone captures(none) %arg.bitmaps.1, ptr readnone captures(none) %arg.bitmaps.2, ptr writeonly captures(none) %arg.bitmaps.3, ptr readnone captures(none) %arg.bitmaps.4, ptr readnone captures(none) %arg.bitmaps.5, ptr readnone captures(none) %arg.bitmaps.6, ptr readnone captures(none) %arg.bitmaps.7, ptr readnone captures(none) %arg.bitmaps.8, ptr readnone captures(none) %arg.bitmaps.9, ptr readnone captures(none) %arg.bitmaps.10, ptr captures(none) initializes((0, 264)) %arg.bitmaps.11, ptr readonly captures(none) %arg.bitmaps.12) local_unnamed_addr #0 {
B0.endif.endif:
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(264) %arg.bitmaps.11, i8 0, i64 264, i1 false)
  %.202 = sub i64 %arg.end, %arg.begin
  %.203 = icmp sgt i64 %.202, 0
  %..202 = tail call i64 @llvm.smax.i64(i64 %.202, i64 0)
  br i1 %.203, label %B114, label %B306.preheader

B306.preheader:                                   ; preds = %B264.endif.endif.loopexit, %B0.endif.endif
  %store_forwarded.ph = phi i64 [ 0, %B0.endif.endif ], [ %load_initial.pre, %B264.endif.endif.loopexit ]
  br label %B306

B114:                                             ; preds = %B0.endif.endif, %B262
  %.244401405 = phi i64 [ %.254, %B262 ], [ %..202, %B0.endif.endif ]
  %.251402404 = phi i64 [ %.258, %B262 ], [ %arg.begin, %B0.endif.endif ]
  %.254 = add nsw i64 %.244401405, -1
  %.258 = add i64 %.251402404, 1
  %.284 = getelementptr i32, ptr %arg.cells, i64 %.251402404
  %.285 = load i32, ptr %.284, align 4
  %.294 = icmp slt i32 %.285, 0
  br i1 %.294, label %B186.preheader, label %B262

B186.preheader:                                   ; preds = %B114
  %.286 = sext i32 %.285 to i64
  %.287 = sub nsw i64 0, %.286
  br label %B186

B186:                                             ; preds = %B186, %B186.preheader
  %arg.bitmaps.11.pn = phi ptr [ %arg.bitmaps.11, %B186.preheader ], [ %lsr.iv30, %B186 ]
  %weight.4.1 = phi i64 [ %.287, %B186.preheader ], [ %.308, %B186 ]
  %lsr.iv30 = getelementptr i8, ptr %arg.bitmaps.11.pn, i64 8
  %.300 = load i64, ptr %lsr.iv30, align 8
  %.302 = and i64 %weight.4.1, 1
  %.303 = add nsw i64 %.300, %.302
  store i64 %.303, ptr %lsr.iv30, align 8
  %.308 = lshr i64 %weight.4.1, 1
  %.315.not = icmp eq i64 %.308, 0
  br i1 %.315.not, label %B262, label %B186

B262:                                             ; preds = %B186, %B114
  %.245 = icmp samesign ugt i64 %.244401405, 1
  br i1 %.245, label %B114, label %B264.endif.endif.loopexit

B306:                                             ; preds = %B306.preheader, %B306
  %store_forwarded = phi i64 [ %.452.3, %B306 ], [ %store_forwarded.ph, %B306.preheader ]
  %.411407409 = phi i64 [ %.418.3, %B306 ], [ 0, %B306.preheader ]
  %sunkaddr = shl i64 %.411407409, 3
  %sunkaddr32 = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 8
  %.449 = load i64, ptr %sunkaddr33, align 8
  %.450 = add nsw i64 %.449, 63
  %.451 = ashr i64 %.450, 6
  %.452 = add nsw i64 %.451, %store_forwarded
  store i64 %.452, ptr %sunkaddr33, align 8
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr32, i64 16
  %.449.1 = load i64, ptr %sunkaddr36, align 8
  %.450.1 = add nsw i64 %.449.1, 63
  %.451.1 = ashr i64 %.450.1, 6
  %.452.1 = add nsw i64 %.451.1, %.452
  store i64 %.452.1, ptr %sunkaddr36, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr32, i64 24
  %.449.2 = load i64, ptr %sunkaddr39, align 8
  %.450.2 = add nsw i64 %.449.2, 63
  %.451.2 = ashr i64 %.450.2, 6
  %.452.2 = add nsw i64 %.451.2, %.452.1
  store i64 %.452.2, ptr %sunkaddr39, align 8
  %.418.3 = add nuw nsw i64 %.411407409, 4
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr32, i64 32
  %.449.3 = load i64, ptr %sunkaddr42, align 8
  %.450.3 = add nsw i64 %.449.3, 63
  %.451.3 = ashr i64 %.450.3, 6
  %.452.3 = add nsw i64 %.451.3, %.452.2
  store i64 %.452.3, ptr %sunkaddr42, align 8
  %exitcond.not.3 = icmp eq i64 %.418.3, 32
  br i1 %exitcond.not.3, label %B374.endif, label %B306

B470:                                             ; preds = %B374.endif
  %.509 = getelementptr i8, ptr %arg.bitmaps.12, i64 8
  %.510 = load i64, ptr %.509, align 8
  %.512 = icmp sgt i64 %.8.i, %.510
  br i1 %.512, label %common.ret, label %B550.endif.preheader

B550.endif.preheader:                             ; preds = %B470
  %scevgep14 = getelementptr i8, ptr %arg.bitmaps.3, i64 24
  br label %B550.endif

common.ret:                                       ; preds = %B1146, %B736.endif, %B374.endif, %B470
  %storemerge = phi i64 [ -1, %B470 ], [ -1, %B374.endif ], [ %.464, %B736.endif ], [ %.464, %B1146 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B616:                                             ; preds = %B616.preheader4, %B616
  %lsr.iv16 = phi ptr [ %scevgep15, %B616.preheader4 ], [ %scevgep17, %B616 ]
  %lsr.iv12 = phi i64 [ %10, %B616.preheader4 ], [ %lsr.iv.next13, %B616 ]
  %scevgep20 = getelementptr i8, ptr %lsr.iv16, i64 -24
  store i64 %.615416420, ptr %scevgep20, align 8
  %scevgep19 = getelementptr i8, ptr %lsr.iv16, i64 -16
  store i64 %.615416420, ptr %scevgep19, align 8
  %scevgep18 = getelementptr i8, ptr %lsr.iv16, i64 -8
  store i64 %.615416420, ptr %scevgep18, align 8
  store i64 %.615416420, ptr %lsr.iv16, align 8
  %lsr.iv.next13 = add i64 %lsr.iv12, -4
  %scevgep17 = getelementptr i8, ptr %lsr.iv16, i64 32
  %.738.3 = icmp sgt i64 %lsr.iv.next13, 4
  br i1 %.738.3, label %B616, label %B640.loopexit

B640.loopexit:                                    ; preds = %B616, %B616.prol.loopexit
  %sunkaddr43 = shl i64 %.615416420, 3
  %sunkaddr44 = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr43
  %.789.pre = load i64, ptr %sunkaddr44, align 8
  br label %B640

B640:                                             ; preds = %B550.endif.B640_crit_edge, %B640.loopexit
  %sunkaddr45.pre-phi = phi i64 [ %.pre, %B550.endif.B640_crit_edge ], [ %sunkaddr43, %B640.loopexit ]
  %.789 = phi i64 [ %.653, %B550.endif.B640_crit_edge ], [ %.789.pre, %B640.loopexit ]
  %.790 = shl i64 %.789, 6
  %sunkaddr46 = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr45.pre-phi
  store i64 %.790, ptr %sunkaddr46, align 8
  %exitcond456.not = icmp eq i64 %.622, 32
  br i1 %exitcond456.not, label %B674.endif, label %B550.endif

B774:                                             ; preds = %B774.preheader, %B1146
  %start.2.0451 = phi i64 [ %.1280, %B1146 ], [ %arg.begin, %B774.preheader ]
  %.1019440450 = phi i64 [ %.1029, %B1146 ], [ %..202, %B774.preheader ]
  %.1026441449 = phi i64 [ %.1033, %B1146 ], [ %arg.begin, %B774.preheader ]
  %.1029 = add nsw i64 %.1019440450, -1
  %.1033 = add i64 %.1026441449, 1
  %.1063 = getelementptr i32, ptr %arg.cells, i64 %.1026441449
  %.1064 = load i32, ptr %.1063, align 4
  %.1073 = icmp slt i32 %.1064, 0
  br i1 %.1073, label %B846.preheader, label %B1146

B846.preheader:                                   ; preds = %B774
  %.1065 = sext i32 %.1064 to i64
  %.1066 = sub nsw i64 0, %.1065
  %.1148 = sub i64 %.1026441449, %start.2.0451
  %..1148 = tail call i64 @llvm.smax.i64(i64 %.1148, i64 0)
  %.1200.prol = add nsw i64 %..1148, -1
  %.1204.prol = add i64 %start.2.0451, 1
  %0 = icmp slt i64 %.1148, 1
  %1 = and i64 %..1148, 1
  %2 = icmp eq i64 %1, 0
  %sunkaddr49 = shl i64 %start.2.0451, 2
  %sunkaddr50 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr49
  %3 = icmp eq i64 %.1148, 1
  br label %B846

B846:                                             ; preds = %B1114, %B846.preheader
  %power.8.1 = phi i64 [ %.1257, %B1114 ], [ 0, %B846.preheader ]
  %weight.5.1 = phi i64 [ %.1253, %B1114 ], [ %.1066, %B846.preheader ]
  %.1079 = and i64 %weight.5.1, 1
  %.1080.not = icmp eq i64 %.1079, 0
  br i1 %.1080.not, label %B1114, label %B856.endif

B1050:                                            ; preds = %B1050.preheader, %B1050
  %lsr.iv6 = phi ptr [ %scevgep5, %B1050.preheader ], [ %scevgep7, %B1050 ]
  %lsr.iv = phi i64 [ %14, %B1050.preheader ], [ %lsr.iv.next, %B1050 ]
  %scevgep8 = getelementptr i8, ptr %lsr.iv6, i64 -4
  %.1233 = load i32, ptr %scevgep8, align 4
  %.1235 = sext i32 %.1233 to i64
  %.1237 = getelementptr i64, ptr %13, i64 %.1235
  %.1238 = load i64, ptr %.1237, align 8
  %.1240 = or i64 %.1238, %.1097
  store i64 %.1240, ptr %.1237, align 8
  %.1233.1 = load i32, ptr %lsr.iv6, align 4
  %.1235.1 = sext i32 %.1233.1 to i64
  %.1237.1 = getelementptr i64, ptr %13, i64 %.1235.1
  %.1238.1 = load i64, ptr %.1237.1, align 8
  %.1240.1 = or i64 %.1238.1, %.1097
  store i64 %.1240.1, ptr %.1237.1, align 8
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep7 = getelementptr i8, ptr %lsr.iv6, i64 8
  %.1191.1 = icmp sgt i64 %lsr.iv.next, 2
  br i1 %.1191.1, label %B1050, label %B1114

B1114:                                            ; preds = %B1050, %B1050.prol.loopexit, %B856.endif, %B846
  %.1253 = lshr i64 %weight.5.1, 1
  %.1257 = add nuw nsw i64 %power.8.1, 1
  %.1260.not = icmp eq i64 %.1253, 0
  br i1 %.1260.not, label %B1146.loopexit, label %B846

B1146.loopexit:                                   ; preds = %B1114
  %sunkaddr47 = shl i64 %.1026441449, 2
  %sunkaddr48 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr47
  %.1280.pre = load i32, ptr %sunkaddr48, align 4
  %4 = icmp slt i32 %.1280.pre, 0
  %5 = select i1 %4, i64 %.1033, i64 %start.2.0451
  br label %B1146

B1146:                                            ; preds = %B1146.loopexit, %B774
  %.1280 = phi i64 [ %start.2.0451, %B774 ], [ %5, %B1146.loopexit ]
  %.1020 = icmp sgt i64 %.1019440450, 1
  br i1 %.1020, label %B774, label %common.ret

B264.endif.endif.loopexit:                        ; preds = %B262
  %load_initial.pre = load i64, ptr %arg.bitmaps.11, align 8
  br label %B306.preheader

B374.endif:                                       ; preds = %B306
  %.463 = getelementptr i8, ptr %arg.bitmaps.11, i64 256
  %.464 = load i64, ptr %.463, align 8
  %.6.i = add nsw i64 %arg.n_items, 7
  %.8.i = and i64 %.6.i, -8
  %.500 = mul nsw i64 %.464, %.8.i
  %.504 = load i64, ptr %arg.bitmaps.12, align 8
  %.505 = icmp sgt i64 %.500, %.504
  br i1 %.505, label %common.ret, label %B470

B550.endif:                                       ; preds = %B640, %B550.endif.preheader
  %.615416420 = phi i64 [ %.622, %B640 ], [ 0, %B550.endif.preheader ]
  %.622 = add nuw nsw i64 %.615416420, 1
  %.652 = getelementptr i64, ptr %arg.bitmaps.11, i64 %.615416420
  %.653 = load i64, ptr %.652, align 8
  %.657 = getelementptr i8, ptr %.652, i64 8
  %.658 = load i64, ptr %.657, align 8
  %.695 = sub i64 %.658, %.653
  %.738412.not = icmp slt i64 %.695, 1
  br i1 %.738412.not, label %B550.endif.B640_crit_edge, label %B616.preheader

B550.endif.B640_crit_edge:                        ; preds = %B550.endif
  %.pre = shl i64 %.615416420, 3
  br label %B640

B616.preheader:                                   ; preds = %B550.endif
  %xtraiter = and i64 %.695, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B616.prol.loopexit, label %B616.prol

B616.prol:                                        ; preds = %B616.preheader, %B616.prol
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B616.prol ], [ %xtraiter, %B616.preheader ]
  %.744411413.prol = phi i64 [ %.751.prol, %B616.prol ], [ %.653, %B616.preheader ]
  %.751.prol = add i64 %.744411413.prol, 1
  %6 = shl i64 %.744411413.prol, 3
  %scevgep9 = getelementptr i8, ptr %arg.bitmaps.3, i64 %6
  store i64 %.615416420, ptr %scevgep9, align 8
  %lsr.iv.next11 = add nsw i64 %lsr.iv10, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next11, 0
  br i1 %prol.iter.cmp.not, label %B616.prol.loopexit.loopexit, label %B616.prol, !llvm.loop !0

B616.prol.loopexit.loopexit:                      ; preds = %B616.prol
  %7 = sub i64 %.658, %.751.prol
  br label %B616.prol.loopexit

B616.prol.loopexit:                               ; preds = %B616.prol.loopexit.loopexit, %B616.preheader
  %.737414.unr = phi i64 [ %.695, %B616.preheader ], [ %7, %B616.prol.loopexit.loopexit ]
  %.744411413.unr = phi i64 [ %.653, %B616.preheader ], [ %.751.prol, %B616.prol.loopexit.loopexit ]
  %8 = sub i64 %.653, %.658
  %9 = icmp ugt i64 %8, -4
  br i1 %9, label %B640.loopexit, label %B616.preheader4

B616.preheader4:                                  ; preds = %B616.prol.loopexit
  %10 = add i64 %.737414.unr, 4
  %11 = shl i64 %.744411413.unr, 3
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %11
  br label %B616

B674.endif:                                       ; preds = %B640
  %.884423.not = icmp slt i64 %.500, 1
  br i1 %.884423.not, label %B736.endif, label %B712.preheader

B712.preheader:                                   ; preds = %B674.endif
  %12 = shl nuw i64 %.500, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.bitmaps.0, i8 0, i64 %12, i1 false)
  br label %B736.endif

B736.endif:                                       ; preds = %B712.preheader, %B674.endif
  %.1020446.not = icmp slt i64 %.202, 1
  br i1 %.1020446.not, label %common.ret, label %B774.preheader

B774.preheader:                                   ; preds = %B736.endif
  %scevgep = getelementptr i8, ptr %arg.cells, i64 4
  br label %B774

B856.endif:                                       ; preds = %B846
  %.1084 = getelementptr i64, ptr %arg.bitmaps.11, i64 %power.8.1
  %.1085 = load i64, ptr %.1084, align 8
  %.1096 = and i64 %.1085, 63
  %.1097 = shl nuw i64 1, %.1096
  %.1105 = add nsw i64 %.1085, 1
  store i64 %.1105, ptr %.1084, align 8
  br i1 %0, label %B1114, label %B1050.lr.ph

B1050.lr.ph:                                      ; preds = %B856.endif
  %.1086 = ashr i64 %.1085, 6
  %.1088 = mul nsw i64 %.1086, %.8.i
  %13 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.1088
  br i1 %2, label %B1050.prol.loopexit, label %B1050.prol

B1050.prol:                                       ; preds = %B1050.lr.ph
  %.1233.prol = load i32, ptr %sunkaddr50, align 4
  %.1235.prol = sext i32 %.1233.prol to i64
  %.1237.prol = getelementptr i64, ptr %13, i64 %.1235.prol
  %.1238.prol = load i64, ptr %.1237.prol, align 8
  %.1240.prol = or i64 %.1238.prol, %.1097
  store i64 %.1240.prol, ptr %.1237.prol, align 8
  br label %B1050.prol.loopexit

B1050.prol.loopexit:                              ; preds = %B1050.prol, %B1050.lr.ph
  %.1190427431.unr = phi i64 [ %..1148, %B1050.lr.ph ], [ %.1200.prol, %B1050.prol ]
  %.1197428430.unr = phi i64 [ %start.2.0451, %B1050.lr.ph ], [ %.1204.prol, %B1050.prol ]
  br i1 %3, label %B1114, label %B1050.preheader

B1050.preheader:                                  ; preds = %B1050.prol.loopexit
  %14 = add i64 %.1190427431.unr, 2
  %15 = shl i64 %.1197428430.unr, 2
  %scevgep5 = getelementptr i8, ptr %scevgep, i64 %15
  br label %B1050
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define noundef range(i32 -1, -2) i32 @clear_flags(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.supersets.0, ptr readonly captures(none) %arg.supersets.1, ptr readonly captures(none) %arg.supersets.2, ptr readonly captures(none) %arg.rows, i64 %arg.first, i64 %arg.last, ptr readonly captures(none) %arg.table, i64 %arg.size, ptr readonly captures(none) %arg.subsets.0, ptr readonly captures(none) %arg.subsets.1, ptr readonly captures(none) %arg.subsets.2, ptr captures(none) %arg.closed, ptr captures(none) %arg.maximal, ptr captures(none) %arg.hashes) local_unnamed_addr #3 {
B0.endif:
  %.37 = add nsw i64 %arg.size, -1
  %.78 = sub i64 %arg.last, %arg.first
  %0 = add nuw i64 %.78, 7
  %.102 = lshr i64 %0, 3
  %.79.inv = icmp slt i64 %.78, 1
  %.124406.not585 = icmp eq i64 %.102, 0
  %.124406.not = select i1 %.79.inv, i1 true, i1 %.124406.not585
  br i1 %.124406.not, label %common.ret, label %B98.endif.endif.preheader

B98.endif.endif.preheader:                        ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.supersets.0, i64 4
  br label %B98.endif.endif

B96.loopexit:                                     ; preds = %B498.loopexit, %B98.endif.endif
  %.124 = icmp sgt i64 %.123320416, 1
  br i1 %.124, label %B98.endif.endif, label %common.ret

B180.loopexit:                                    ; preds = %B330.backedge, %B182.endif.endif.endif
  %.280 = icmp samesign ugt i64 %.279261283, 1
  br i1 %.280, label %B182, label %B500

B182:                                             ; preds = %B98.endif.endif, %B180.loopexit
  %.279261283 = phi i64 [ %.289, %B180.loopexit ], [ %..237, %B98.endif.endif ]
  %.286265282 = phi i64 [ %.293, %B180.loopexit ], [ %.130328415, %B98.endif.endif ]
  %.289 = add nsw i64 %.279261283, -1
  %.293 = add i64 %.286265282, 1
  %.319 = getelementptr i64, ptr %arg.rows, i64 %.286265282
  %.320 = load i64, ptr %.319, align 8
  %.13.i.i = icmp sgt i64 %.320, 0
  br i1 %.13.i.i, label %B16.i.i, label %B0.endif.endif.i

B16.i.i:                                          ; preds = %B182
  %1 = getelementptr i64, ptr %arg.supersets.1, i64 %.320
  %.23.i.i = getelementptr i8, ptr %1, i64 -8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !2
  br label %B0.endif.endif.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B128.endif.i
  %2 = add i64 %unroll_iter.i, %"$phi50.0.2.0.i.i"
  %3 = and i64 %.80.i, 1
  %lcmp.mod.not.i = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not.i, label %B182.endif, label %B128.endif.epil.preheader.i

B128.endif.epil.preheader.i:                      ; preds = %B128.endif.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.053.epil.init.i = phi i64 [ 0, %B128.endif.preheader.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.1294951.epil.init.i = phi i64 [ %"$phi50.0.2.0.i.i", %B128.endif.preheader.i ], [ %2, %common.ret.loopexit.unr-lcssa.i ]
  %.163.epil.i = getelementptr i32, ptr %arg.supersets.0, i64 %.1294951.epil.init.i
  %.164.epil.i = load i32, ptr %.163.epil.i, align 4, !noalias !7
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
  br label %B182.endif

B0.endif.endif.i:                                 ; preds = %B16.i.i, %B182
  %"$phi50.0.2.0.i.i" = phi i64 [ %.24.i.i, %B16.i.i ], [ 0, %B182 ]
  %.42.i = getelementptr i64, ptr %arg.supersets.1, i64 %.320
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !7
  %.80.i = sub i64 %.43.i, %"$phi50.0.2.0.i.i"
  %.12350.not.i = icmp slt i64 %.80.i, 1
  br i1 %.12350.not.i, label %B182.endif, label %B128.endif.preheader.i

B128.endif.preheader.i:                           ; preds = %B0.endif.endif.i
  %.neg.i = add i64 %"$phi50.0.2.0.i.i", 1
  %5 = icmp eq i64 %.43.i, %.neg.i
  br i1 %5, label %B128.endif.epil.preheader.i, label %B128.endif.preheader.new.i

B128.endif.preheader.new.i:                       ; preds = %B128.endif.preheader.i
  %unroll_iter.i = and i64 %.80.i, 9223372036854775806
  %6 = shl i64 %"$phi50.0.2.0.i.i", 2
  %scevgep87 = getelementptr i8, ptr %scevgep, i64 %6
  br label %B128.endif.i

B128.endif.i:                                     ; preds = %B128.endif.i, %B128.endif.preheader.new.i
  %lsr.iv = phi i64 [ %lsr.iv.next, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %hashed.2.053.i = phi i64 [ %.190.1.i, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %7 = shl i64 %lsr.iv, 2
  %scevgep89 = getelementptr i8, ptr %scevgep87, i64 %7
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -4
  %.164.i = load i32, ptr %scevgep90, align 4, !noalias !7
  %.5.i.i = sext i32 %.164.i to i64
  %.6.i.i = mul i64 %.5.i.i, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.164.1.i = load i32, ptr %scevgep89, align 4, !noalias !7
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

B498.loopexit:                                    ; preds = %B600.backedge, %B500.endif.endif
  %.653 = icmp sgt i64 %.652297315, 1
  br i1 %.653, label %B500, label %B96.loopexit

B500:                                             ; preds = %B180.loopexit, %B498.loopexit
  %.652297315 = phi i64 [ %.662, %B498.loopexit ], [ %..237, %B180.loopexit ]
  %.659300314 = phi i64 [ %.666, %B498.loopexit ], [ %.130328415, %B180.loopexit ]
  %.662 = add nsw i64 %.652297315, -1
  %.666 = add i64 %.659300314, 1
  %.696 = getelementptr i64, ptr %arg.rows, i64 %.659300314
  %.697 = load i64, ptr %.696, align 8
  %.13.i26 = icmp sgt i64 %.697, 0
  br i1 %.13.i26, label %B16.i, label %B500.endif.endif

B16.i:                                            ; preds = %B500
  %12 = getelementptr i64, ptr %arg.supersets.1, i64 %.697
  %.23.i = getelementptr i8, ptr %12, i64 -8
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !8
  br label %B500.endif.endif

common.ret:                                       ; preds = %B96.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B98.endif.endif:                                  ; preds = %B96.loopexit, %B98.endif.endif.preheader
  %.123320416 = phi i64 [ %.133, %B96.loopexit ], [ %.102, %B98.endif.endif.preheader ]
  %.130328415 = phi i64 [ %.137, %B96.loopexit ], [ %arg.first, %B98.endif.endif.preheader ]
  %.133 = add nsw i64 %.123320416, -1
  %.137 = add i64 %.130328415, 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.last, i64 %.137)
  %.237 = sub i64 %.11.i, %.130328415
  %.238 = icmp sgt i64 %.237, 0
  %..237 = tail call i64 @llvm.smax.i64(i64 %.237, i64 0)
  br i1 %.238, label %B182, label %B96.loopexit

B182.endif:                                       ; preds = %B0.endif.endif.i, %B128.endif.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ], [ %.190.epil.i, %B128.endif.epil.preheader.i ]
  %.350 = sub nsw i64 %.286265282, %.130328415
  %.353 = getelementptr i64, ptr %arg.hashes, i64 %.350
  store i64 %hashed.2.0.lcssa.i, ptr %.353, align 8
  %sunkaddr = shl i64 %.320, 3
  br i1 %.13.i.i, label %B16.i39, label %B182.endif.endif.endif

B16.i39:                                          ; preds = %B182.endif
  %sunkaddr99 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 -8
  %.24.i41 = load i64, ptr %sunkaddr100, align 8, !noalias !11
  br label %B182.endif.endif.endif

B182.endif.endif.endif:                           ; preds = %B182.endif, %B16.i39
  %"$phi50.0.2.0.i38" = phi i64 [ %.24.i41, %B16.i39 ], [ 0, %B182.endif ]
  %sunkaddr102 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr
  %.383 = load i64, ptr %sunkaddr102, align 8
  %.420 = sub i64 %.383, %"$phi50.0.2.0.i38"
  %.463257.not = icmp slt i64 %.420, 1
  br i1 %.463257.not, label %B180.loopexit, label %B330.backedge.preheader

B330.backedge.preheader:                          ; preds = %B182.endif.endif.endif
  %13 = add nuw i64 %.420, 1
  %14 = shl i64 %"$phi50.0.2.0.i38", 2
  %scevgep93 = getelementptr i8, ptr %arg.supersets.0, i64 %14
  br label %B330.backedge

B330.backedge:                                    ; preds = %B330.backedge, %B330.backedge.preheader
  %lsr.iv94 = phi ptr [ %scevgep93, %B330.backedge.preheader ], [ %scevgep95, %B330.backedge ]
  %lsr.iv91 = phi i64 [ %13, %B330.backedge.preheader ], [ %lsr.iv.next92, %B330.backedge ]
  %.504 = load i32, ptr %lsr.iv94, align 4
  %.5.i = sext i32 %.504 to i64
  %.6.i = mul i64 %.5.i, -7046029254386353131
  %.7.i = lshr i64 %.6.i, 30
  %.8.i = xor i64 %.7.i, %.6.i
  %.9.i = mul i64 %.8.i, -4658895280553007687
  %.10.i = lshr i64 %.9.i, 27
  %.11.i25 = xor i64 %.10.i, %.9.i
  %.12.i = mul i64 %.11.i25, -7723592293110705685
  %.13.i = lshr i64 %.12.i, 31
  %15 = xor i64 %hashed.2.0.lcssa.i, %.13.i
  %.530 = xor i64 %15, %.12.i
  %.532 = and i64 %.530, %.37
  %.6.i43 = getelementptr i64, ptr %arg.table, i64 %.532
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i43, i32 0, i32 3, i32 1), !noalias !14
  %lsr.iv.next92 = add i64 %lsr.iv91, -1
  %scevgep95 = getelementptr i8, ptr %lsr.iv94, i64 4
  %.463 = icmp samesign ugt i64 %lsr.iv.next92, 1
  br i1 %.463, label %B330.backedge, label %B180.loopexit

B500.endif.endif:                                 ; preds = %B16.i, %B500
  %"$phi50.0.2.0.i" = phi i64 [ %.24.i, %B16.i ], [ 0, %B500 ]
  %.730 = getelementptr i64, ptr %arg.supersets.1, i64 %.697
  %.731 = load i64, ptr %.730, align 8
  %.768 = sub i64 %.731, %"$phi50.0.2.0.i"
  %.811292.not = icmp slt i64 %.768, 1
  br i1 %.811292.not, label %B498.loopexit, label %B602.lr.ph

B602.lr.ph:                                       ; preds = %B500.endif.endif
  %.851 = sub nsw i64 %.659300314, %.130328415
  %sunkaddr103 = shl i64 %.851, 3
  %sunkaddr104 = getelementptr i8, ptr %arg.hashes, i64 %sunkaddr103
  %sunkaddr105 = shl i64 %.697, 3
  %sunkaddr106 = getelementptr i8, ptr %arg.supersets.2, i64 %sunkaddr105
  %sunkaddr108 = getelementptr i8, ptr %arg.supersets.1, i64 %sunkaddr105
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr108, i64 -8
  br label %B602.endif

B602.endif:                                       ; preds = %B600.backedge, %B602.lr.ph
  %.810288294 = phi i64 [ %.768, %B602.lr.ph ], [ %.820, %B600.backedge ]
  %.817290293 = phi i64 [ %"$phi50.0.2.0.i", %B602.lr.ph ], [ %.824, %B600.backedge ]
  %.820 = add nsw i64 %.810288294, -1
  %.824 = add i64 %.817290293, 1
  %.854 = load i64, ptr %sunkaddr104, align 8
  %.857 = getelementptr i32, ptr %arg.supersets.0, i64 %.817290293
  %.858 = load i32, ptr %.857, align 4
  %.5.i27 = sext i32 %.858 to i64
  %.6.i28 = mul i64 %.5.i27, -7046029254386353131
  %.7.i29 = lshr i64 %.6.i28, 30
  %.8.i30 = xor i64 %.7.i29, %.6.i28
  %.9.i31 = mul i64 %.8.i30, -4658895280553007687
  %.10.i32 = lshr i64 %.9.i31, 27
  %.11.i33 = xor i64 %.10.i32, %.9.i31
  %.12.i34 = mul i64 %.11.i33, -7723592293110705685
  %.13.i35 = lshr i64 %.12.i34, 31
  %16 = xor i64 %.854, %.13.i35
  %.883 = xor i64 %16, %.12.i34
  %.38.i = and i64 %.883, %.37
  %.43.i44 = getelementptr i64, ptr %arg.table, i64 %.38.i
  %.44.i = load i64, ptr %.43.i44, align 8, !noalias !17
  %.45.not.i = icmp eq i64 %.44.i, 0
  br i1 %.45.not.i, label %B600.backedge, label %B152.i

B152.i:                                           ; preds = %B602.endif, %B460.i
  %.53.i = phi i64 [ %.212.i, %B460.i ], [ %.44.i, %B602.endif ]
  %place.2.0.i = phi i64 [ %.207.i, %B460.i ], [ %.38.i, %B602.endif ]
  %.59.i = xor i64 %.53.i, %.883
  %.62.i = icmp ult i64 %.59.i, 1099511627776
  br i1 %.62.i, label %B240.i, label %B460.i

B240.i:                                           ; preds = %B152.i
  %.65.i = and i64 %.53.i, 1099511627775
  %17 = getelementptr i8, ptr %arg.closed, i64 %.65.i
  %.74.i = getelementptr i8, ptr %17, i64 -1
  %.75.i = load i8, ptr %.74.i, align 1, !noalias !17
  %.76.not.i = icmp eq i8 %.75.i, 0
  br i1 %.76.not.i, label %B378.i, label %B372.i

B372.i:                                           ; preds = %B240.i
  %sunkaddr.i45 = shl nuw nsw i64 %.65.i, 3
  %sunkaddr46.i = getelementptr i8, ptr %arg.subsets.2, i64 %sunkaddr.i45
  %sunkaddr47.i = getelementptr i8, ptr %sunkaddr46.i, i64 -8
  %.85.i = load i64, ptr %sunkaddr47.i, align 8, !noalias !17
  %.90.i = load i64, ptr %sunkaddr106, align 8, !noalias !17
  %.91.i = icmp eq i64 %.85.i, %.90.i
  br i1 %.91.i, label %B394.i, label %B378.i

B378.i:                                           ; preds = %B372.i, %B240.i
  %sunkaddr50.i = getelementptr i8, ptr %arg.maximal, i64 %.65.i
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr50.i, i64 -1
  %.109.i = load i8, ptr %sunkaddr51.i, align 1, !noalias !17
  %.110.not.i = icmp eq i8 %.109.i, 0
  br i1 %.110.not.i, label %B460.i, label %B394.i

B394.i:                                           ; preds = %B378.i, %B372.i
  %.10463.i = phi i1 [ false, %B378.i ], [ true, %B372.i ]
  br i1 %.13.i26, label %B16.i.i.i, label %B0.endif.i.i

B16.i.i.i:                                        ; preds = %B394.i
  %.24.i.i.i = load i64, ptr %sunkaddr109, align 8, !noalias !20
  br label %B0.endif.i.i

B204.i.i:                                         ; preds = %B206.i.i
  %.292.i.i = add nsw i64 %spec.select.i.i, 1
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv7.i.i, i64 4
  %.206.i.i = icmp sgt i64 %lsr.iv.next.i.i, 1
  br i1 %.206.i.i, label %B206.i.i, label %B432.i

B206.i.i:                                         ; preds = %B206.preheader.i.i, %B204.i.i
  %lsr.iv7.i.i = phi ptr [ %scevgep.i.i, %B206.preheader.i.i ], [ %scevgep8.i.i, %B204.i.i ]
  %lsr.iv.i.i = phi i64 [ %19, %B206.preheader.i.i ], [ %lsr.iv.next.i.i, %B204.i.i ]
  %place.3.098.i.i = phi i64 [ %"$phi50.0.2.0.i.i.i", %B206.preheader.i.i ], [ %.292.i.i, %B204.i.i ]
  %.253.i.i = icmp eq i64 %place.3.098.i.i, %.817290293
  %.256.i.i = zext i1 %.253.i.i to i64
  %spec.select.i.i = add nsw i64 %place.3.098.i.i, %.256.i.i
  %.268.i.i = load i32, ptr %lsr.iv7.i.i, align 4, !noalias !25
  %.274.i.i = getelementptr i32, ptr %arg.supersets.0, i64 %spec.select.i.i
  %.275.i.i = load i32, ptr %.274.i.i, align 4, !noalias !25
  %.276.not.i.i = icmp eq i32 %.268.i.i, %.275.i.i
  br i1 %.276.not.i.i, label %B204.i.i, label %B460.i

B0.endif.i.i:                                     ; preds = %B16.i.i.i, %B394.i
  %"$phi50.0.2.0.i.i.i" = phi i64 [ %.24.i.i.i, %B16.i.i.i ], [ 0, %B394.i ]
  %.51.i.i = load i64, ptr %sunkaddr108, align 8, !noalias !25
  %.13.i1.i.i = icmp samesign ugt i64 %.65.i, 1
  %sunkaddr112 = shl nuw nsw i64 %.65.i, 3
  br i1 %.13.i1.i.i, label %B16.i3.i.i, label %B0.endif.endif.i.i

B16.i3.i.i:                                       ; preds = %B0.endif.i.i
  %sunkaddr113 = getelementptr i8, ptr %arg.subsets.1, i64 %sunkaddr112
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 -16
  %.24.i5.i.i = load i64, ptr %sunkaddr114, align 8, !noalias !26
  br label %B0.endif.endif.i.i

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i, %B16.i3.i.i
  %"$phi50.0.2.0.i2.i.i" = phi i64 [ %.24.i5.i.i, %B16.i3.i.i ], [ 0, %B0.endif.i.i ]
  %sunkaddr116 = getelementptr i8, ptr %arg.subsets.1, i64 %sunkaddr112
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr116, i64 -8
  %.88.i.i = load i64, ptr %sunkaddr117, align 8, !noalias !25
  %.90.i.i = sub i64 %.88.i.i, %"$phi50.0.2.0.i2.i.i"
  %18 = xor i64 %"$phi50.0.2.0.i.i.i", -1
  %.93.i.i = add i64 %.51.i.i, %18
  %.94.not.i.i = icmp eq i64 %.90.i.i, %.93.i.i
  br i1 %.94.not.i.i, label %B150.endif.i.i, label %B460.i

B150.endif.i.i:                                   ; preds = %B0.endif.endif.i.i
  %.20695.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.20695.not.i.i, label %B432.i, label %B206.preheader.i.i

B206.preheader.i.i:                               ; preds = %B150.endif.i.i
  %19 = add nuw i64 %.90.i.i, 1
  %20 = shl i64 %"$phi50.0.2.0.i2.i.i", 2
  %scevgep.i.i = getelementptr i8, ptr %arg.subsets.0, i64 %20
  br label %B206.i.i

B432.i:                                           ; preds = %B150.endif.i.i, %B204.i.i
  %sunkaddr63.i = getelementptr i8, ptr %arg.maximal, i64 %.65.i
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr63.i, i64 -1
  store i8 0, ptr %sunkaddr64.i, align 1, !noalias !17
  br i1 %.10463.i, label %B446.i, label %B600.backedge

B446.i:                                           ; preds = %B432.i
  %.74.i.le23 = getelementptr i8, ptr %17, i64 -1
  store i8 0, ptr %.74.i.le23, align 1, !noalias !17
  br label %B600.backedge

B460.i:                                           ; preds = %B206.i.i, %B0.endif.endif.i.i, %B378.i, %B152.i
  %.204.i = add nsw i64 %place.2.0.i, 1
  %.207.i = and i64 %.204.i, %.37
  %.211.i = getelementptr i64, ptr %arg.table, i64 %.207.i
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !17
  %.213.not.i = icmp eq i64 %.212.i, 0
  br i1 %.213.not.i, label %B600.backedge, label %B152.i

B600.backedge:                                    ; preds = %B460.i, %B446.i, %B432.i, %B602.endif
  %.811 = icmp samesign ugt i64 %.810288294, 1
  br i1 %.811, label %B602.endif, label %B498.loopexit
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_children(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, ptr readonly captures(none) %arg.groups, ptr readonly captures(none) %arg.hit_begins, ptr readonly captures(none) %arg.hit_places, ptr readonly captures(none) %arg.child_begins, ptr readonly captures(none) %arg.child_items, i64 %arg.n_nodes, ptr captures(none) %arg.child_of, ptr captures(none) %arg.counts, ptr captures(none) %arg.n_hits, ptr captures(none) %arg.last_groups) local_unnamed_addr #0 {
B0.endif:
  %.116212.not = icmp slt i64 %arg.n_nodes, 1
  br i1 %.116212.not, label %B522, label %B36.endif.preheader

B36.endif.preheader:                              ; preds = %B0.endif
  %scevgep16 = getelementptr i8, ptr %arg.cells, i64 8
  %scevgep25 = getelementptr i8, ptr %arg.child_items, i64 24
  br label %B36.endif

B34.loopexit:                                     ; preds = %B494, %B494.prol.loopexit, %B430.endif
  %exitcond.not = icmp eq i64 %arg.n_nodes, %.129
  br i1 %exitcond.not, label %B522, label %B36.endif

B102:                                             ; preds = %B102.preheader5, %B102
  %lsr.iv6 = phi i64 [ %9, %B102.preheader5 ], [ %lsr.iv.next7, %B102 ]
  %.251179181 = phi i64 [ %.251179181.unr, %B102.preheader5 ], [ %3, %B102 ]
  %sunkaddr = shl i64 %.251179181, 3
  %sunkaddr32 = getelementptr i8, ptr %arg.child_items, i64 %sunkaddr
  %.285 = load i64, ptr %sunkaddr32, align 8
  %.287 = getelementptr i64, ptr %arg.child_of, i64 %.285
  store i64 %.251179181, ptr %.287, align 8
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr32, i64 8
  %.285.1 = load i64, ptr %sunkaddr35, align 8
  %.287.1 = getelementptr i64, ptr %arg.child_of, i64 %.285.1
  %0 = add i64 %.251179181, 1
  store i64 %0, ptr %.287.1, align 8
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr32, i64 16
  %.285.2 = load i64, ptr %sunkaddr38, align 8
  %.287.2 = getelementptr i64, ptr %arg.child_of, i64 %.285.2
  %1 = add i64 %.251179181, 2
  store i64 %1, ptr %.287.2, align 8
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr32, i64 24
  %.285.3 = load i64, ptr %sunkaddr41, align 8
  %.287.3 = getelementptr i64, ptr %arg.child_of, i64 %.285.3
  %2 = add i64 %.251179181, 3
  store i64 %2, ptr %.287.3, align 8
  %lsr.iv.next7 = add i64 %lsr.iv6, -4
  %.245.3 = icmp sgt i64 %lsr.iv.next7, 4
  %3 = add i64 %.251179181, 4
  br i1 %.245.3, label %B102, label %B128.endif

B192:                                             ; preds = %B128.endif, %B428
  %.381184188 = phi i64 [ %.391, %B428 ], [ %.339, %B128.endif ]
  %.388185187 = phi i64 [ %.395, %B428 ], [ %.297, %B128.endif ]
  %.391 = add nsw i64 %.381184188, -1
  %.395 = add i64 %.388185187, 1
  %.421 = getelementptr i64, ptr %arg.hit_places, i64 %.388185187
  %.422 = load i64, ptr %.421, align 8
  %.423 = add nsw i64 %.422, 1
  %.428 = getelementptr i64, ptr %arg.groups, i64 %.423
  %.429 = load i64, ptr %.428, align 8
  %.434 = getelementptr i32, ptr %arg.cells, i64 %.423
  %.435 = load i32, ptr %.434, align 4
  %.437 = icmp sgt i32 %.435, -1
  br i1 %.437, label %B256.preheader, label %B428

B256.preheader:                                   ; preds = %B192
  %4 = shl i64 %.422, 2
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 %4
  br label %B256

B256:                                             ; preds = %B394, %B256.preheader
  %lsr.iv18 = phi ptr [ %scevgep17, %B256.preheader ], [ %scevgep19, %B394 ]
  %.445 = phi i32 [ %.435, %B256.preheader ], [ %.497, %B394 ]
  %.447 = zext nneg i32 %.445 to i64
  %.448 = getelementptr i64, ptr %arg.child_of, i64 %.447
  %.449 = load i64, ptr %.448, align 8
  %.454 = icmp sgt i64 %.449, -1
  br i1 %.454, label %B296, label %B394

B296:                                             ; preds = %B256
  %.458 = getelementptr i64, ptr %arg.n_hits, i64 %.449
  %.459 = load i64, ptr %.458, align 8
  %.460 = add nsw i64 %.459, 1
  store i64 %.460, ptr %.458, align 8
  %.467 = getelementptr i64, ptr %arg.last_groups, i64 %.449
  %.468 = load i64, ptr %.467, align 8
  %.470.not = icmp eq i64 %.468, %.429
  br i1 %.470.not, label %B394, label %B352

B352:                                             ; preds = %B296
  %sunkaddr42 = shl i64 %.449, 3
  %sunkaddr43 = getelementptr i8, ptr %arg.last_groups, i64 %sunkaddr42
  store i64 %.429, ptr %sunkaddr43, align 8
  %.479 = getelementptr i64, ptr %arg.counts, i64 %.449
  %.480 = load i64, ptr %.479, align 8
  %.481 = add nsw i64 %.480, 1
  store i64 %.481, ptr %.479, align 8
  br label %B394

B394:                                             ; preds = %B352, %B296, %B256
  %.497 = load i32, ptr %lsr.iv18, align 4
  %.499 = icmp sgt i32 %.497, -1
  %scevgep19 = getelementptr i8, ptr %lsr.iv18, i64 4
  br i1 %.499, label %B256, label %B428

B428:                                             ; preds = %B394, %B192
  %.382 = icmp sgt i64 %.381184188, 1
  br i1 %.382, label %B192, label %B430.endif

B494:                                             ; preds = %B494.preheader4, %B494
  %lsr.iv27 = phi ptr [ %scevgep26, %B494.preheader4 ], [ %scevgep28, %B494 ]
  %lsr.iv23 = phi i64 [ %14, %B494.preheader4 ], [ %lsr.iv.next24, %B494 ]
  %scevgep31 = getelementptr i8, ptr %lsr.iv27, i64 -24
  %.645 = load i64, ptr %scevgep31, align 8
  %.647 = getelementptr i64, ptr %arg.child_of, i64 %.645
  store i64 -1, ptr %.647, align 8
  %scevgep30 = getelementptr i8, ptr %lsr.iv27, i64 -16
  %.645.1 = load i64, ptr %scevgep30, align 8
  %.647.1 = getelementptr i64, ptr %arg.child_of, i64 %.645.1
  store i64 -1, ptr %.647.1, align 8
  %scevgep29 = getelementptr i8, ptr %lsr.iv27, i64 -8
  %.645.2 = load i64, ptr %scevgep29, align 8
  %.647.2 = getelementptr i64, ptr %arg.child_of, i64 %.645.2
  store i64 -1, ptr %.647.2, align 8
  %.645.3 = load i64, ptr %lsr.iv27, align 8
  %.647.3 = getelementptr i64, ptr %arg.child_of, i64 %.645.3
  store i64 -1, ptr %.647.3, align 8
  %lsr.iv.next24 = add i64 %lsr.iv23, -4
  %scevgep28 = getelementptr i8, ptr %lsr.iv27, i64 32
  %.605.3 = icmp sgt i64 %lsr.iv.next24, 4
  br i1 %.605.3, label %B494, label %B34.loopexit

B522:                                             ; preds = %B34.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.endif:                                        ; preds = %B34.loopexit, %B36.endif.preheader
  %.122199213 = phi i64 [ %.129, %B34.loopexit ], [ 0, %B36.endif.preheader ]
  %.129 = add nuw nsw i64 %.122199213, 1
  %.159 = getelementptr i64, ptr %arg.child_begins, i64 %.122199213
  %.160 = load i64, ptr %.159, align 8
  %.164 = getelementptr i64, ptr %arg.child_begins, i64 %.129
  %.165 = load i64, ptr %.164, align 8
  %.202 = sub i64 %.165, %.160
  %.245180.not = icmp slt i64 %.202, 1
  br i1 %.245180.not, label %B128.endif, label %B102.preheader

B102.preheader:                                   ; preds = %B36.endif
  %xtraiter = and i64 %.202, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B102.prol.loopexit, label %B102.prol

B102.prol:                                        ; preds = %B102.preheader, %B102.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B102.prol ], [ %xtraiter, %B102.preheader ]
  %.251179181.prol = phi i64 [ %.258.prol, %B102.prol ], [ %.160, %B102.preheader ]
  %.258.prol = add i64 %.251179181.prol, 1
  %5 = shl i64 %.251179181.prol, 3
  %scevgep = getelementptr i8, ptr %arg.child_items, i64 %5
  %.285.prol = load i64, ptr %scevgep, align 8
  %.287.prol = getelementptr i64, ptr %arg.child_of, i64 %.285.prol
  store i64 %.251179181.prol, ptr %.287.prol, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B102.prol.loopexit.loopexit, label %B102.prol, !llvm.loop !29

B102.prol.loopexit.loopexit:                      ; preds = %B102.prol
  %6 = sub i64 %.165, %.258.prol
  br label %B102.prol.loopexit

B102.prol.loopexit:                               ; preds = %B102.prol.loopexit.loopexit, %B102.preheader
  %.244178182.unr = phi i64 [ %.202, %B102.preheader ], [ %6, %B102.prol.loopexit.loopexit ]
  %.251179181.unr = phi i64 [ %.160, %B102.preheader ], [ %.258.prol, %B102.prol.loopexit.loopexit ]
  %7 = sub i64 %.160, %.165
  %8 = icmp ugt i64 %7, -4
  br i1 %8, label %B128.endif, label %B102.preheader5

B102.preheader5:                                  ; preds = %B102.prol.loopexit
  %9 = add i64 %.244178182.unr, 4
  br label %B102

B128.endif:                                       ; preds = %B102, %B102.prol.loopexit, %B36.endif
  %.296 = getelementptr i64, ptr %arg.hit_begins, i64 %.122199213
  %.297 = load i64, ptr %.296, align 8
  %.301 = getelementptr i64, ptr %arg.hit_begins, i64 %.129
  %.302 = load i64, ptr %.301, align 8
  %.339 = sub i64 %.302, %.297
  %.382186.not = icmp slt i64 %.339, 1
  br i1 %.382186.not, label %B430.endif, label %B192

B430.endif:                                       ; preds = %B428, %B128.endif
  %sunkaddr44 = shl i64 %.122199213, 3
  %sunkaddr45 = getelementptr i8, ptr %arg.child_begins, i64 %sunkaddr44
  %.518 = load i64, ptr %sunkaddr45, align 8
  %sunkaddr46 = shl i64 %.129, 3
  %sunkaddr47 = getelementptr i8, ptr %arg.child_begins, i64 %sunkaddr46
  %.525 = load i64, ptr %sunkaddr47, align 8
  %.562 = sub i64 %.525, %.518
  %.605193.not = icmp slt i64 %.562, 1
  br i1 %.605193.not, label %B34.loopexit, label %B494.preheader

B494.preheader:                                   ; preds = %B430.endif
  %xtraiter1 = and i64 %.562, 3
  %lcmp.mod2.not = icmp eq i64 %xtraiter1, 0
  br i1 %lcmp.mod2.not, label %B494.prol.loopexit, label %B494.prol

B494.prol:                                        ; preds = %B494.preheader, %B494.prol
  %lsr.iv21 = phi i64 [ %lsr.iv.next22, %B494.prol ], [ %xtraiter1, %B494.preheader ]
  %.611192194.prol = phi i64 [ %.618.prol, %B494.prol ], [ %.518, %B494.preheader ]
  %.618.prol = add i64 %.611192194.prol, 1
  %10 = shl i64 %.611192194.prol, 3
  %scevgep20 = getelementptr i8, ptr %arg.child_items, i64 %10
  %.645.prol = load i64, ptr %scevgep20, align 8
  %.647.prol = getelementptr i64, ptr %arg.child_of, i64 %.645.prol
  store i64 -1, ptr %.647.prol, align 8
  %lsr.iv.next22 = add nsw i64 %lsr.iv21, -1
  %prol.iter3.cmp.not = icmp eq i64 %lsr.iv.next22, 0
  br i1 %prol.iter3.cmp.not, label %B494.prol.loopexit.loopexit, label %B494.prol, !llvm.loop !30

B494.prol.loopexit.loopexit:                      ; preds = %B494.prol
  %11 = sub i64 %.525, %.618.prol
  br label %B494.prol.loopexit

B494.prol.loopexit:                               ; preds = %B494.prol.loopexit.loopexit, %B494.preheader
  %.604191195.unr = phi i64 [ %.562, %B494.preheader ], [ %11, %B494.prol.loopexit.loopexit ]
  %.611192194.unr = phi i64 [ %.518, %B494.preheader ], [ %.618.prol, %B494.prol.loopexit.loopexit ]
  %12 = sub i64 %.518, %.525
  %13 = icmp ugt i64 %12, -4
  br i1 %13, label %B34.loopexit, label %B494.preheader4

B494.preheader4:                                  ; preds = %B494.prol.loopexit
  %14 = add i64 %.604191195.unr, 4
  %15 = shl i64 %.611192194.unr, 3
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 %15
  br label %B494
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @count_items(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.items, ptr readonly captures(none) %arg.offsets, ptr readonly captures(none) %arg.weights, i64 %arg.first, i64 %arg.last, i64 %arg.low, ptr captures(none) %arg.counts) local_unnamed_addr #0 {
B0.endif:
  %.57 = sub i64 %arg.last, %arg.first
  %.10292.not = icmp slt i64 %.57, 1
  br i1 %.10292.not, label %B176, label %B38.endif.preheader

B38.endif.preheader:                              ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.items, i64 4
  br label %B38.endif

B36.loopexit:                                     ; preds = %B120, %B120.prol.loopexit, %B38.endif
  %.102 = icmp samesign ugt i64 %.1018694, 1
  br i1 %.102, label %B38.endif, label %B176

B120:                                             ; preds = %B120.preheader1, %B120
  %lsr.iv3 = phi ptr [ %scevgep2, %B120.preheader1 ], [ %scevgep4, %B120 ]
  %lsr.iv = phi i64 [ %1, %B120.preheader1 ], [ %lsr.iv.next, %B120 ]
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 -4
  %.272 = load i32, ptr %scevgep5, align 4
  %.274 = sext i32 %.272 to i64
  %.275 = sub nsw i64 %.274, %arg.low
  %.277 = getelementptr i64, ptr %arg.counts, i64 %.275
  %.278 = load i64, ptr %.277, align 8
  %.280 = add nsw i64 %.278, %.142
  store i64 %.280, ptr %.277, align 8
  %.272.1 = load i32, ptr %lsr.iv3, align 4
  %.274.1 = sext i32 %.272.1 to i64
  %.275.1 = sub nsw i64 %.274.1, %arg.low
  %.277.1 = getelementptr i64, ptr %arg.counts, i64 %.275.1
  %.278.1 = load i64, ptr %.277.1, align 8
  %.280.1 = add nsw i64 %.278.1, %.142
  store i64 %.280.1, ptr %.277.1, align 8
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 8
  %.232.1 = icmp samesign ugt i64 %lsr.iv.next, 2
  br i1 %.232.1, label %B120, label %B36.loopexit

B176:                                             ; preds = %B36.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B38.endif:                                        ; preds = %B36.loopexit, %B38.endif.preheader
  %.1018694 = phi i64 [ %.111, %B36.loopexit ], [ %.57, %B38.endif.preheader ]
  %.1088793 = phi i64 [ %.115, %B36.loopexit ], [ %arg.first, %B38.endif.preheader ]
  %.111 = add nsw i64 %.1018694, -1
  %.115 = add i64 %.1088793, 1
  %.141 = getelementptr i64, ptr %arg.weights, i64 %.1088793
  %.142 = load i64, ptr %.141, align 8
  %.147 = getelementptr i64, ptr %arg.offsets, i64 %.1088793
  %.148 = load i64, ptr %.147, align 8
  %.151 = getelementptr i8, ptr %.147, i64 8
  %.152 = load i64, ptr %.151, align 8
  %.189 = sub i64 %.152, %.148
  %.23282.not = icmp slt i64 %.189, 1
  br i1 %.23282.not, label %B36.loopexit, label %B120.preheader

B120.preheader:                                   ; preds = %B38.endif
  %.neg = add i64 %.148, 1
  %xtraiter = and i64 %.189, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B120.prol.loopexit, label %B120.prol

B120.prol:                                        ; preds = %B120.preheader
  %.241.prol = add nsw i64 %.189, -1
  %.271.prol = getelementptr i32, ptr %arg.items, i64 %.148
  %.272.prol = load i32, ptr %.271.prol, align 4
  %.274.prol = sext i32 %.272.prol to i64
  %.275.prol = sub nsw i64 %.274.prol, %arg.low
  %.277.prol = getelementptr i64, ptr %arg.counts, i64 %.275.prol
  %.278.prol = load i64, ptr %.277.prol, align 8
  %.280.prol = add nsw i64 %.278.prol, %.142
  store i64 %.280.prol, ptr %.277.prol, align 8
  br label %B120.prol.loopexit

B120.prol.loopexit:                               ; preds = %B120.prol, %B120.preheader
  %.2318084.unr = phi i64 [ %.189, %B120.preheader ], [ %.241.prol, %B120.prol ]
  %.2388183.unr = phi i64 [ %.148, %B120.preheader ], [ %.neg, %B120.prol ]
  %0 = icmp eq i64 %.152, %.neg
  br i1 %0, label %B36.loopexit, label %B120.preheader1

B120.preheader1:                                  ; preds = %B120.prol.loopexit
  %1 = add nuw i64 %.2318084.unr, 2
  %2 = shl i64 %.2388183.unr, 2
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %2
  br label %B120
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
define noundef range(i32 -1, -2) i32 @index_sets(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.sets.0, ptr readonly captures(none) %arg.sets.1, ptr readnone captures(none) %arg.sets.2, ptr readonly captures(none) %arg.rows, i64 %arg.first, i64 %arg.last, ptr captures(none) %arg.table, i64 %arg.size, ptr captures(none) %arg.hashes) local_unnamed_addr #3 {
B0.endif:
  %.23 = add nsw i64 %arg.size, -1
  %.64 = sub i64 %arg.last, %arg.first
  %0 = add nuw i64 %.64, 7
  %.88 = lshr i64 %0, 3
  %.65.inv = icmp slt i64 %.64, 1
  %.110196.not236 = icmp eq i64 %.88, 0
  %.110196.not = select i1 %.65.inv, i1 true, i1 %.110196.not236
  br i1 %.110196.not, label %common.ret, label %B98.endif.endif.preheader

B98.endif.endif.preheader:                        ; preds = %B0.endif
  %scevgep = getelementptr i8, ptr %arg.sets.0, i64 4
  br label %B98.endif.endif

B96.loopexit:                                     ; preds = %B596, %B98.endif.endif
  %.110 = icmp sgt i64 %.109171202, 1
  br i1 %.110, label %B98.endif.endif, label %common.ret

B182:                                             ; preds = %B98.endif.endif, %B180.backedge
  %.265156162 = phi i64 [ %.275, %B180.backedge ], [ %..223, %B98.endif.endif ]
  %.272158161 = phi i64 [ %.279, %B180.backedge ], [ %.116174201, %B98.endif.endif ]
  %.275 = add nsw i64 %.265156162, -1
  %.279 = add i64 %.272158161, 1
  %.305 = getelementptr i64, ptr %arg.rows, i64 %.272158161
  %.306 = load i64, ptr %.305, align 8
  %.13.i.i = icmp sgt i64 %.306, 0
  br i1 %.13.i.i, label %B16.i.i, label %B0.endif.endif.i

B16.i.i:                                          ; preds = %B182
  %1 = getelementptr i64, ptr %arg.sets.1, i64 %.306
  %.23.i.i = getelementptr i8, ptr %1, i64 -8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !31
  br label %B0.endif.endif.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B128.endif.i
  %2 = add i64 %unroll_iter.i, %"$phi50.0.2.0.i.i"
  %3 = and i64 %.80.i, 1
  %lcmp.mod.not.i = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not.i, label %B180.backedge, label %B128.endif.epil.preheader.i

B128.endif.epil.preheader.i:                      ; preds = %B128.endif.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.053.epil.init.i = phi i64 [ 0, %B128.endif.preheader.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.1294951.epil.init.i = phi i64 [ %"$phi50.0.2.0.i.i", %B128.endif.preheader.i ], [ %2, %common.ret.loopexit.unr-lcssa.i ]
  %.163.epil.i = getelementptr i32, ptr %arg.sets.0, i64 %.1294951.epil.init.i
  %.164.epil.i = load i32, ptr %.163.epil.i, align 4, !noalias !36
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
  br label %B180.backedge

B0.endif.endif.i:                                 ; preds = %B16.i.i, %B182
  %"$phi50.0.2.0.i.i" = phi i64 [ %.24.i.i, %B16.i.i ], [ 0, %B182 ]
  %.42.i = getelementptr i64, ptr %arg.sets.1, i64 %.306
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !36
  %.80.i = sub i64 %.43.i, %"$phi50.0.2.0.i.i"
  %.12350.not.i = icmp slt i64 %.80.i, 1
  br i1 %.12350.not.i, label %B180.backedge, label %B128.endif.preheader.i

B128.endif.preheader.i:                           ; preds = %B0.endif.endif.i
  %.neg.i = add i64 %"$phi50.0.2.0.i.i", 1
  %5 = icmp eq i64 %.43.i, %.neg.i
  br i1 %5, label %B128.endif.epil.preheader.i, label %B128.endif.preheader.new.i

B128.endif.preheader.new.i:                       ; preds = %B128.endif.preheader.i
  %unroll_iter.i = and i64 %.80.i, 9223372036854775806
  %6 = shl i64 %"$phi50.0.2.0.i.i", 2
  %scevgep7 = getelementptr i8, ptr %scevgep, i64 %6
  br label %B128.endif.i

B128.endif.i:                                     ; preds = %B128.endif.i, %B128.endif.preheader.new.i
  %lsr.iv = phi i64 [ %lsr.iv.next, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %hashed.2.053.i = phi i64 [ %.190.1.i, %B128.endif.i ], [ 0, %B128.endif.preheader.new.i ]
  %7 = shl i64 %lsr.iv, 2
  %scevgep9 = getelementptr i8, ptr %scevgep7, i64 %7
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -4
  %.164.i = load i32, ptr %scevgep10, align 4, !noalias !36
  %.5.i.i = sext i32 %.164.i to i64
  %.6.i.i = mul i64 %.5.i.i, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.164.1.i = load i32, ptr %scevgep9, align 4, !noalias !36
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

B354:                                             ; preds = %B180.backedge, %B596
  %.451164168 = phi i64 [ %.461, %B596 ], [ %..223, %B180.backedge ]
  %.458165167 = phi i64 [ %.465, %B596 ], [ %.116174201, %B180.backedge ]
  %.461 = add nsw i64 %.451164168, -1
  %.465 = add i64 %.458165167, 1
  %.495 = sub nsw i64 %.458165167, %.116174201
  %.497 = getelementptr i64, ptr %arg.hashes, i64 %.495
  %.498 = load i64, ptr %.497, align 8
  %.504 = and i64 %.498, %.23
  %.512 = getelementptr i64, ptr %arg.table, i64 %.504
  %.513 = load i64, ptr %.512, align 8
  %.514.not = icmp eq i64 %.513, 0
  br i1 %.514.not, label %B596, label %B484

B484:                                             ; preds = %B354, %B484
  %place.2.2 = phi i64 [ %.519, %B484 ], [ %.504, %B354 ]
  %.517 = add nsw i64 %place.2.2, 1
  %.519 = and i64 %.517, %.23
  %.525 = getelementptr i64, ptr %arg.table, i64 %.519
  %.526 = load i64, ptr %.525, align 8
  %.527.not = icmp eq i64 %.526, 0
  br i1 %.527.not, label %B596, label %B484

B596:                                             ; preds = %B484, %B354
  %place.3.3 = phi i64 [ %.504, %B354 ], [ %.519, %B484 ]
  %.533 = and i64 %.498, -1099511627776
  %.538 = getelementptr i64, ptr %arg.rows, i64 %.458165167
  %.539 = load i64, ptr %.538, align 8
  %.542 = add nsw i64 %.539, 1
  %.543 = or i64 %.542, %.533
  %.546 = getelementptr i64, ptr %arg.table, i64 %place.3.3
  store i64 %.543, ptr %.546, align 8
  %.452 = icmp sgt i64 %.451164168, 1
  br i1 %.452, label %B354, label %B96.loopexit

common.ret:                                       ; preds = %B96.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B98.endif.endif:                                  ; preds = %B96.loopexit, %B98.endif.endif.preheader
  %.109171202 = phi i64 [ %.119, %B96.loopexit ], [ %.88, %B98.endif.endif.preheader ]
  %.116174201 = phi i64 [ %.123, %B96.loopexit ], [ %arg.first, %B98.endif.endif.preheader ]
  %.119 = add nsw i64 %.109171202, -1
  %.123 = add i64 %.116174201, 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.last, i64 %.123)
  %.223 = sub i64 %.11.i, %.116174201
  %.224 = icmp sgt i64 %.223, 0
  %..223 = tail call i64 @llvm.smax.i64(i64 %.223, i64 0)
  br i1 %.224, label %B182, label %B96.loopexit

B180.backedge:                                    ; preds = %B0.endif.endif.i, %B128.endif.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %hashed.2.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ %.190.1.i, %common.ret.loopexit.unr-lcssa.i ], [ %.190.epil.i, %B128.endif.epil.preheader.i ]
  %.333 = sub nsw i64 %.272158161, %.116174201
  %.335 = getelementptr i64, ptr %arg.hashes, i64 %.333
  store i64 %hashed.2.0.lcssa.i, ptr %.335, align 8
  %.338 = and i64 %hashed.2.0.lcssa.i, %.23
  %.6.i = getelementptr i64, ptr %arg.table, i64 %.338
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i, i32 0, i32 3, i32 1), !noalias !37
  %.266 = icmp samesign ugt i64 %.265156162, 1
  br i1 %.266, label %B182, label %B354
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @list_hits(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.cells, ptr readonly captures(none) %arg.hit_begins, ptr readonly captures(none) %arg.hit_places, ptr readonly captures(none) %arg.child_begins, ptr readonly captures(none) %arg.child_items, ptr readonly captures(none) %arg.are_parents, i64 %arg.n_nodes, ptr captures(none) %arg.child_of, ptr captures(none) %arg.cursors, ptr writeonly captures(none) %arg.places) local_unnamed_addr #0 {
B0.endif:
  %.113213.not = icmp slt i64 %arg.n_nodes, 1
  br i1 %.113213.not, label %B478, label %B36.endif.preheader

B36.endif.preheader:                              ; preds = %B0.endif
  %scevgep20 = getelementptr i8, ptr %arg.child_items, i64 24
  br label %B36.endif

B34.loopexit:                                     ; preds = %B450, %B450.prol.loopexit, %B386.endif
  %exitcond.not = icmp eq i64 %arg.n_nodes, %.126
  br i1 %exitcond.not, label %B478, label %B36.endif

B102:                                             ; preds = %B102.preheader4, %B142.1
  %lsr.iv5 = phi i64 [ %5, %B102.preheader4 ], [ %lsr.iv.next6, %B142.1 ]
  %lsr.iv = phi i64 [ %4, %B102.preheader4 ], [ %lsr.iv.next, %B142.1 ]
  %scevgep9 = getelementptr i8, ptr %arg.are_parents, i64 %lsr.iv5
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -1
  %.286 = load i8, ptr %scevgep10, align 1
  %.287.not = icmp eq i8 %.286, 0
  br i1 %.287.not, label %B142, label %B120

B120:                                             ; preds = %B102
  %0 = add i64 %lsr.iv5, -1
  %1 = shl i64 %lsr.iv5, 3
  %scevgep = getelementptr i8, ptr %arg.child_items, i64 %1
  %scevgep7 = getelementptr i8, ptr %scevgep, i64 -8
  %.292 = load i64, ptr %scevgep7, align 8
  %.295 = getelementptr i64, ptr %arg.child_of, i64 %.292
  store i64 %0, ptr %.295, align 8
  br label %B142

B142:                                             ; preds = %B120, %B102
  %.286.1 = load i8, ptr %scevgep9, align 1
  %.287.not.1 = icmp eq i8 %.286.1, 0
  br i1 %.287.not.1, label %B142.1, label %B120.1

B120.1:                                           ; preds = %B142
  %2 = shl i64 %lsr.iv5, 3
  %scevgep8 = getelementptr i8, ptr %arg.child_items, i64 %2
  %.292.1 = load i64, ptr %scevgep8, align 8
  %.295.1 = getelementptr i64, ptr %arg.child_of, i64 %.292.1
  store i64 %lsr.iv5, ptr %.295.1, align 8
  br label %B142.1

B142.1:                                           ; preds = %B120.1, %B142
  %lsr.iv.next = add i64 %lsr.iv, -2
  %lsr.iv.next6 = add i64 %lsr.iv5, 2
  %.242.1 = icmp sgt i64 %lsr.iv.next, 2
  br i1 %.242.1, label %B102, label %B144.endif

B208:                                             ; preds = %B144.endif, %B384
  %.394185189 = phi i64 [ %.404, %B384 ], [ %.352, %B144.endif ]
  %.401186188 = phi i64 [ %.408, %B384 ], [ %.310, %B144.endif ]
  %.404 = add nsw i64 %.394185189, -1
  %.408 = add i64 %.401186188, 1
  %.434 = getelementptr i64, ptr %arg.hit_places, i64 %.401186188
  %.435 = load i64, ptr %.434, align 8
  %.436 = add nsw i64 %.435, 1
  %.441 = getelementptr i32, ptr %arg.cells, i64 %.436
  %.442 = load i32, ptr %.441, align 4
  %.444 = icmp sgt i32 %.442, -1
  br i1 %.444, label %B256, label %B384

B256:                                             ; preds = %B208, %B350
  %.452 = phi i32 [ %.491, %B350 ], [ %.442, %B208 ]
  %place.2.2 = phi i64 [ %.486, %B350 ], [ %.436, %B208 ]
  %.454 = zext nneg i32 %.452 to i64
  %.455 = getelementptr i64, ptr %arg.child_of, i64 %.454
  %.456 = load i64, ptr %.455, align 8
  %.461 = icmp sgt i64 %.456, -1
  br i1 %.461, label %B296, label %B350

B296:                                             ; preds = %B256
  %.465 = getelementptr i64, ptr %arg.cursors, i64 %.456
  %.466 = load i64, ptr %.465, align 8
  %.469 = getelementptr i64, ptr %arg.places, i64 %.466
  store i64 %place.2.2, ptr %.469, align 8
  %.474 = load i64, ptr %.465, align 8
  %.475 = add nsw i64 %.474, 1
  store i64 %.475, ptr %.465, align 8
  br label %B350

B350:                                             ; preds = %B296, %B256
  %.486 = add nsw i64 %place.2.2, 1
  %sunkaddr = shl i64 %place.2.2, 2
  %sunkaddr27 = getelementptr i8, ptr %arg.cells, i64 %sunkaddr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 4
  %.491 = load i32, ptr %sunkaddr28, align 4
  %.493 = icmp sgt i32 %.491, -1
  br i1 %.493, label %B256, label %B384

B384:                                             ; preds = %B350, %B208
  %.395 = icmp sgt i64 %.394185189, 1
  br i1 %.395, label %B208, label %B386.endif

B450:                                             ; preds = %B450.preheader3, %B450
  %lsr.iv22 = phi ptr [ %scevgep21, %B450.preheader3 ], [ %scevgep23, %B450 ]
  %lsr.iv18 = phi i64 [ %10, %B450.preheader3 ], [ %lsr.iv.next19, %B450 ]
  %scevgep26 = getelementptr i8, ptr %lsr.iv22, i64 -24
  %.637 = load i64, ptr %scevgep26, align 8
  %.639 = getelementptr i64, ptr %arg.child_of, i64 %.637
  store i64 -1, ptr %.639, align 8
  %scevgep25 = getelementptr i8, ptr %lsr.iv22, i64 -16
  %.637.1 = load i64, ptr %scevgep25, align 8
  %.639.1 = getelementptr i64, ptr %arg.child_of, i64 %.637.1
  store i64 -1, ptr %.639.1, align 8
  %scevgep24 = getelementptr i8, ptr %lsr.iv22, i64 -8
  %.637.2 = load i64, ptr %scevgep24, align 8
  %.639.2 = getelementptr i64, ptr %arg.child_of, i64 %.637.2
  store i64 -1, ptr %.639.2, align 8
  %.637.3 = load i64, ptr %lsr.iv22, align 8
  %.639.3 = getelementptr i64, ptr %arg.child_of, i64 %.637.3
  store i64 -1, ptr %.639.3, align 8
  %lsr.iv.next19 = add i64 %lsr.iv18, -4
  %scevgep23 = getelementptr i8, ptr %lsr.iv22, i64 32
  %.597.3 = icmp sgt i64 %lsr.iv.next19, 4
  br i1 %.597.3, label %B450, label %B34.loopexit

B478:                                             ; preds = %B34.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.endif:                                        ; preds = %B34.loopexit, %B36.endif.preheader
  %.119200214 = phi i64 [ %.126, %B34.loopexit ], [ 0, %B36.endif.preheader ]
  %.126 = add nuw nsw i64 %.119200214, 1
  %.156 = getelementptr i64, ptr %arg.child_begins, i64 %.119200214
  %.157 = load i64, ptr %.156, align 8
  %.161 = getelementptr i64, ptr %arg.child_begins, i64 %.126
  %.162 = load i64, ptr %.161, align 8
  %.199 = sub i64 %.162, %.157
  %.242181.not = icmp slt i64 %.199, 1
  br i1 %.242181.not, label %B144.endif, label %B102.preheader

B102.preheader:                                   ; preds = %B36.endif
  %.neg = add i64 %.157, 1
  %xtraiter = and i64 %.199, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B102.prol.loopexit, label %B102.prol

B102.prol:                                        ; preds = %B102.preheader
  %.251.prol = add nsw i64 %.199, -1
  %.285.prol = getelementptr i8, ptr %arg.are_parents, i64 %.157
  %.286.prol = load i8, ptr %.285.prol, align 1
  %.287.not.prol = icmp eq i8 %.286.prol, 0
  br i1 %.287.not.prol, label %B102.prol.loopexit, label %B120.prol

B120.prol:                                        ; preds = %B102.prol
  %.291.prol = getelementptr i64, ptr %arg.child_items, i64 %.157
  %.292.prol = load i64, ptr %.291.prol, align 8
  %.295.prol = getelementptr i64, ptr %arg.child_of, i64 %.292.prol
  store i64 %.157, ptr %.295.prol, align 8
  br label %B102.prol.loopexit

B102.prol.loopexit:                               ; preds = %B120.prol, %B102.prol, %B102.preheader
  %.241179183.unr = phi i64 [ %.199, %B102.preheader ], [ %.251.prol, %B120.prol ], [ %.251.prol, %B102.prol ]
  %.248180182.unr = phi i64 [ %.157, %B102.preheader ], [ %.neg, %B120.prol ], [ %.neg, %B102.prol ]
  %3 = icmp eq i64 %.162, %.neg
  br i1 %3, label %B144.endif, label %B102.preheader4

B102.preheader4:                                  ; preds = %B102.prol.loopexit
  %4 = add nuw i64 %.241179183.unr, 2
  %5 = add i64 %.248180182.unr, 1
  br label %B102

B144.endif:                                       ; preds = %B142.1, %B102.prol.loopexit, %B36.endif
  %.309 = getelementptr i64, ptr %arg.hit_begins, i64 %.119200214
  %.310 = load i64, ptr %.309, align 8
  %.314 = getelementptr i64, ptr %arg.hit_begins, i64 %.126
  %.315 = load i64, ptr %.314, align 8
  %.352 = sub i64 %.315, %.310
  %.395187.not = icmp slt i64 %.352, 1
  br i1 %.395187.not, label %B386.endif, label %B208

B386.endif:                                       ; preds = %B384, %B144.endif
  %sunkaddr29 = shl i64 %.119200214, 3
  %sunkaddr30 = getelementptr i8, ptr %arg.child_begins, i64 %sunkaddr29
  %.510 = load i64, ptr %sunkaddr30, align 8
  %sunkaddr31 = shl i64 %.126, 3
  %sunkaddr32 = getelementptr i8, ptr %arg.child_begins, i64 %sunkaddr31
  %.517 = load i64, ptr %sunkaddr32, align 8
  %.554 = sub i64 %.517, %.510
  %.597194.not = icmp slt i64 %.554, 1
  br i1 %.597194.not, label %B34.loopexit, label %B450.preheader

B450.preheader:                                   ; preds = %B386.endif
  %xtraiter1 = and i64 %.554, 3
  %lcmp.mod2.not = icmp eq i64 %xtraiter1, 0
  br i1 %lcmp.mod2.not, label %B450.prol.loopexit, label %B450.prol

B450.prol:                                        ; preds = %B450.preheader, %B450.prol
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B450.prol ], [ %xtraiter1, %B450.preheader ]
  %.603193195.prol = phi i64 [ %.610.prol, %B450.prol ], [ %.510, %B450.preheader ]
  %.610.prol = add i64 %.603193195.prol, 1
  %6 = shl i64 %.603193195.prol, 3
  %scevgep15 = getelementptr i8, ptr %arg.child_items, i64 %6
  %.637.prol = load i64, ptr %scevgep15, align 8
  %.639.prol = getelementptr i64, ptr %arg.child_of, i64 %.637.prol
  store i64 -1, ptr %.639.prol, align 8
  %lsr.iv.next17 = add nsw i64 %lsr.iv16, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next17, 0
  br i1 %prol.iter.cmp.not, label %B450.prol.loopexit.loopexit, label %B450.prol, !llvm.loop !40

B450.prol.loopexit.loopexit:                      ; preds = %B450.prol
  %7 = sub i64 %.517, %.610.prol
  br label %B450.prol.loopexit

B450.prol.loopexit:                               ; preds = %B450.prol.loopexit.loopexit, %B450.preheader
  %.596192196.unr = phi i64 [ %.554, %B450.preheader ], [ %7, %B450.prol.loopexit.loopexit ]
  %.603193195.unr = phi i64 [ %.510, %B450.preheader ], [ %.610.prol, %B450.prol.loopexit.loopexit ]
  %8 = sub i64 %.510, %.517
  %9 = icmp ugt i64 %8, -4
  br i1 %9, label %B34.loopexit, label %B450.preheader3

B450.preheader3:                                  ; preds = %B450.prol.loopexit
  %10 = add i64 %.596192196.unr, 4
  %11 = shl i64 %.603193195.unr, 3
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 %11
  br label %B450
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
  %.343.i.i = alloca i64, align 8
  %.460.i.i = alloca ptr, align 8
  %.80.i10 = alloca ptr, align 8
  %.131.i = alloca ptr, align 8
  %.274.i = alloca ptr, align 8
  %.343.i = alloca i64, align 8
  %.460.i = alloca ptr, align 8
  %.83 = icmp sgt i64 %arg.n_words, -1
  br i1 %.83, label %B58, label %B132

B58:                                              ; preds = %B0
  %.96 = load i64, ptr %arg.stack.7, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.343.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.460.i)
  store i64 0, ptr %arg.bitmaps.7, align 8, !noalias !41
  store i64 %arg.first, ptr %arg.bitmaps.6, align 8, !noalias !41
  store i64 %.96, ptr %arg.bitmaps.8, align 8, !noalias !41
  store i64 0, ptr %arg.bitmaps.9, align 8, !noalias !41
  store i64 0, ptr %arg.bitmaps.10, align 8, !noalias !41
  %.77.i = load i64, ptr %arg.output.5, align 8, !noalias !41
  %.79.i1 = getelementptr i8, ptr %arg.output.5, i64 8
  %.80.i = load i64, ptr %.79.i1, align 8, !noalias !41
  %.118.i = getelementptr i8, ptr %arg.output.5, i64 32
  %.119246.i = load i64, ptr %.118.i, align 8, !noalias !41
  %.120247.i = icmp eq i64 %.119246.i, 0
  br i1 %.120247.i, label %B214.preheader.i, label %B1028.i

B214.preheader.i:                                 ; preds = %B58
  %sunkaddr86.i = getelementptr i8, ptr %arg.output.5, i64 40
  %sunkaddr87.i = getelementptr i8, ptr %arg.output.5, i64 56
  br label %B214.i

B214.i:                                           ; preds = %B214.i.backedge, %B214.preheader.i
  %cells_before.4.1.i = phi i64 [ %.80.i, %B214.preheader.i ], [ %cells_before.3.2.i, %B214.i.backedge ]
  %sets_before.4.1.i = phi i64 [ %.77.i, %B214.preheader.i ], [ %sets_before.3.2.i, %B214.i.backedge ]
  %depth.3.1.i = phi i64 [ 0, %B214.preheader.i ], [ %depth.3.1.i.be, %B214.i.backedge ]
  %.144.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %depth.3.1.i
  %.145.i = load i64, ptr %.144.i, align 8, !noalias !41
  %.150.i = icmp eq i64 %depth.3.1.i, 0
  br i1 %.150.i, label %B252.i, label %B320.i

B252.i:                                           ; preds = %B214.i
  %.154.i = load i64, ptr %arg.output.5, align 8, !noalias !41
  %.157.i = load i64, ptr %.79.i1, align 8, !noalias !41
  %.164.i = icmp eq i64 %.145.i, %arg.last
  br i1 %.164.i, label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B320.i

B320.i:                                           ; preds = %B252.i, %B214.i
  %cells_before.3.2.i = phi i64 [ %.157.i, %B252.i ], [ %cells_before.4.1.i, %B214.i ]
  %sets_before.3.2.i = phi i64 [ %.154.i, %B252.i ], [ %sets_before.4.1.i, %B214.i ]
  %.196.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %depth.3.1.i
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !41
  %.199.i = icmp eq i64 %.145.i, %.197.i
  br i1 %.199.i, label %B354.i, label %B462.i

B354.i:                                           ; preds = %B320.i
  %.204.i = add nsw i64 %depth.3.1.i, -1
  %.217.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %.204.i
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !41
  %0 = getelementptr i32, ptr %arg.bitmaps.1, i64 %.218.i
  %.220.i = getelementptr i8, ptr %0, i64 -4
  %.221.i = load i32, ptr %.220.i, align 4, !noalias !41
  %.21.i.i = load i32, ptr %arg.scratch.0, align 4, !noalias !44
  %.23.not.i.i = icmp eq i32 %.21.i.i, %.221.i
  br i1 %.23.not.i.i, label %B66.i.i, label %B32.i.i

B32.i.i:                                          ; preds = %B354.i, %B32.i.i
  %index.3.0.i.i = phi i64 [ %.26.i.i, %B32.i.i ], [ 0, %B354.i ]
  %.26.i.i = add i64 %index.3.0.i.i, 1
  %sunkaddr67.i = shl i64 %.26.i.i, 2
  %sunkaddr68.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr67.i
  %.33.i.i = load i32, ptr %sunkaddr68.i, align 4, !noalias !44
  %.35.not.i.i = icmp eq i32 %.33.i.i, %.221.i
  br i1 %.35.not.i.i, label %B66.i.i, label %B32.i.i

B66.i.i:                                          ; preds = %B32.i.i, %B354.i
  %index.4.1.i.i = phi i64 [ 0, %B354.i ], [ %.26.i.i, %B32.i.i ]
  %.46.i.i = add nsw i64 %index.4.1.i.i, 1
  %.50.i.i = icmp slt i64 %.46.i.i, %depth.3.1.i
  br i1 %.50.i.i, label %B84.preheader.i.i, label %B1029.i

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
  %.56.prol.i.i = load i32, ptr %sunkaddr70.i, align 4, !noalias !44
  %sunkaddr71.i = shl i64 %index.5.0.prol.i.i, 2
  %sunkaddr72.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr71.i
  store i32 %.56.prol.i.i, ptr %sunkaddr72.i, align 4, !noalias !44
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B84.prol.loopexit.i.i, label %B84.prol.i.i, !llvm.loop !47

B84.prol.loopexit.i.i:                            ; preds = %B84.prol.i.i, %B84.preheader.i.i
  %index.5.0.unr.i.i = phi i64 [ %index.4.1.i.i, %B84.preheader.i.i ], [ %.53.prol.i.i, %B84.prol.i.i ]
  %5 = icmp ult i64 %4, 3
  br i1 %5, label %B1029.i, label %B84.i.i

B84.i.i:                                          ; preds = %B84.prol.loopexit.i.i, %B84.i.i
  %index.5.0.i.i = phi i64 [ %.53.3.i.i, %B84.i.i ], [ %index.5.0.unr.i.i, %B84.prol.loopexit.i.i ]
  %sunkaddr73.i = shl i64 %index.5.0.i.i, 2
  %sunkaddr74.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr73.i
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr74.i, i64 4
  %.56.i.i = load i32, ptr %sunkaddr75.i, align 4, !noalias !44
  store i32 %.56.i.i, ptr %sunkaddr74.i, align 4, !noalias !44
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr74.i, i64 8
  %.56.1.i.i = load i32, ptr %sunkaddr80.i, align 4, !noalias !44
  store i32 %.56.1.i.i, ptr %sunkaddr75.i, align 4, !noalias !44
  %sunkaddr83.i = getelementptr i8, ptr %sunkaddr74.i, i64 12
  %.56.2.i.i = load i32, ptr %sunkaddr83.i, align 4, !noalias !44
  store i32 %.56.2.i.i, ptr %sunkaddr80.i, align 4, !noalias !44
  %.53.3.i.i = add i64 %index.5.0.i.i, 4
  %sunkaddr84.i = shl i64 %.53.3.i.i, 2
  %sunkaddr85.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr84.i
  %.56.3.i.i = load i32, ptr %sunkaddr85.i, align 4, !noalias !44
  store i32 %.56.3.i.i, ptr %sunkaddr83.i, align 4, !noalias !44
  %6 = add i64 %index.5.0.i.i, 5
  %exitcond.not.3.i.i = icmp eq i64 %depth.3.1.i, %6
  br i1 %exitcond.not.3.i.i, label %B1029.i, label %B84.i.i

B462.i:                                           ; preds = %B320.i
  %.251.i = add nsw i64 %.145.i, 1
  %sunkaddr165.i = shl i64 %depth.3.1.i, 3
  %sunkaddr166.i = getelementptr i8, ptr %arg.bitmaps.6, i64 %sunkaddr165.i
  store i64 %.251.i, ptr %sunkaddr166.i, align 8, !noalias !41
  %.260.i = getelementptr i64, ptr %arg.bitmaps.2, i64 %.145.i
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !41
  %.267.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !41
  %.269.i = icmp slt i64 %.261.i, %.267.i
  br i1 %.269.i, label %B1029.i, label %B550.i

B550.i:                                           ; preds = %B462.i
  %.284.i = add nsw i64 %depth.3.1.i, 1
  %.291.i = getelementptr i64, ptr %arg.bitmaps.10, i64 %depth.3.1.i
  %.292.i = load i64, ptr %.291.i, align 8, !noalias !41
  %.309.i = load i64, ptr %sunkaddr87.i, align 8, !noalias !41
  %.311.i = icmp slt i64 %.284.i, %.309.i
  br i1 %.311.i, label %B630.i, label %B844.i

B630.i:                                           ; preds = %B550.i
  %sunkaddr89.i = getelementptr i8, ptr %arg.bitmaps.8, i64 %sunkaddr165.i
  %.327.i = load i64, ptr %sunkaddr89.i, align 8, !noalias !41
  %.328.i = icmp slt i64 %.251.i, %.327.i
  br i1 %.328.i, label %B670.i, label %B844.i

B670.i:                                           ; preds = %B630.i
  store i64 0, ptr %.343.i, align 8, !noalias !41
  call fastcc void @_join.0(ptr nonnull %.343.i, i64 %depth.3.1.i, i64 %.145.i, i64 range(i64 0, -9223372036854775808) %arg.n_words, i64 %.267.i, ptr %arg.bitmaps.0, ptr %arg.bitmaps.1, ptr nonnull %arg.bitmaps.2, ptr readonly %arg.bitmaps.3, ptr %arg.bitmaps.4, ptr %arg.bitmaps.5, ptr nonnull %arg.bitmaps.6, ptr nonnull %arg.bitmaps.7, ptr nonnull %arg.bitmaps.8, ptr nonnull %arg.bitmaps.9, ptr nonnull %arg.bitmaps.10, ptr readonly %arg.bitmaps.12, ptr %arg.scratch.1, i64 %.292.i)
  %.357.i = load i64, ptr %.343.i, align 8, !noalias !41
  %.373.i = icmp slt i64 %.357.i, 0
  br i1 %.373.i, label %B746.i, label %B778.i

B746.i:                                           ; preds = %B670.i
  store i64 2, ptr %.118.i, align 8, !noalias !41
  br label %B1028.i

B778.i:                                           ; preds = %B670.i
  %.420.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %.284.i
  %.421.i = load i64, ptr %.420.i, align 8, !noalias !41
  %.426.i = getelementptr i64, ptr %arg.bitmaps.7, i64 %.284.i
  %.427.i = load i64, ptr %.426.i, align 8, !noalias !41
  %.428.i = sub nsw i64 %.421.i, %.427.i
  br label %B844.i

B844.i:                                           ; preds = %B778.i, %B630.i, %B550.i
  %n_below.2.2.i = phi i64 [ %.428.i, %B778.i ], [ 0, %B630.i ], [ 0, %B550.i ]
  %n_perfect.3.2.i = phi i64 [ %.357.i, %B778.i ], [ %.292.i, %B630.i ], [ %.292.i, %B550.i ]
  %.443.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.145.i
  %.444.i = load i32, ptr %.443.i, align 4, !noalias !41
  %.453.i = icmp eq i64 %n_below.2.2.i, 0
  %.464.i = zext i1 %.453.i to i8
  call fastcc void @emit.1(ptr nonnull %.460.i, ptr %arg.scratch.0, i64 %depth.3.1.i, i32 %.444.i, ptr %arg.scratch.1, i64 %n_perfect.3.2.i, i64 %.261.i, i8 %.464.i, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.6, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  %.490.i = icmp sgt i64 %n_below.2.2.i, 0
  br i1 %.490.i, label %B940.i, label %B992.i

B940.i:                                           ; preds = %B844.i
  %.22.i.i = icmp sgt i64 %depth.3.1.i, 0
  br i1 %.22.i.i, label %B16.i.i, label %B940.endif.i

B16.i.i:                                          ; preds = %B940.i
  %7 = getelementptr i32, ptr %arg.scratch.0, i64 %depth.3.1.i
  %.36.i.i = getelementptr i8, ptr %7, i64 -4
  %.37.i.i = load i32, ptr %.36.i.i, align 4, !noalias !48
  %.39.i.i = icmp sgt i32 %.37.i.i, %.444.i
  br i1 %.39.i.i, label %B46.i.i, label %B940.endif.i

B46.i.i:                                          ; preds = %B16.i.i, %B96.i.i
  %end.2.1.i.i = phi i64 [ %9, %B96.i.i ], [ %depth.3.1.i, %B16.i.i ]
  %8 = shl i64 %end.2.1.i.i, 2
  %scevgep.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %8
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 -4
  %.48.i.i = load i32, ptr %scevgep1.i.i, align 4, !noalias !48
  store i32 %.48.i.i, ptr %scevgep.i.i, align 4, !noalias !48
  %.65.i.i = icmp sgt i64 %end.2.1.i.i, 1
  br i1 %.65.i.i, label %B96.i.i, label %B940.endif.i

B96.i.i:                                          ; preds = %B46.i.i
  %9 = add nsw i64 %end.2.1.i.i, -1
  %scevgep52.i = getelementptr i8, ptr %scevgep.i.i, i64 -8
  %.79.i.i = load i32, ptr %scevgep52.i, align 4, !noalias !48
  %.81.i.i = icmp sgt i32 %.79.i.i, %.444.i
  br i1 %.81.i.i, label %B46.i.i, label %B940.endif.i

B992.i:                                           ; preds = %B940.endif.i, %B844.i
  %depth.4.2.i = phi i64 [ %.284.i, %B940.endif.i ], [ %depth.3.1.i, %B844.i ]
  %.560.i = load i64, ptr %.118.i, align 8, !noalias !41
  %.561.i = icmp eq i64 %.560.i, 0
  br i1 %.561.i, label %B214.i.backedge, label %B1028.i

B1028.i:                                          ; preds = %B1029.i, %B992.i, %B746.i, %B58
  %cells_before.2.2.i = phi i64 [ %cells_before.3.2.i, %B746.i ], [ %.80.i, %B58 ], [ %cells_before.3.2.i, %B992.i ], [ %cells_before.3.2.i, %B1029.i ]
  %sets_before.2.2.i = phi i64 [ %sets_before.3.2.i, %B746.i ], [ %.77.i, %B58 ], [ %sets_before.3.2.i, %B992.i ], [ %sets_before.3.2.i, %B1029.i ]
  store i64 %sets_before.2.2.i, ptr %arg.output.5, align 8, !noalias !41
  store i64 %cells_before.2.2.i, ptr %.79.i1, align 8, !noalias !41
  %.605.i = load i64, ptr %arg.bitmaps.6, align 8, !noalias !41
  %.606.i = add nsw i64 %.605.i, -1
  br label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B1029.i:                                          ; preds = %B84.i.i, %B462.i, %B84.prol.loopexit.i.i, %B66.i.i
  %depth.6.1.i = phi i64 [ %depth.3.1.i, %B462.i ], [ %.204.i, %B66.i.i ], [ %.204.i, %B84.prol.loopexit.i.i ], [ %.204.i, %B84.i.i ]
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !41
  %.120.i = icmp eq i64 %.119.i, 0
  br i1 %.120.i, label %B214.i.backedge, label %B1028.i

B214.i.backedge:                                  ; preds = %B1029.i, %B992.i
  %depth.3.1.i.be = phi i64 [ %depth.6.1.i, %B1029.i ], [ %depth.4.2.i, %B992.i ]
  br label %B214.i

B940.endif.i:                                     ; preds = %B96.i.i, %B46.i.i, %B16.i.i, %B940.i
  %end.3.0.i.i = phi i64 [ %depth.3.1.i, %B16.i.i ], [ %depth.3.1.i, %B940.i ], [ 0, %B46.i.i ], [ %9, %B96.i.i ]
  %.99.i.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i.i
  store i32 %.444.i, ptr %.99.i.i, align 4, !noalias !48
  br label %B992.i

_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B252.i, %B1028.i
  %storemerge.i = phi i64 [ %.606.i, %B1028.i ], [ %arg.last, %B252.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.343.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.460.i)
  br label %common.ret

B132:                                             ; preds = %B0
  store i64 %arg.first, ptr %arg.stack.5, align 8
  store i64 %arg.last, ptr %arg.stack.6, align 8
  %.162 = load i64, ptr %arg.output.5, align 8
  %.164 = getelementptr i8, ptr %arg.output.5, i64 8
  %.165 = load i64, ptr %.164, align 8
  %.203 = getelementptr i8, ptr %arg.output.5, i64 32
  %.204402 = load i64, ptr %.203, align 8
  %.205403 = icmp eq i64 %.204402, 0
  br i1 %.205403, label %B266.preheader, label %B1134

B266.preheader:                                   ; preds = %B132
  %sunkaddr311 = getelementptr i8, ptr %arg.output.5, i64 40
  %sunkaddr312 = getelementptr i8, ptr %arg.output.5, i64 56
  %.58.i = getelementptr i8, ptr %arg.stack.12, i64 8
  %.111.i = getelementptr i8, ptr %arg.output.5, i64 72
  %scevgep3.i4.i = getelementptr i8, ptr %arg.stack.0, i64 4
  %scevgep3.i.i = getelementptr i8, ptr %arg.base.0, i64 4
  %.58.i14 = getelementptr i8, ptr %arg.output.5, i64 64
  %.179.i = getelementptr i8, ptr %arg.output.5, i64 48
  %.230.i = getelementptr i8, ptr %arg.output.5, i64 16
  %.239.i = getelementptr i8, ptr %arg.output.5, i64 24
  %scevgep10.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 8
  %sunkaddr36.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 16
  %sunkaddr39.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 24
  %sunkaddr42.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 32
  %sunkaddr33.1.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 40
  %sunkaddr36.1.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 48
  %sunkaddr39.1.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 56
  %sunkaddr42.1.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 64
  %sunkaddr33.2.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 72
  %sunkaddr36.2.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 80
  %sunkaddr39.2.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 88
  %sunkaddr42.2.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 96
  %sunkaddr33.3.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 104
  %sunkaddr36.3.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 112
  %sunkaddr39.3.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 120
  %sunkaddr42.3.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 128
  %sunkaddr33.4.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 136
  %sunkaddr36.4.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 144
  %sunkaddr39.4.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 152
  %sunkaddr42.4.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 160
  %sunkaddr33.5.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 168
  %sunkaddr36.5.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 176
  %sunkaddr39.5.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 184
  %sunkaddr42.5.phi.trans.insert.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 192
  %sunkaddr33.6.i.phi.trans.insert.i = getelementptr i8, ptr %arg.bitmaps.11, i64 200
  %sunkaddr36.6.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 208
  %sunkaddr39.6.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 216
  %sunkaddr42.6.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 224
  %sunkaddr33.7.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 232
  %sunkaddr36.7.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 240
  %sunkaddr39.7.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 248
  %sunkaddr42.7.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 256
  %.509.i.i = getelementptr i8, ptr %arg.bitmaps.12, i64 8
  %scevgep14.i7.i = getelementptr i8, ptr %arg.bitmaps.3, i64 24
  br label %B266

B266:                                             ; preds = %B266.backedge, %B266.preheader
  %cells_before.4.1 = phi i64 [ %.165, %B266.preheader ], [ %cells_before.4.1.be, %B266.backedge ]
  %sets_before.4.1 = phi i64 [ %.162, %B266.preheader ], [ %sets_before.4.1.be, %B266.backedge ]
  %depth.3.1 = phi i64 [ 0, %B266.preheader ], [ %depth.3.1.be, %B266.backedge ]
  %.229 = getelementptr i64, ptr %arg.stack.5, i64 %depth.3.1
  %.230 = load i64, ptr %.229, align 8
  %.235 = icmp eq i64 %depth.3.1, 0
  br i1 %.235, label %B356, label %B356.thread

B356:                                             ; preds = %B266
  %.239 = load i64, ptr %arg.output.5, align 8
  %.242 = load i64, ptr %.164, align 8
  %.252 = load i64, ptr %arg.stack.6, align 8
  %.254 = icmp eq i64 %.230, %.252
  br i1 %.254, label %common.ret, label %B540

B356.thread:                                      ; preds = %B266
  %.251304 = getelementptr i64, ptr %arg.stack.6, i64 %depth.3.1
  %.252305 = load i64, ptr %.251304, align 8
  %.254306 = icmp eq i64 %.230, %.252305
  br i1 %.254306, label %B406, label %B540

common.ret:                                       ; preds = %B356, %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, %B1134
  %storemerge.i.sink = phi i64 [ %storemerge.i, %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %.738, %B1134 ], [ %arg.last, %B356 ]
  store i64 %storemerge.i.sink, ptr %retptr, align 8
  ret i32 0

B406:                                             ; preds = %B356.thread
  %.289 = add nsw i64 %depth.3.1, -1
  %.297 = getelementptr i64, ptr %arg.stack.8, i64 %.289
  %.298 = load i64, ptr %.297, align 8
  %.301 = getelementptr i64, ptr %arg.stack.5, i64 %.289
  %.302 = load i64, ptr %.301, align 8
  %10 = getelementptr i32, ptr %arg.stack.2, i64 %.298
  %11 = getelementptr i32, ptr %10, i64 %.302
  %.308 = getelementptr i8, ptr %11, i64 -4
  %.309 = load i32, ptr %.308, align 4
  %.21.i = load i32, ptr %arg.scratch.0, align 4, !noalias !51
  %.23.not.i = icmp eq i32 %.21.i, %.309
  br i1 %.23.not.i, label %B66.i, label %B32.i

B32.i:                                            ; preds = %B406, %B32.i
  %index.3.0.i = phi i64 [ %.26.i, %B32.i ], [ 0, %B406 ]
  %.26.i = add nuw i64 %index.3.0.i, 1
  %sunkaddr289 = shl i64 %index.3.0.i, 2
  %sunkaddr290 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 4
  %.33.i = load i32, ptr %sunkaddr291, align 4, !noalias !51
  %.35.not.i = icmp eq i32 %.33.i, %.309
  br i1 %.35.not.i, label %B66.i, label %B32.i

B66.i:                                            ; preds = %B32.i, %B406
  %index.4.1.i = phi i64 [ 0, %B406 ], [ %.26.i, %B32.i ]
  %.46.i = add nsw i64 %index.4.1.i, 1
  %.50.i = icmp slt i64 %.46.i, %depth.3.1
  br i1 %.50.i, label %B84.preheader.i, label %B1135

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
  %.56.prol.i = load i32, ptr %sunkaddr293, align 4, !noalias !51
  %sunkaddr294 = shl i64 %index.5.0.prol.i, 2
  %sunkaddr295 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr294
  store i32 %.56.prol.i, ptr %sunkaddr295, align 4, !noalias !51
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B84.prol.loopexit.i, label %B84.prol.i, !llvm.loop !54

B84.prol.loopexit.i:                              ; preds = %B84.prol.i, %B84.preheader.i
  %index.5.0.unr.i = phi i64 [ %index.4.1.i, %B84.preheader.i ], [ %.53.prol.i, %B84.prol.i ]
  %16 = icmp ult i64 %15, 3
  br i1 %16, label %B1135, label %B84.i

B84.i:                                            ; preds = %B84.prol.loopexit.i, %B84.i
  %index.5.0.i = phi i64 [ %.53.3.i, %B84.i ], [ %index.5.0.unr.i, %B84.prol.loopexit.i ]
  %sunkaddr296 = shl i64 %index.5.0.i, 2
  %sunkaddr297 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr296
  %sunkaddr298 = getelementptr i8, ptr %sunkaddr297, i64 4
  %.56.i = load i32, ptr %sunkaddr298, align 4, !noalias !51
  store i32 %.56.i, ptr %sunkaddr297, align 4, !noalias !51
  %sunkaddr303 = getelementptr i8, ptr %sunkaddr297, i64 8
  %.56.1.i = load i32, ptr %sunkaddr303, align 4, !noalias !51
  store i32 %.56.1.i, ptr %sunkaddr298, align 4, !noalias !51
  %sunkaddr306 = getelementptr i8, ptr %sunkaddr297, i64 12
  %.56.2.i = load i32, ptr %sunkaddr306, align 4, !noalias !51
  store i32 %.56.2.i, ptr %sunkaddr303, align 4, !noalias !51
  %.53.3.i = add i64 %index.5.0.i, 4
  %sunkaddr307 = shl i64 %.53.3.i, 2
  %sunkaddr308 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr307
  %.56.3.i = load i32, ptr %sunkaddr308, align 4, !noalias !51
  store i32 %.56.3.i, ptr %sunkaddr306, align 4, !noalias !51
  %exitcond.not.3.i = icmp eq i64 %.289, %.53.3.i
  br i1 %exitcond.not.3.i, label %B1135, label %B84.i

B540:                                             ; preds = %B356.thread, %B356
  %sets_before.3.2311 = phi i64 [ %sets_before.4.1, %B356.thread ], [ %.239, %B356 ]
  %cells_before.3.2308 = phi i64 [ %cells_before.4.1, %B356.thread ], [ %.242, %B356 ]
  %.337 = add nsw i64 %.230, 1
  %sunkaddr309 = shl i64 %depth.3.1, 3
  %sunkaddr310 = getelementptr i8, ptr %arg.stack.5, i64 %sunkaddr309
  store i64 %.337, ptr %sunkaddr310, align 8
  %.346 = getelementptr i64, ptr %arg.stack.8, i64 %depth.3.1
  %.347 = load i64, ptr %.346, align 8
  %.349 = add nsw i64 %.347, %.230
  %.352 = getelementptr i32, ptr %arg.stack.2, i64 %.349
  %.353 = load i32, ptr %.352, align 4
  %.356 = getelementptr i64, ptr %arg.stack.3, i64 %.349
  %.357 = load i64, ptr %.356, align 8
  %.366 = load i64, ptr %sunkaddr311, align 8
  %.368 = icmp slt i64 %.357, %.366
  br i1 %.368, label %B1135, label %B686

B686:                                             ; preds = %B540
  %.385 = getelementptr i64, ptr %arg.stack.11, i64 %depth.3.1
  %.386 = load i64, ptr %.385, align 8
  %.394 = add nsw i64 %depth.3.1, 1
  %.397 = load i64, ptr %sunkaddr312, align 8
  %.398 = icmp slt i64 %.394, %.397
  br i1 %.398, label %B756, label %B872

B756:                                             ; preds = %B686
  %.50.i2 = getelementptr i64, ptr %arg.stack.7, i64 %depth.3.1
  %.51.i = load i64, ptr %.50.i2, align 8, !noalias !55
  %.52.i = shl i64 %.51.i, 1
  %.53.i = add i64 %.347, 2
  %.55.i = add i64 %.53.i, %.52.i
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !55
  %.60.i = icmp sgt i64 %.55.i, %.59.i
  br i1 %.60.i, label %B808, label %B108.i

B108.i:                                           ; preds = %B756
  %17 = getelementptr i64, ptr %arg.stack.4, i64 %.347
  %.83.i = getelementptr i64, ptr %17, i64 %.230
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !55
  %.93.i = getelementptr i8, ptr %.83.i, i64 8
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !55
  %.104.i = getelementptr i64, ptr %arg.stack.9, i64 %depth.3.1
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !55
  %.109.i = load i64, ptr %arg.stack.12, align 8, !noalias !55
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !55
  %.113.i = sub nsw i64 %.109.i, %.112.i
  %.74.i.i = sub i64 %.94.i, %.84.i
  %18 = icmp slt i64 %.74.i.i, 1
  br i1 %.235, label %B270.i, label %B346.i

B270.i:                                           ; preds = %B108.i
  br i1 %18, label %B420.i, label %B72.i.i

B72.i.i:                                          ; preds = %B270.i, %B672.i.i
  %size.3.0159.i.i = phi i64 [ %.475.i.i, %B672.i.i ], [ %.105.i, %B270.i ]
  %.119142158.i.i = phi i64 [ %.129.i.i, %B672.i.i ], [ %.74.i.i, %B270.i ]
  %.126144157.i.i = phi i64 [ %.133.i.i, %B672.i.i ], [ %.84.i, %B270.i ]
  %.129.i.i = add nsw i64 %.119142158.i.i, -1
  %.133.i.i = add i64 %.126144157.i.i, 1
  %.162.i.i = add nsw i64 %.126144157.i.i, 12
  %.164.i.i = icmp slt i64 %.162.i.i, %.94.i
  br i1 %.164.i.i, label %B102.i.i, label %B198.i.i

B102.i.i:                                         ; preds = %B72.i.i
  %sunkaddr11.i.i = shl i64 %.133.i.i, 2
  %sunkaddr12.i.i = getelementptr i8, ptr %arg.base.1, i64 %sunkaddr11.i.i
  %sunkaddr13.i.i = getelementptr i8, ptr %sunkaddr12.i.i, i64 44
  %.170.i.i = load i32, ptr %sunkaddr13.i.i, align 4, !noalias !58
  %.171.i.i = zext i32 %.170.i.i to i64
  %.6.i.i.i = getelementptr i32, ptr %arg.base.0, i64 %.171.i.i
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i.i.i, i32 0, i32 3, i32 1), !noalias !61
  br label %B198.i.i

B198.i.i:                                         ; preds = %B102.i.i, %B72.i.i
  %.200.i.i = icmp sgt i64 %size.3.0159.i.i, %.113.i
  br i1 %.200.i.i, label %B808, label %B216.i.i

B216.i.i:                                         ; preds = %B198.i.i
  %.226.i.i = getelementptr i32, ptr %arg.base.1, i64 %.126144157.i.i
  %.227.i.i = load i32, ptr %.226.i.i, align 4, !noalias !58
  %.230.i.i = zext i32 %.227.i.i to i64
  %.236.i.i = add nuw nsw i64 %.230.i.i, 2
  %.244.i.i = getelementptr i32, ptr %arg.base.0, i64 %.236.i.i
  %.245.i.i = load i32, ptr %.244.i.i, align 4, !noalias !58
  %.247.i.i = icmp sgt i32 %.245.i.i, -1
  br i1 %.247.i.i, label %B308.i.i, label %B342.endif.i.i

B308.i.i:                                         ; preds = %B216.i.i, %B308.i.i
  %behind.2.1.i.i = phi i64 [ %.250.i.i, %B308.i.i ], [ %.236.i.i, %B216.i.i ]
  %.250.i.i = add i64 %behind.2.1.i.i, 1
  %19 = shl i64 %behind.2.1.i.i, 2
  %scevgep.i.i8 = getelementptr i8, ptr %arg.base.0, i64 %19
  %scevgep1.i.i9 = getelementptr i8, ptr %scevgep.i.i8, i64 4
  %.257.i.i = load i32, ptr %scevgep1.i.i9, align 4, !noalias !58
  %.259.i.i = icmp sgt i32 %.257.i.i, -1
  br i1 %.259.i.i, label %B308.i.i, label %B342.endif.i.i

B430.i.i:                                         ; preds = %B430.preheader.i.i, %B654.i.i
  %lsr.iv5.i.i = phi ptr [ %scevgep4.i.i, %B430.preheader.i.i ], [ %scevgep6.i.i, %B654.i.i ]
  %lsr.iv.i.i6 = phi i64 [ %22, %B430.preheader.i.i ], [ %lsr.iv.next.i.i7, %B654.i.i ]
  %size.4.1139.i.i = phi i64 [ %size.3.0159.i.i, %B430.preheader.i.i ], [ %.415.i.i, %B654.i.i ]
  %.403.i.i = load i32, ptr %lsr.iv5.i.i, align 4, !noalias !58
  %.404.i.i = sext i32 %.403.i.i to i64
  %20 = shl i64 %size.4.1139.i.i, 2
  %scevgep2.i.i = getelementptr i8, ptr %arg.stack.0, i64 %20
  store i32 %.403.i.i, ptr %scevgep2.i.i, align 4, !noalias !58
  %.423.i.i = getelementptr i64, ptr %arg.scratch.2, i64 %.404.i.i
  %.424.i.i = load i64, ptr %.423.i.i, align 8, !noalias !58
  %.429.i.i = icmp eq i64 %.424.i.i, 0
  br i1 %.429.i.i, label %B532.i.i, label %B654.i.i

B532.i.i:                                         ; preds = %B430.i.i
  %.432.i.i = ashr i64 %.404.i.i, 6
  %.434.i.i = getelementptr i64, ptr %arg.scratch.3, i64 %.432.i.i
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !58
  %.437.i.i = and i64 %.404.i.i, 63
  %.438.i.i = shl nuw i64 1, %.437.i.i
  %.439.i.i = or i64 %.435.i.i, %.438.i.i
  store i64 %.439.i.i, ptr %.434.i.i, align 8, !noalias !58
  br label %B654.i.i

B654.i.i:                                         ; preds = %B532.i.i, %B430.i.i
  %.451.i.i = sub nsw i64 %.424.i.i, %.273.i.i
  %sunkaddr9.i.i = shl nsw i64 %.404.i.i, 3
  %sunkaddr10.i.i = getelementptr i8, ptr %arg.scratch.2, i64 %sunkaddr9.i.i
  store i64 %.451.i.i, ptr %sunkaddr10.i.i, align 8, !noalias !58
  %lsr.iv.next.i.i7 = add i64 %lsr.iv.i.i6, -1
  %scevgep6.i.i = getelementptr i8, ptr %lsr.iv5.i.i, i64 4
  %.415.i.i = add i64 %size.4.1139.i.i, 1
  %.363.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i7, 1
  br i1 %.363.i.i, label %B430.i.i, label %B672.i.i

B672.i.i:                                         ; preds = %B654.i.i, %B342.endif.i.i
  %size.4.1.lcssa.i.i = phi i64 [ %size.3.0159.i.i, %B342.endif.i.i ], [ %.415.i.i, %B654.i.i ]
  %.472.i.i = getelementptr i32, ptr %arg.stack.0, i64 %size.4.1.lcssa.i.i
  store i32 %.272.i.i, ptr %.472.i.i, align 4, !noalias !58
  %.475.i.i = add nsw i64 %size.4.1.lcssa.i.i, 1
  %.120.i.i = icmp sgt i64 %.119142158.i.i, 1
  br i1 %.120.i.i, label %B72.i.i, label %B420.i

B342.endif.i.i:                                   ; preds = %B308.i.i, %B216.i.i
  %.272.i.i = phi i32 [ %.245.i.i, %B216.i.i ], [ %.257.i.i, %B308.i.i ]
  %behind.3.2.i.i = phi i64 [ %.236.i.i, %B216.i.i ], [ %.250.i.i, %B308.i.i ]
  %.273.i.i = sext i32 %.272.i.i to i64
  %21 = sub i64 %.230.i.i, %behind.3.2.i.i
  %.363136.not.i.i = icmp sgt i64 %21, -2
  br i1 %.363136.not.i.i, label %B672.i.i, label %B430.preheader.i.i

B430.preheader.i.i:                               ; preds = %B342.endif.i.i
  %22 = sub i64 %behind.3.2.i.i, %.230.i.i
  %23 = shl nuw nsw i64 %.230.i.i, 2
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i.i, i64 %23
  br label %B430.i.i

B346.i:                                           ; preds = %B108.i
  br i1 %18, label %B420.i, label %B72.i5.i

B72.i5.i:                                         ; preds = %B346.i, %B672.i48.i
  %size.3.0159.i6.i = phi i64 [ %.475.i51.i, %B672.i48.i ], [ %.105.i, %B346.i ]
  %.119142158.i7.i = phi i64 [ %.129.i9.i, %B672.i48.i ], [ %.74.i.i, %B346.i ]
  %.126144157.i8.i = phi i64 [ %.133.i10.i, %B672.i48.i ], [ %.84.i, %B346.i ]
  %.129.i9.i = add nsw i64 %.119142158.i7.i, -1
  %.133.i10.i = add i64 %.126144157.i8.i, 1
  %.162.i11.i = add nsw i64 %.126144157.i8.i, 12
  %.164.i12.i = icmp slt i64 %.162.i11.i, %.94.i
  br i1 %.164.i12.i, label %B102.i68.i, label %B198.i13.i

B102.i68.i:                                       ; preds = %B72.i5.i
  %sunkaddr11.i69.i = shl i64 %.133.i10.i, 2
  %sunkaddr12.i70.i = getelementptr i8, ptr %arg.stack.1, i64 %sunkaddr11.i69.i
  %sunkaddr13.i71.i = getelementptr i8, ptr %sunkaddr12.i70.i, i64 44
  %.170.i72.i = load i32, ptr %sunkaddr13.i71.i, align 4, !noalias !64
  %.171.i73.i = zext i32 %.170.i72.i to i64
  %.6.i.i74.i = getelementptr i32, ptr %arg.stack.0, i64 %.171.i73.i
  tail call void @llvm.prefetch.p0(ptr readonly %.6.i.i74.i, i32 0, i32 3, i32 1), !noalias !67
  br label %B198.i13.i

B198.i13.i:                                       ; preds = %B102.i68.i, %B72.i5.i
  %.200.i14.i = icmp sgt i64 %size.3.0159.i6.i, %.113.i
  br i1 %.200.i14.i, label %B808, label %B216.i15.i

B216.i15.i:                                       ; preds = %B198.i13.i
  %.226.i16.i = getelementptr i32, ptr %arg.stack.1, i64 %.126144157.i8.i
  %.227.i17.i = load i32, ptr %.226.i16.i, align 4, !noalias !64
  %.230.i18.i = zext i32 %.227.i17.i to i64
  %.236.i19.i = add nuw nsw i64 %.230.i18.i, 2
  %.244.i20.i = getelementptr i32, ptr %arg.stack.0, i64 %.236.i19.i
  %.245.i21.i = load i32, ptr %.244.i20.i, align 4, !noalias !64
  %.247.i22.i = icmp sgt i32 %.245.i21.i, -1
  br i1 %.247.i22.i, label %B308.i61.i, label %B342.endif.i23.i

B308.i61.i:                                       ; preds = %B216.i15.i, %B308.i61.i
  %behind.2.1.i62.i = phi i64 [ %.250.i63.i, %B308.i61.i ], [ %.236.i19.i, %B216.i15.i ]
  %.250.i63.i = add i64 %behind.2.1.i62.i, 1
  %24 = shl i64 %behind.2.1.i62.i, 2
  %scevgep.i64.i = getelementptr i8, ptr %arg.stack.0, i64 %24
  %scevgep1.i65.i = getelementptr i8, ptr %scevgep.i64.i, i64 4
  %.257.i66.i = load i32, ptr %scevgep1.i65.i, align 4, !noalias !64
  %.259.i67.i = icmp sgt i32 %.257.i66.i, -1
  br i1 %.259.i67.i, label %B308.i61.i, label %B342.endif.i23.i

B430.i30.i:                                       ; preds = %B430.preheader.i28.i, %B654.i40.i
  %lsr.iv5.i31.i = phi ptr [ %scevgep4.i29.i, %B430.preheader.i28.i ], [ %scevgep6.i45.i, %B654.i40.i ]
  %lsr.iv.i32.i = phi i64 [ %27, %B430.preheader.i28.i ], [ %lsr.iv.next.i44.i, %B654.i40.i ]
  %size.4.1139.i33.i = phi i64 [ %size.3.0159.i6.i, %B430.preheader.i28.i ], [ %.415.i46.i, %B654.i40.i ]
  %.403.i34.i = load i32, ptr %lsr.iv5.i31.i, align 4, !noalias !64
  %.404.i35.i = sext i32 %.403.i34.i to i64
  %25 = shl i64 %size.4.1139.i33.i, 2
  %scevgep2.i36.i = getelementptr i8, ptr %arg.stack.0, i64 %25
  store i32 %.403.i34.i, ptr %scevgep2.i36.i, align 4, !noalias !64
  %.423.i37.i = getelementptr i64, ptr %arg.scratch.2, i64 %.404.i35.i
  %.424.i38.i = load i64, ptr %.423.i37.i, align 8, !noalias !64
  %.429.i39.i = icmp eq i64 %.424.i38.i, 0
  br i1 %.429.i39.i, label %B532.i54.i, label %B654.i40.i

B532.i54.i:                                       ; preds = %B430.i30.i
  %.432.i55.i = ashr i64 %.404.i35.i, 6
  %.434.i56.i = getelementptr i64, ptr %arg.scratch.3, i64 %.432.i55.i
  %.435.i57.i = load i64, ptr %.434.i56.i, align 8, !noalias !64
  %.437.i58.i = and i64 %.404.i35.i, 63
  %.438.i59.i = shl nuw i64 1, %.437.i58.i
  %.439.i60.i = or i64 %.435.i57.i, %.438.i59.i
  store i64 %.439.i60.i, ptr %.434.i56.i, align 8, !noalias !64
  br label %B654.i40.i

B654.i40.i:                                       ; preds = %B532.i54.i, %B430.i30.i
  %.451.i41.i = sub nsw i64 %.424.i38.i, %.273.i26.i
  %sunkaddr9.i42.i = shl nsw i64 %.404.i35.i, 3
  %sunkaddr10.i43.i = getelementptr i8, ptr %arg.scratch.2, i64 %sunkaddr9.i42.i
  store i64 %.451.i41.i, ptr %sunkaddr10.i43.i, align 8, !noalias !64
  %lsr.iv.next.i44.i = add i64 %lsr.iv.i32.i, -1
  %scevgep6.i45.i = getelementptr i8, ptr %lsr.iv5.i31.i, i64 4
  %.415.i46.i = add i64 %size.4.1139.i33.i, 1
  %.363.i47.i = icmp samesign ugt i64 %lsr.iv.next.i44.i, 1
  br i1 %.363.i47.i, label %B430.i30.i, label %B672.i48.i

B672.i48.i:                                       ; preds = %B654.i40.i, %B342.endif.i23.i
  %size.4.1.lcssa.i49.i = phi i64 [ %size.3.0159.i6.i, %B342.endif.i23.i ], [ %.415.i46.i, %B654.i40.i ]
  %.472.i50.i = getelementptr i32, ptr %arg.stack.0, i64 %size.4.1.lcssa.i49.i
  store i32 %.272.i24.i, ptr %.472.i50.i, align 4, !noalias !64
  %.475.i51.i = add nsw i64 %size.4.1.lcssa.i49.i, 1
  %.120.i52.i = icmp sgt i64 %.119142158.i7.i, 1
  br i1 %.120.i52.i, label %B72.i5.i, label %B420.i

B342.endif.i23.i:                                 ; preds = %B308.i61.i, %B216.i15.i
  %.272.i24.i = phi i32 [ %.245.i21.i, %B216.i15.i ], [ %.257.i66.i, %B308.i61.i ]
  %behind.3.2.i25.i = phi i64 [ %.236.i19.i, %B216.i15.i ], [ %.250.i63.i, %B308.i61.i ]
  %.273.i26.i = sext i32 %.272.i24.i to i64
  %26 = sub i64 %.230.i18.i, %behind.3.2.i25.i
  %.363136.not.i27.i = icmp sgt i64 %26, -2
  br i1 %.363136.not.i27.i, label %B672.i48.i, label %B430.preheader.i28.i

B430.preheader.i28.i:                             ; preds = %B342.endif.i23.i
  %27 = sub i64 %behind.3.2.i25.i, %.230.i18.i
  %28 = shl nuw nsw i64 %.230.i18.i, 2
  %scevgep4.i29.i = getelementptr i8, ptr %scevgep3.i4.i, i64 %28
  br label %B430.i30.i

B420.i:                                           ; preds = %B672.i48.i, %B672.i.i, %B346.i, %B270.i
  %size.2.0.in.sroa.speculated.i = phi i64 [ %.105.i, %B346.i ], [ %.475.i.i, %B672.i.i ], [ %.105.i, %B270.i ], [ %.475.i51.i, %B672.i48.i ]
  %.223.i = icmp slt i64 %size.2.0.in.sroa.speculated.i, 0
  br i1 %.223.i, label %B808, label %B436.i

B436.i:                                           ; preds = %B420.i
  %sunkaddr94.i = getelementptr i8, ptr %arg.stack.9, i64 %sunkaddr309
  %sunkaddr95.i = getelementptr i8, ptr %sunkaddr94.i, i64 8
  store i64 %size.2.0.in.sroa.speculated.i, ptr %sunkaddr95.i, align 8, !noalias !55
  %.252.i = load i64, ptr %.385, align 8, !noalias !55
  %.255.i = load i64, ptr %sunkaddr311, align 8, !noalias !55
  %sunkaddr97.i = getelementptr i8, ptr %arg.stack.8, i64 %sunkaddr309
  %.51.i.i = load i64, ptr %sunkaddr97.i, align 8, !noalias !70
  %sunkaddr99.i = getelementptr i8, ptr %arg.stack.7, i64 %sunkaddr309
  %.56.i.i4 = load i64, ptr %sunkaddr99.i, align 8, !noalias !70
  %.61.i.i = add i64 %.51.i.i, 1
  %.62.i.i = add i64 %.61.i.i, %.56.i.i4
  %29 = getelementptr i64, ptr %arg.stack.3, i64 %.51.i.i
  %.70.i.i = getelementptr i64, ptr %29, i64 %.230
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !70
  %.79.i.i5 = ashr i64 %.337, 6
  %.80.i.i = ashr i64 %.56.i.i4, 6
  %reass.sub.i.i = sub nsw i64 %.80.i.i, %.79.i.i5
  %.163154.i.i = icmp sgt i64 %reass.sub.i.i, -1
  br i1 %.163154.i.i, label %B194.lr.ph.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit

B194.lr.ph.i.i:                                   ; preds = %B436.i
  %..118.i.i = add nuw nsw i64 %reass.sub.i.i, 1
  %30 = getelementptr i32, ptr %arg.stack.2, i64 %.51.i.i
  br label %B194.i.i

B194.i.i:                                         ; preds = %B618.i.i, %B194.lr.ph.i.i
  %n_kept.3.0158.i.i = phi i64 [ 0, %B194.lr.ph.i.i ], [ %n_kept.4.2.i.i, %B618.i.i ]
  %n_perfect.3.0157.i.i = phi i64 [ %.252.i, %B194.lr.ph.i.i ], [ %n_perfect.4.2.i.i, %B618.i.i ]
  %.162152156.i.i = phi i64 [ %..118.i.i, %B194.lr.ph.i.i ], [ %.172.i.i, %B618.i.i ]
  %.169153155.i.i = phi i64 [ %.79.i.i5, %B194.lr.ph.i.i ], [ %.176.i.i, %B618.i.i ]
  %.172.i.i = add nsw i64 %.162152156.i.i, -1
  %.176.i.i = add nsw i64 %.169153155.i.i, 1
  %.226.i76.i = getelementptr i64, ptr %arg.scratch.3, i64 %.169153155.i.i
  %.227.i77.i = load i64, ptr %.226.i76.i, align 8, !noalias !70
  store i64 0, ptr %.226.i76.i, align 8, !noalias !70
  %.235.not.i.i = icmp eq i64 %.227.i77.i, 0
  br i1 %.235.not.i.i, label %B618.i.i, label %B226.preheader.i.i

B226.preheader.i.i:                               ; preds = %B194.i.i
  %.257.i78.i = shl i64 %.169153155.i.i, 6
  br label %B226.endif.i.i

B432.i.i:                                         ; preds = %B226.endif.i.i
  %.323.i.i = getelementptr i32, ptr %30, i64 %.283.i.i
  %.324.i.i = load i32, ptr %.323.i.i, align 4, !noalias !70
  %.328.i.i = getelementptr i32, ptr %arg.scratch.1, i64 %n_perfect.2.1.i.i
  store i32 %.324.i.i, ptr %.328.i.i, align 4, !noalias !70
  %.331.i.i = add nsw i64 %n_perfect.2.1.i.i, 1
  br label %B614.i.i

B492.i.i:                                         ; preds = %B226.endif.i.i
  %.346.not.i.i = icmp slt i64 %.290.i.i, %.255.i
  br i1 %.346.not.i.i, label %B614.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B492.i.i
  %.358.i.i = getelementptr i32, ptr %30, i64 %.283.i.i
  %.359.i.i = load i32, ptr %.358.i.i, align 4, !noalias !70
  %.364.i.i = add nsw i64 %n_kept.2.1.i.i, %.62.i.i
  %.365.i.i = getelementptr i32, ptr %arg.stack.2, i64 %.364.i.i
  store i32 %.359.i.i, ptr %.365.i.i, align 4, !noalias !70
  %.373.i.i = getelementptr i64, ptr %arg.stack.3, i64 %.364.i.i
  store i64 %.290.i.i, ptr %.373.i.i, align 8, !noalias !70
  %.381.i.i = trunc i64 %n_kept.2.1.i.i to i32
  %sunkaddr.i.i = shl i64 %.283.i.i, 2
  %sunkaddr2.i.i = getelementptr i8, ptr %arg.scratch.4, i64 %sunkaddr.i.i
  store i32 %.381.i.i, ptr %sunkaddr2.i.i, align 4, !noalias !70
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
  br i1 %.163.i.i, label %B194.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit

B226.endif.i.i:                                   ; preds = %B614.i.i, %B226.preheader.i.i
  %n_perfect.2.1.i.i = phi i64 [ %n_perfect.5.3.i.i, %B614.i.i ], [ %n_perfect.3.0157.i.i, %B226.preheader.i.i ]
  %n_kept.2.1.i.i = phi i64 [ %n_kept.5.3.i.i, %B614.i.i ], [ %n_kept.3.0158.i.i, %B226.preheader.i.i ]
  %left.2.1.i.i = phi i64 [ %.250.i79.i, %B614.i.i ], [ %.227.i77.i, %B226.preheader.i.i ]
  %.246.i.i = sub i64 0, %left.2.1.i.i
  %.248.i.i = and i64 %left.2.1.i.i, %.246.i.i
  %.250.i79.i = xor i64 %.248.i.i, %left.2.1.i.i
  %.258.i.i = add i64 %.248.i.i, -1
  %.5.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.258.i.i)
  %.283.i.i = add nsw i64 %.5.i.i.i, %.257.i78.i
  %.289.i.i = getelementptr i64, ptr %arg.scratch.2, i64 %.283.i.i
  %.290.i.i = load i64, ptr %.289.i.i, align 8, !noalias !70
  store i64 0, ptr %.289.i.i, align 8, !noalias !70
  %.302.i.i = getelementptr i32, ptr %arg.scratch.4, i64 %.283.i.i
  store i32 -1, ptr %.302.i.i, align 4, !noalias !70
  %.306.i.i = icmp eq i64 %.290.i.i, %.71.i.i
  br i1 %.306.i.i, label %B432.i.i, label %B492.i.i

_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit: ; preds = %B618.i.i, %B436.i
  %n_perfect.3.0.lcssa.i.i = phi i64 [ %.252.i, %B436.i ], [ %n_perfect.4.2.i.i, %B618.i.i ]
  %.488 = phi i64 [ 0, %B436.i ], [ %n_kept.4.2.i.i, %B618.i.i ]
  %.466.i.i = getelementptr i64, ptr %arg.stack.8, i64 %.394
  store i64 %.62.i.i, ptr %.466.i.i, align 8, !noalias !70
  %.479.i.i = getelementptr i64, ptr %arg.stack.7, i64 %.394
  store i64 %.488, ptr %.479.i.i, align 8, !noalias !70
  %.440 = icmp slt i64 %n_perfect.3.0.lcssa.i.i, 0
  br i1 %.440, label %B808, label %B872

B808:                                             ; preds = %B420.i, %B756, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit, %B198.i13.i, %B198.i.i
  store i64 2, ptr %.203, align 8
  br label %B1134

B872:                                             ; preds = %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit, %B686
  %n_below.2.2 = phi i64 [ 0, %B686 ], [ %.488, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit ]
  %n_perfect.2.2 = phi i64 [ %.386, %B686 ], [ %n_perfect.3.0.lcssa.i.i, %_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a.exit ]
  %.499 = icmp eq i64 %n_below.2.2, 0
  %.511 = zext i1 %.499 to i8
  call void @llvm.lifetime.start.p0(ptr nonnull %.80.i10)
  call void @llvm.lifetime.start.p0(ptr nonnull %.131.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.274.i)
  %.59.i15 = load i64, ptr %.58.i14, align 8, !noalias !73
  %.60.not.i = icmp eq i64 %.59.i15, 0
  br i1 %.60.not.i, label %B106.i, label %B54.i

B54.i:                                            ; preds = %B872
  call fastcc void @_tally.2(ptr nonnull %.80.i10, i64 %.394, i64 %n_perfect.2.2, i64 %.357, ptr nonnull %arg.output.5, ptr %arg.output.6)
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B106.i:                                           ; preds = %B872
  %.117.i = icmp sgt i64 %n_perfect.2.2, 0
  br i1 %.117.i, label %B118.i, label %B166.i

B118.i:                                           ; preds = %B106.i
  call fastcc void @_emit_with_subsets.3(ptr nonnull %.131.i, ptr readonly %arg.scratch.0, i64 %depth.3.1, i32 %.353, ptr readonly %arg.scratch.1, i64 %n_perfect.2.2, i64 %.357, i8 range(i8 0, 2) %.511, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B166.i:                                           ; preds = %B106.i
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !73
  %.182.not.i = icmp sgt i64 %.180.i, %.394
  br i1 %.182.not.i, label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B204.i

B204.i:                                           ; preds = %B166.i
  %.190.i = load i64, ptr %sunkaddr312, align 8, !noalias !73
  %.192.not.not.i = icmp slt i64 %depth.3.1, %.190.i
  br i1 %.192.not.not.i, label %B244.i, label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B244.i:                                           ; preds = %B204.i
  %.219.i = load i64, ptr %arg.output.5, align 8, !noalias !73
  %.222.i = load i64, ptr %.164, align 8, !noalias !73
  %.231.i = load i64, ptr %.230.i, align 8, !noalias !73
  %.233.not.i = icmp slt i64 %.219.i, %.231.i
  br i1 %.233.not.i, label %B330.i, label %B370.i

B330.i:                                           ; preds = %B244.i
  %.237.i = add nsw i64 %.222.i, %.394
  %.240.i = load i64, ptr %.239.i, align 8, !noalias !73
  %.241.i = icmp sgt i64 %.237.i, %.240.i
  br i1 %.241.i, label %B370.i, label %B404.i

B370.i:                                           ; preds = %B330.i, %B244.i
  store i64 1, ptr %.203, align 8, !noalias !73
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B404.i:                                           ; preds = %B330.i
  call fastcc void @_write.4(ptr nonnull %.274.i, ptr readonly %arg.scratch.0, i64 %depth.3.1, i32 %.353, ptr %arg.output.0, i64 %.222.i)
  %.310.i = getelementptr i64, ptr %arg.output.1, i64 %.219.i
  store i64 %.237.i, ptr %.310.i, align 8, !noalias !73
  %.316.i = getelementptr i64, ptr %arg.output.2, i64 %.219.i
  store i64 %.357, ptr %.316.i, align 8, !noalias !73
  %.324.i = getelementptr i8, ptr %arg.output.3, i64 %.219.i
  store i8 1, ptr %.324.i, align 1, !noalias !73
  %.334.i = getelementptr i8, ptr %arg.output.4, i64 %.219.i
  store i8 %.511, ptr %.334.i, align 1, !noalias !73
  %.339.i = add nsw i64 %.219.i, 1
  store i64 %.339.i, ptr %arg.output.5, align 8, !noalias !73
  store i64 %.237.i, ptr %.164, align 8, !noalias !73
  br label %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B54.i, %B118.i, %B166.i, %B204.i, %B370.i, %B404.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.80.i10)
  call void @llvm.lifetime.end.p0(ptr nonnull %.131.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.274.i)
  %.535 = icmp sgt i64 %n_below.2.2, 0
  br i1 %.535, label %B936, label %B1098

B936:                                             ; preds = %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %.544 = load i64, ptr %.203, align 8
  %.545 = icmp eq i64 %.544, 0
  br i1 %.545, label %B970, label %B1134

B970:                                             ; preds = %B936
  %.22.i = icmp sgt i64 %depth.3.1, 0
  br i1 %.22.i, label %B16.i, label %B970.endif

B16.i:                                            ; preds = %B970
  %31 = getelementptr i32, ptr %arg.scratch.0, i64 %depth.3.1
  %.36.i = getelementptr i8, ptr %31, i64 -4
  %.37.i = load i32, ptr %.36.i, align 4, !noalias !76
  %.39.i = icmp sgt i32 %.37.i, %.353
  br i1 %.39.i, label %B46.i, label %B970.endif

B46.i:                                            ; preds = %B16.i, %B96.i
  %end.2.1.i = phi i64 [ %33, %B96.i ], [ %depth.3.1, %B16.i ]
  %32 = shl i64 %end.2.1.i, 2
  %scevgep.i = getelementptr i8, ptr %arg.scratch.0, i64 %32
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 -4
  %.48.i = load i32, ptr %scevgep1.i, align 4, !noalias !76
  store i32 %.48.i, ptr %scevgep.i, align 4, !noalias !76
  %.65.i = icmp sgt i64 %end.2.1.i, 1
  br i1 %.65.i, label %B96.i, label %B970.endif

B96.i:                                            ; preds = %B46.i
  %33 = add nsw i64 %end.2.1.i, -1
  %scevgep277 = getelementptr i8, ptr %scevgep.i, i64 -8
  %.79.i = load i32, ptr %scevgep277, align 4, !noalias !76
  %.81.i = icmp sgt i32 %.79.i, %.353
  br i1 %.81.i, label %B46.i, label %B970.endif

B32.i54:                                          ; preds = %B970.endif.endif, %B32.i54
  %index.3.0.i55 = phi i64 [ %.26.i56, %B32.i54 ], [ 0, %B970.endif.endif ]
  %.26.i56 = add nuw i64 %index.3.0.i55, 1
  %sunkaddr318 = shl i64 %index.3.0.i55, 2
  %sunkaddr319 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 4
  %.33.i60 = load i32, ptr %sunkaddr320, align 4, !noalias !79
  %.35.not.i61 = icmp eq i32 %.33.i60, %.353
  br i1 %.35.not.i61, label %B66.i62, label %B32.i54

B66.i62:                                          ; preds = %B32.i54, %B970.endif.endif
  %index.4.1.i63 = phi i64 [ 0, %B970.endif.endif ], [ %.26.i56, %B32.i54 ]
  %.50.i65 = icmp slt i64 %index.4.1.i63, %depth.3.1
  br i1 %.50.i65, label %B84.preheader.i66, label %B1098

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
  %.56.prol.i76 = load i32, ptr %sunkaddr322, align 4, !noalias !79
  %sunkaddr323 = shl i64 %index.5.0.prol.i71, 2
  %sunkaddr324 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr323
  store i32 %.56.prol.i76, ptr %sunkaddr324, align 4, !noalias !79
  %lsr.iv.next.i77 = add nsw i64 %lsr.iv.i70, -1
  %prol.iter.cmp.not.i78 = icmp eq i64 %lsr.iv.next.i77, 0
  br i1 %prol.iter.cmp.not.i78, label %B84.prol.loopexit.i79, label %B84.prol.i69, !llvm.loop !54

B84.prol.loopexit.i79:                            ; preds = %B84.prol.i69, %B84.preheader.i66
  %index.5.0.unr.i80 = phi i64 [ %index.4.1.i63, %B84.preheader.i66 ], [ %.53.prol.i72, %B84.prol.i69 ]
  %35 = sub i64 %index.4.1.i63, %depth.3.1
  %36 = icmp ugt i64 %35, -4
  br i1 %36, label %B1098, label %B84.i81

B84.i81:                                          ; preds = %B84.prol.loopexit.i79, %B84.i81
  %index.5.0.i82 = phi i64 [ %.53.3.i91, %B84.i81 ], [ %index.5.0.unr.i80, %B84.prol.loopexit.i79 ]
  %sunkaddr325 = shl i64 %index.5.0.i82, 2
  %sunkaddr326 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr325
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 4
  %.56.i86 = load i32, ptr %sunkaddr327, align 4, !noalias !79
  store i32 %.56.i86, ptr %sunkaddr326, align 4, !noalias !79
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr326, i64 8
  %.56.1.i88 = load i32, ptr %sunkaddr332, align 4, !noalias !79
  store i32 %.56.1.i88, ptr %sunkaddr327, align 4, !noalias !79
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr326, i64 12
  %.56.2.i90 = load i32, ptr %sunkaddr335, align 4, !noalias !79
  store i32 %.56.2.i90, ptr %sunkaddr332, align 4, !noalias !79
  %.53.3.i91 = add i64 %index.5.0.i82, 4
  %sunkaddr336 = shl i64 %.53.3.i91, 2
  %sunkaddr337 = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr336
  %.56.3.i93 = load i32, ptr %sunkaddr337, align 4, !noalias !79
  store i32 %.56.3.i93, ptr %sunkaddr335, align 4, !noalias !79
  %exitcond.not.3.i94 = icmp eq i64 %depth.3.1, %.53.3.i91
  br i1 %exitcond.not.3.i94, label %B1098, label %B84.i81

B1098:                                            ; preds = %B84.i81, %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, %B84.prol.loopexit.i79, %B66.i62
  %depth.4.2.ph = phi i64 [ %depth.3.1, %B66.i62 ], [ %.394, %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %depth.3.1, %_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %depth.3.1, %B84.prol.loopexit.i79 ], [ %depth.3.1, %B84.i81 ]
  %.690.pr = load i64, ptr %.203, align 8
  %.691 = icmp eq i64 %.690.pr, 0
  br i1 %.691, label %B266.backedge, label %B1134

B266.backedge:                                    ; preds = %B1098, %B1135
  %cells_before.4.1.be = phi i64 [ %cells_before.3.2307, %B1135 ], [ %cells_before.3.2308, %B1098 ]
  %sets_before.4.1.be = phi i64 [ %sets_before.3.2310, %B1135 ], [ %sets_before.3.2311, %B1098 ]
  %depth.3.1.be = phi i64 [ %depth.6.1, %B1135 ], [ %depth.4.2.ph, %B1098 ]
  br label %B266

B1134:                                            ; preds = %B1135, %B1098, %B936, %B808, %B132
  %cells_before.2.2 = phi i64 [ %cells_before.3.2308, %B808 ], [ %.165, %B132 ], [ %cells_before.3.2307, %B1135 ], [ %cells_before.3.2308, %B1098 ], [ %cells_before.3.2308, %B936 ]
  %sets_before.2.2 = phi i64 [ %sets_before.3.2311, %B808 ], [ %.162, %B132 ], [ %sets_before.3.2310, %B1135 ], [ %sets_before.3.2311, %B1098 ], [ %sets_before.3.2311, %B936 ]
  store i64 %sets_before.2.2, ptr %arg.output.5, align 8
  store i64 %cells_before.2.2, ptr %.164, align 8
  %.737 = load i64, ptr %arg.stack.5, align 8
  %.738 = add nsw i64 %.737, -1
  br label %common.ret

B1135:                                            ; preds = %B84.i, %B540, %B84.prol.loopexit.i, %B66.i
  %sets_before.3.2310 = phi i64 [ %sets_before.3.2311, %B540 ], [ %sets_before.4.1, %B66.i ], [ %sets_before.4.1, %B84.prol.loopexit.i ], [ %sets_before.4.1, %B84.i ]
  %cells_before.3.2307 = phi i64 [ %cells_before.3.2308, %B540 ], [ %cells_before.4.1, %B66.i ], [ %cells_before.4.1, %B84.prol.loopexit.i ], [ %cells_before.4.1, %B84.i ]
  %depth.6.1 = phi i64 [ %depth.3.1, %B540 ], [ %.289, %B66.i ], [ %.289, %B84.prol.loopexit.i ], [ %.289, %B84.i ]
  %.204 = load i64, ptr %.203, align 8
  %.205 = icmp eq i64 %.204, 0
  br i1 %.205, label %B266.backedge, label %B1134

B970.endif:                                       ; preds = %B96.i, %B46.i, %B16.i, %B970
  %end.3.0.i = phi i64 [ %depth.3.1, %B16.i ], [ %depth.3.1, %B970 ], [ %33, %B96.i ], [ 0, %B46.i ]
  %.99.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i
  store i32 %.353, ptr %.99.i, align 4, !noalias !76
  %.64.i = getelementptr i64, ptr %arg.stack.7, i64 %.394
  %.65.i18 = load i64, ptr %.64.i, align 8, !noalias !82
  %.70.i = getelementptr i64, ptr %arg.stack.8, i64 %.394
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !82
  %.81.i19 = getelementptr i64, ptr %arg.stack.9, i64 %depth.3.1
  %.82.i = load i64, ptr %.81.i19, align 8, !noalias !82
  %.103.i = icmp sgt i64 %.65.i18, 1
  br i1 %.103.i, label %B142.i, label %B436.endif.i20

B142.i:                                           ; preds = %B970.endif
  %sunkaddr39.i = getelementptr i8, ptr %arg.stack.9, i64 %sunkaddr309
  %sunkaddr40.i = getelementptr i8, ptr %sunkaddr39.i, i64 8
  %.88.i = load i64, ptr %sunkaddr40.i, align 8, !noalias !82
  %.57.i.i = sub i64 %.88.i, %.82.i
  %.102127.not.i.i = icmp slt i64 %.57.i.i, 1
  br i1 %.102127.not.i.i, label %B468.preheader.new.i, label %B50.endif.preheader.i.i

B50.endif.preheader.i.i:                          ; preds = %B142.i
  %37 = add nuw i64 %.57.i.i, 1
  %38 = shl i64 %.82.i, 2
  %scevgep.i.i40 = getelementptr i8, ptr %arg.stack.0, i64 %38
  br label %B50.endif.i.i

B264.i.i:                                         ; preds = %B50.endif.i.i
  %.192.i.i = sub nsw i64 %size.2.0132.i.i, %start.2.0131.i.i
  %.193.i.i = icmp sgt i64 %.192.i.i, 1
  %.25593.i.i = zext i1 %.193.i.i to i64
  %.25694.i.i = add nsw i64 %n_rows.2.0130.i.i, %.25593.i.i
  %.269113.i.i = add nsw i64 %size.2.0132.i.i, 1
  %spec.select.i.i = select i1 %.193.i.i, i64 %.269113.i.i, i64 %start.2.0131.i.i
  br label %B308.i.i42

B266.i.i:                                         ; preds = %B50.endif.i.i
  %.143.i.i = zext nneg i32 %.142.i.i to i64
  %.182.i.i = getelementptr i32, ptr %arg.scratch.4, i64 %.143.i.i
  %.183.i.i = load i32, ptr %.182.i.i, align 4, !noalias !85
  %.199122.i.i = icmp sgt i32 %.183.i.i, -1
  %.269.i.i = zext i1 %.199122.i.i to i64
  %spec.select119.i.i = add nsw i64 %size.2.0132.i.i, %.269.i.i
  br label %B308.i.i42

B308.i.i42:                                       ; preds = %B266.i.i, %B264.i.i
  %.183.sink.i.i = phi i32 [ %.142.i.i, %B264.i.i ], [ %.183.i.i, %B266.i.i ]
  %"$phi296.1.3.1105.i.i" = phi i64 [ %spec.select.i.i, %B264.i.i ], [ %spec.select119.i.i, %B266.i.i ]
  %.25695102.i.i = phi i64 [ %.25694.i.i, %B264.i.i ], [ %n_rows.2.0130.i.i, %B266.i.i ]
  %"$phi308.1.2.1.i.i" = phi i64 [ %spec.select.i.i, %B264.i.i ], [ %start.2.0131.i.i, %B266.i.i ]
  %39 = getelementptr i32, ptr %arg.stack.0, i64 %size.2.0132.i.i
  store i32 %.183.sink.i.i, ptr %39, align 4, !noalias !85
  %lsr.iv.next.i.i43 = add i64 %lsr.iv.i.i41, -1
  %scevgep3.i.i44 = getelementptr i8, ptr %lsr.iv2.i.i, i64 4
  %.102.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i43, 1
  br i1 %.102.i.i, label %B50.endif.i.i, label %B204.i45

B50.endif.i.i:                                    ; preds = %B308.i.i42, %B50.endif.preheader.i.i
  %lsr.iv2.i.i = phi ptr [ %scevgep.i.i40, %B50.endif.preheader.i.i ], [ %scevgep3.i.i44, %B308.i.i42 ]
  %lsr.iv.i.i41 = phi i64 [ %37, %B50.endif.preheader.i.i ], [ %lsr.iv.next.i.i43, %B308.i.i42 ]
  %size.2.0132.i.i = phi i64 [ %.82.i, %B50.endif.preheader.i.i ], [ %"$phi296.1.3.1105.i.i", %B308.i.i42 ]
  %start.2.0131.i.i = phi i64 [ %.82.i, %B50.endif.preheader.i.i ], [ %"$phi308.1.2.1.i.i", %B308.i.i42 ]
  %n_rows.2.0130.i.i = phi i64 [ 0, %B50.endif.preheader.i.i ], [ %.25695102.i.i, %B308.i.i42 ]
  %.142.i.i = load i32, ptr %lsr.iv2.i.i, align 4, !noalias !85
  %.148.i.i = icmp slt i32 %.142.i.i, 0
  br i1 %.148.i.i, label %B264.i.i, label %B266.i.i

B204.i45:                                         ; preds = %B308.i.i42
  %.14.i.i = icmp eq i64 %.65.i18, 2
  %.17.i.i = icmp eq i64 %.25695102.i.i, 0
  %or.cond.i.i = select i1 %.14.i.i, i1 true, i1 %.17.i.i
  br i1 %or.cond.i.i, label %B316.i, label %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i

_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i: ; preds = %B204.i45
  %.150.i46 = sub nsw i64 %"$phi296.1.3.1105.i.i", %.82.i
  %.29.i.i = ashr i64 %.25695102.i.i, 6
  %.30.i.i = add nsw i64 %.29.i.i, 1
  %.32.i.i = uitofp nneg i64 %.65.i18 to double
  %.33.i.i47 = fmul double %.32.i.i, 1.500000e-01
  %.34.i.i = fadd double %.33.i.i47, 1.000000e+00
  %.35.i.i = sitofp i64 %.30.i.i to double
  %.36.i.i48 = fmul double %.34.i.i, %.35.i.i
  %.37.i.i49 = fadd double %.36.i.i48, 4.000000e+01
  %.40.i.i = fmul double %.37.i.i49, %.32.i.i
  %.42.i.i = sitofp i64 %.150.i46 to double
  %.43.i.i = fmul double %.42.i.i, 4.000000e+00
  %.44.i.i = fadd double %.43.i.i, %.40.i.i
  %.47.i.i = fmul double %.32.i.i, 1.500000e+02
  %.52.i.i = fmul double %.42.i.i, 3.000000e+00
  %.56.i.i50 = sitofp i64 %.25695102.i.i to double
  %.60.i.i = fdiv double %.42.i.i, %.56.i.i50
  %.65.i.i51 = fadd double %.60.i.i, 2.000000e+00
  %.66.i.i = fmul double %.52.i.i, %.65.i.i51
  %.67.i.i = fadd double %.47.i.i, %.66.i.i
  %.68.i.i = fcmp uge double %.44.i.i, %.67.i.i
  br i1 %.68.i.i, label %B244.i58, label %B316.i

B244.i58:                                         ; preds = %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i
  %sunkaddr48.i = getelementptr i8, ptr %arg.stack.11, i64 %sunkaddr309
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr48.i, i64 8
  store i64 %n_perfect.2.2, ptr %sunkaddr49.i, align 8, !noalias !82
  %.47.i1.i = load i64, ptr %.70.i, align 8, !noalias !88
  %.52.i2.i = load i64, ptr %.64.i, align 8, !noalias !88
  %40 = getelementptr i64, ptr %arg.stack.10, i64 %.394
  %.63.i.i = getelementptr i8, ptr %40, i64 -8
  %.64.i.i = load i64, ptr %.63.i.i, align 8, !noalias !88
  %.151261.not.i.i = icmp slt i64 %.52.i2.i, 0
  br i1 %.151261.not.i.i, label %B188.endif.i.i, label %B168.lr.ph.i.i

B168.lr.ph.i.i:                                   ; preds = %B244.i58
  %.69.i.i = add nuw i64 %.52.i2.i, 1
  %41 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %42 = add nuw i64 %.52.i2.i, 2
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.69.i.i, i64 1)
  %43 = sub i64 %42, %smin.i.i
  %44 = shl nuw i64 %43, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %41, i8 0, i64 %44, i1 false), !noalias !88
  br label %B188.endif.i.i

B222.i.i:                                         ; preds = %B222.preheader.i.i, %B328.1.i.i
  %.pn.i.i = phi ptr [ %50, %B222.preheader.i.i ], [ %lsr.iv19.i.i, %B328.1.i.i ]
  %lsr.iv30.i.i = phi i64 [ %48, %B222.preheader.i.i ], [ %lsr.iv.next31.i.i, %B328.1.i.i ]
  %lsr.iv19.i.i = getelementptr i8, ptr %.pn.i.i, i64 8
  %.324.i.i62 = load i32, ptr %.pn.i.i, align 4, !noalias !88
  %.325.i.i = sext i32 %.324.i.i62 to i64
  %.326.i.i = icmp sgt i32 %.324.i.i62, -1
  br i1 %.326.i.i, label %B248.i.i, label %B328.i.i

B248.i.i:                                         ; preds = %B222.i.i
  %scevgep21.i.i = getelementptr i8, ptr %.pn.i.i, i64 4
  %.332.i.i = load i32, ptr %scevgep21.i.i, align 4, !noalias !88
  %.334.i.i = icmp sgt i32 %.332.i.i, -1
  br i1 %.334.i.i, label %B278.i.i, label %B328.i.i

B278.i.i:                                         ; preds = %B248.i.i
  %.346.i.i = getelementptr i64, ptr %46, i64 %.325.i.i
  %.347.i.i = load i64, ptr %.346.i.i, align 8, !noalias !88
  %.348.i.i = add nsw i64 %.347.i.i, 1
  store i64 %.348.i.i, ptr %.346.i.i, align 8, !noalias !88
  br label %B328.i.i

B328.i.i:                                         ; preds = %B278.i.i, %B248.i.i, %B222.i.i
  %sunkaddr.i.i63 = getelementptr i8, ptr %.pn.i.i, i64 4
  %.324.1.i.i = load i32, ptr %sunkaddr.i.i63, align 4, !noalias !88
  %.325.1.i.i = sext i32 %.324.1.i.i to i64
  %.326.1.i.i = icmp sgt i32 %.324.1.i.i, -1
  br i1 %.326.1.i.i, label %B248.1.i.i, label %B328.1.i.i

B248.1.i.i:                                       ; preds = %B328.i.i
  %.332.1.i.i = load i32, ptr %lsr.iv19.i.i, align 4, !noalias !88
  %.334.1.i.i = icmp sgt i32 %.332.1.i.i, -1
  br i1 %.334.1.i.i, label %B278.1.i.i, label %B328.1.i.i

B278.1.i.i:                                       ; preds = %B248.1.i.i
  %.346.1.i.i = getelementptr i64, ptr %46, i64 %.325.1.i.i
  %.347.1.i.i = load i64, ptr %.346.1.i.i, align 8, !noalias !88
  %.348.1.i.i = add nsw i64 %.347.1.i.i, 1
  store i64 %.348.1.i.i, ptr %.346.1.i.i, align 8, !noalias !88
  br label %B328.1.i.i

B328.1.i.i:                                       ; preds = %B278.1.i.i, %B248.1.i.i, %B328.i.i
  %lsr.iv.next31.i.i = add i64 %lsr.iv30.i.i, -2
  %.280.1.i.i = icmp sgt i64 %lsr.iv.next31.i.i, 2
  br i1 %.280.1.i.i, label %B222.i.i, label %B330.endif.i.i

B368.i.i:                                         ; preds = %B368.lr.ph.i.i, %B368.i.i
  %lsr.iv28.i.i = phi ptr [ %51, %B368.lr.ph.i.i ], [ %scevgep29.i.i, %B368.i.i ]
  %lsr.iv26.i.i = phi i64 [ %52, %B368.lr.ph.i.i ], [ %lsr.iv.next27.i.i, %B368.i.i ]
  %top.2.0277.i.i = phi i64 [ %.64.i.i, %B368.lr.ph.i.i ], [ %.497.i.i, %B368.i.i ]
  %.489.i.i = load i64, ptr %lsr.iv28.i.i, align 8, !noalias !88
  store i64 %top.2.0277.i.i, ptr %lsr.iv28.i.i, align 8, !noalias !88
  %.497.i.i = add nsw i64 %.489.i.i, %top.2.0277.i.i
  %lsr.iv.next27.i.i = add i64 %lsr.iv26.i.i, -1
  %scevgep29.i.i = getelementptr i8, ptr %lsr.iv28.i.i, i64 8
  %.447.i.i = icmp sgt i64 %lsr.iv.next27.i.i, 1
  br i1 %.447.i.i, label %B368.i.i, label %B420.endif.i.i

B454.i.i:                                         ; preds = %B454.lr.ph.i.i, %B586.i.i
  %lsr.iv20.i.i = phi i64 [ %54, %B454.lr.ph.i.i ], [ %lsr.iv.next21.i.i, %B586.i.i ]
  %.594282284.i.i = phi i64 [ %.82.i, %B454.lr.ph.i.i ], [ %.601.i.i, %B586.i.i ]
  %sunkaddr25.i.i = shl i64 %.594282284.i.i, 2
  %sunkaddr26.i.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr25.i.i
  %.632.i.i = load i32, ptr %sunkaddr26.i.i, align 4, !noalias !88
  %.633.i.i = sext i32 %.632.i.i to i64
  %.634.i.i = icmp sgt i32 %.632.i.i, -1
  br i1 %.634.i.i, label %B480.i.i, label %B586.i.i

B480.i.i:                                         ; preds = %B454.i.i
  %sunkaddr29.i.i = getelementptr i8, ptr %sunkaddr26.i.i, i64 4
  %.640.i.i = load i32, ptr %sunkaddr29.i.i, align 4, !noalias !88
  %.642.i.i = icmp sgt i32 %.640.i.i, -1
  br i1 %.642.i.i, label %B510.i.i, label %B586.i.i

B510.i.i:                                         ; preds = %B480.i.i
  %.652.i.i = getelementptr i64, ptr %53, i64 %.633.i.i
  %.653.i.i = load i64, ptr %.652.i.i, align 8, !noalias !88
  %.657.i.i = getelementptr i32, ptr %arg.stack.1, i64 %.653.i.i
  %tmp.i.i = trunc i64 %.594282284.i.i to i32
  store i32 %tmp.i.i, ptr %.657.i.i, align 4, !noalias !88
  %.663.i.i = load i64, ptr %.652.i.i, align 8, !noalias !88
  %.664.i.i = add nsw i64 %.663.i.i, 1
  store i64 %.664.i.i, ptr %.652.i.i, align 8, !noalias !88
  br label %B586.i.i

B586.i.i:                                         ; preds = %B510.i.i, %B480.i.i, %B454.i.i
  %lsr.iv.next21.i.i = add i64 %lsr.iv20.i.i, -1
  %.601.i.i = add i64 %.594282284.i.i, 1
  %.588.i.i = icmp samesign ugt i64 %lsr.iv.next21.i.i, 1
  br i1 %.588.i.i, label %B454.i.i, label %B588.endif.i.i

B624.i.i:                                         ; preds = %B624.preheader3.i.i, %B624.i.i
  %lsr.iv.i4.i = phi i64 [ %59, %B624.preheader3.i.i ], [ %lsr.iv.next.i5.i, %B624.i.i ]
  %45 = shl i64 %lsr.iv.i4.i, 3
  %scevgep13.i.i = getelementptr i8, ptr %scevgep.i3.i, i64 %45
  %scevgep14.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 24
  %scevgep15.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 16
  %.803.i.i = load i64, ptr %scevgep15.i.i, align 8, !noalias !88
  store i64 %.803.i.i, ptr %scevgep14.i.i, align 8, !noalias !88
  %scevgep8.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 8
  %.803.1.i.i = load i64, ptr %scevgep8.i.i, align 8, !noalias !88
  store i64 %.803.1.i.i, ptr %scevgep15.i.i, align 8, !noalias !88
  %.803.2.i.i = load i64, ptr %scevgep13.i.i, align 8, !noalias !88
  store i64 %.803.2.i.i, ptr %scevgep8.i.i, align 8, !noalias !88
  %scevgep5.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 -8
  %.803.3.i.i = load i64, ptr %scevgep5.i.i, align 8, !noalias !88
  store i64 %.803.3.i.i, ptr %scevgep13.i.i, align 8, !noalias !88
  %lsr.iv.next.i5.i = add i64 %lsr.iv.i4.i, -4
  %.760.3.i.i = icmp samesign ugt i64 %lsr.iv.next.i5.i, 1
  br i1 %.760.3.i.i, label %B624.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B188.endif.i.i:                                   ; preds = %B168.lr.ph.i.i, %B244.i58
  %.238.i.i = icmp sgt i64 %.150.i46, 0
  br i1 %.238.i.i, label %B222.lr.ph.i.i, label %B330.endif.i.i

B222.lr.ph.i.i:                                   ; preds = %B188.endif.i.i
  %46 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %.neg.i.i = add i64 %.82.i, 1
  %xtraiter.i.i60 = and i64 %.150.i46, 1
  %lcmp.mod.not.i.i61 = icmp eq i64 %xtraiter.i.i60, 0
  br i1 %lcmp.mod.not.i.i61, label %B222.prol.loopexit.i.i, label %B222.prol.i.i

B222.prol.i.i:                                    ; preds = %B222.lr.ph.i.i
  %.289.prol.i.i = add nsw i64 %.150.i46, -1
  %.323.prol.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.82.i
  %.324.prol.i.i = load i32, ptr %.323.prol.i.i, align 4, !noalias !88
  %.325.prol.i.i = sext i32 %.324.prol.i.i to i64
  %.326.prol.i.i = icmp sgt i32 %.324.prol.i.i, -1
  br i1 %.326.prol.i.i, label %B248.prol.i.i, label %B222.prol.loopexit.i.i

B248.prol.i.i:                                    ; preds = %B222.prol.i.i
  %sunkaddr49.i.i = getelementptr i8, ptr %scevgep.i.i40, i64 4
  %.332.prol.i.i = load i32, ptr %sunkaddr49.i.i, align 4, !noalias !88
  %.334.prol.i.i = icmp sgt i32 %.332.prol.i.i, -1
  br i1 %.334.prol.i.i, label %B278.prol.i.i, label %B222.prol.loopexit.i.i

B278.prol.i.i:                                    ; preds = %B248.prol.i.i
  %.346.prol.i.i = getelementptr i64, ptr %46, i64 %.325.prol.i.i
  %.347.prol.i.i = load i64, ptr %.346.prol.i.i, align 8, !noalias !88
  %.348.prol.i.i = add nsw i64 %.347.prol.i.i, 1
  store i64 %.348.prol.i.i, ptr %.346.prol.i.i, align 8, !noalias !88
  br label %B222.prol.loopexit.i.i

B222.prol.loopexit.i.i:                           ; preds = %B278.prol.i.i, %B248.prol.i.i, %B222.prol.i.i, %B222.lr.ph.i.i
  %.279265269.unr.i.i = phi i64 [ %.150.i46, %B222.lr.ph.i.i ], [ %.289.prol.i.i, %B278.prol.i.i ], [ %.289.prol.i.i, %B248.prol.i.i ], [ %.289.prol.i.i, %B222.prol.i.i ]
  %.286266268.unr.i.i = phi i64 [ %.82.i, %B222.lr.ph.i.i ], [ %.neg.i.i, %B278.prol.i.i ], [ %.neg.i.i, %B248.prol.i.i ], [ %.neg.i.i, %B222.prol.i.i ]
  %47 = icmp eq i64 %"$phi296.1.3.1105.i.i", %.neg.i.i
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
  %.588283.not.i.i = icmp slt i64 %.150.i46, 1
  br i1 %.588283.not.i.i, label %B588.endif.i.i, label %B454.lr.ph.i.i

B454.lr.ph.i.i:                                   ; preds = %B420.endif.i.i
  %53 = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  %54 = add nuw i64 %.150.i46, 1
  br label %B454.i.i

B588.endif.i.i:                                   ; preds = %B586.i.i, %B420.endif.i.i
  %.760290296.i.i = icmp sgt i64 %.52.i2.i, 0
  br i1 %.760290296.i.i, label %B624.preheader.i.i, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

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
  %.803.prol.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !88
  store i64 %.803.prol.i.i, ptr %scevgep16.i.i, align 8, !noalias !88
  %lsr.iv.next19.i.i = add nsw i64 %lsr.iv18.i.i, -1
  %prol.iter.cmp.not.i.i59 = icmp eq i64 %lsr.iv.next19.i.i, 0
  br i1 %prol.iter.cmp.not.i.i59, label %B624.prol.loopexit.i.i, label %B624.prol.i.i, !llvm.loop !91

B624.prol.loopexit.i.i:                           ; preds = %B624.prol.i.i, %B624.preheader.i.i
  %.759288292.unr.i.i = phi i64 [ %.52.i2.i, %B624.preheader.i.i ], [ %.769.prol.i.i, %B624.prol.i.i ]
  %56 = icmp samesign ult i64 %.52.i2.i, 4
  br i1 %56, label %_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B624.preheader3.i.i

B624.preheader3.i.i:                              ; preds = %B624.prol.loopexit.i.i
  %57 = shl i64 %.47.i1.i, 3
  %58 = getelementptr i8, ptr %arg.stack.4, i64 %57
  %scevgep.i3.i = getelementptr i8, ptr %58, i64 -32
  %59 = add i64 %.759288292.unr.i.i, 1
  br label %B624.i.i

B316.i:                                           ; preds = %_ZN11ml_pipeline6mining7kernels5dense11bitmaps_payB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx.exit.i, %B204.i45
  %.249.i = icmp sgt i64 %.25695102.i.i, 0
  br i1 %.249.i, label %B328.i, label %B436.endif.i20

B328.i:                                           ; preds = %B316.i
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(264) %arg.bitmaps.11, i8 0, i64 264, i1 false), !noalias !92
  %.202.i.i = sub i64 %"$phi296.1.3.1105.i.i", %.82.i
  %.203.i.i = icmp sgt i64 %.202.i.i, 0
  %..202.i.i = tail call i64 @llvm.smax.i64(i64 %.202.i.i, i64 0)
  br i1 %.203.i.i, label %B114.i.i, label %B264.endif.endif.i.i

B114.i.i:                                         ; preds = %B328.i, %B262.i.i
  %.244401405.i.i = phi i64 [ %.254.i.i, %B262.i.i ], [ %..202.i.i, %B328.i ]
  %.251402404.i.i = phi i64 [ %.258.i.i55, %B262.i.i ], [ %.82.i, %B328.i ]
  %.254.i.i = add nsw i64 %.244401405.i.i, -1
  %.258.i.i55 = add i64 %.251402404.i.i, 1
  %.284.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.251402404.i.i
  %.285.i.i = load i32, ptr %.284.i.i, align 4, !noalias !92
  %.294.i.i = icmp slt i32 %.285.i.i, 0
  br i1 %.294.i.i, label %B186.preheader.i.i, label %B262.i.i

B186.preheader.i.i:                               ; preds = %B114.i.i
  %.286.i.i = sext i32 %.285.i.i to i64
  %.287.i.i = sub nsw i64 0, %.286.i.i
  br label %B186.i.i

B186.i.i:                                         ; preds = %B186.i.i, %B186.preheader.i.i
  %lsr.iv11.i.i = phi ptr [ %scevgep12.i.i, %B186.i.i ], [ %scevgep10.i.i, %B186.preheader.i.i ]
  %weight.4.1.i.i = phi i64 [ %.308.i.i, %B186.i.i ], [ %.287.i.i, %B186.preheader.i.i ]
  %.300.i.i = load i64, ptr %lsr.iv11.i.i, align 8, !noalias !92
  %.302.i.i57 = and i64 %weight.4.1.i.i, 1
  %.303.i.i = add nsw i64 %.300.i.i, %.302.i.i57
  store i64 %.303.i.i, ptr %lsr.iv11.i.i, align 8, !noalias !92
  %.308.i.i = lshr i64 %weight.4.1.i.i, 1
  %.315.not.i.i = icmp eq i64 %.308.i.i, 0
  %scevgep12.i.i = getelementptr i8, ptr %lsr.iv11.i.i, i64 8
  br i1 %.315.not.i.i, label %B262.i.i, label %B186.i.i

B262.i.i:                                         ; preds = %B186.i.i, %B114.i.i
  %.245.i.i56 = icmp samesign ugt i64 %.244401405.i.i, 1
  br i1 %.245.i.i56, label %B114.i.i, label %B264.endif.endif.loopexit.i.i

B470.i.i:                                         ; preds = %B264.endif.endif.i.i
  %.510.i.i = load i64, ptr %.509.i.i, align 8, !noalias !92
  %.512.i.i = icmp sgt i64 %.8.i.i.i, %.510.i.i
  br i1 %.512.i.i, label %B392.i, label %B550.endif.i.i

B616.i.i:                                         ; preds = %B616.preheader4.i.i, %B616.i.i
  %lsr.iv16.i.i = phi ptr [ %scevgep15.i14.i, %B616.preheader4.i.i ], [ %scevgep17.i15.i, %B616.i.i ]
  %lsr.iv12.i.i = phi i64 [ %133, %B616.preheader4.i.i ], [ %lsr.iv.next13.i.i, %B616.i.i ]
  %scevgep20.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -24
  store i64 %.615416420.i.i, ptr %scevgep20.i.i, align 8, !noalias !92
  %scevgep19.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -16
  store i64 %.615416420.i.i, ptr %scevgep19.i.i, align 8, !noalias !92
  %scevgep18.i.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 -8
  store i64 %.615416420.i.i, ptr %scevgep18.i.i, align 8, !noalias !92
  store i64 %.615416420.i.i, ptr %lsr.iv16.i.i, align 8, !noalias !92
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, -4
  %scevgep17.i15.i = getelementptr i8, ptr %lsr.iv16.i.i, i64 32
  %.738.3.i.i = icmp sgt i64 %lsr.iv.next13.i.i, 4
  br i1 %.738.3.i.i, label %B616.i.i, label %B640.loopexit.i.i

B640.loopexit.i.i:                                ; preds = %B616.i.i, %B616.prol.loopexit.i.i
  %sunkaddr43.i16.i = shl i64 %.615416420.i.i, 3
  %sunkaddr44.i17.i = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr43.i16.i
  %.789.pre.i.i = load i64, ptr %sunkaddr44.i17.i, align 8, !noalias !92
  br label %B640.i.i

B640.i.i:                                         ; preds = %B550.endif.B640_crit_edge.i.i, %B640.loopexit.i.i
  %sunkaddr45.pre-phi.i.i = phi i64 [ %.pre.i.i, %B550.endif.B640_crit_edge.i.i ], [ %sunkaddr43.i16.i, %B640.loopexit.i.i ]
  %.789.i.i = phi i64 [ %.653.i9.i, %B550.endif.B640_crit_edge.i.i ], [ %.789.pre.i.i, %B640.loopexit.i.i ]
  %.790.i.i = shl i64 %.789.i.i, 6
  %sunkaddr46.i.i = getelementptr i8, ptr %arg.bitmaps.11, i64 %sunkaddr45.pre-phi.i.i
  store i64 %.790.i.i, ptr %sunkaddr46.i.i, align 8, !noalias !92
  %exitcond456.not.i.i = icmp eq i64 %.622.i.i, 32
  br i1 %exitcond456.not.i.i, label %B674.endif.i.i, label %B550.endif.i.i

B774.i.i:                                         ; preds = %B736.endif.i.i, %B1146.i.i
  %start.2.0451.i.i = phi i64 [ %.1280.i.i, %B1146.i.i ], [ %.82.i, %B736.endif.i.i ]
  %.1019440450.i.i = phi i64 [ %.1029.i.i, %B1146.i.i ], [ %..202.i.i, %B736.endif.i.i ]
  %.1026441449.i.i = phi i64 [ %.1033.i.i, %B1146.i.i ], [ %.82.i, %B736.endif.i.i ]
  %.1029.i.i = add nsw i64 %.1019440450.i.i, -1
  %.1033.i.i = add i64 %.1026441449.i.i, 1
  %.1063.i.i = getelementptr i32, ptr %arg.stack.0, i64 %.1026441449.i.i
  %.1064.i.i = load i32, ptr %.1063.i.i, align 4, !noalias !92
  %.1073.i.i = icmp slt i32 %.1064.i.i, 0
  br i1 %.1073.i.i, label %B846.preheader.i.i, label %B1146.i.i

B846.preheader.i.i:                               ; preds = %B774.i.i
  %.1065.i.i = sext i32 %.1064.i.i to i64
  %.1066.i.i = sub nsw i64 0, %.1065.i.i
  %.1148.i.i = sub i64 %.1026441449.i.i, %start.2.0451.i.i
  %..1148.i.i = tail call i64 @llvm.smax.i64(i64 %.1148.i.i, i64 0)
  %.1200.prol.i.i = add nsw i64 %..1148.i.i, -1
  %.1204.prol.i.i = add i64 %start.2.0451.i.i, 1
  %60 = icmp slt i64 %.1148.i.i, 1
  %61 = and i64 %..1148.i.i, 1
  %62 = icmp eq i64 %61, 0
  %sunkaddr13.i.i54 = shl i64 %start.2.0451.i.i, 2
  %sunkaddr14.i.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr13.i.i54
  %63 = icmp eq i64 %.1148.i.i, 1
  br label %B846.i.i

B846.i.i:                                         ; preds = %B1114.i.i, %B846.preheader.i.i
  %power.8.1.i.i = phi i64 [ %.1257.i.i, %B1114.i.i ], [ 0, %B846.preheader.i.i ]
  %weight.5.1.i.i = phi i64 [ %.1253.i.i, %B1114.i.i ], [ %.1066.i.i, %B846.preheader.i.i ]
  %.1079.i.i = and i64 %weight.5.1.i.i, 1
  %.1080.not.i.i = icmp eq i64 %.1079.i.i, 0
  br i1 %.1080.not.i.i, label %B1114.i.i, label %B856.endif.i.i

B1050.i.i:                                        ; preds = %B1050.preheader.i.i, %B1050.i.i
  %lsr.iv6.i.i = phi ptr [ %scevgep5.i19.i, %B1050.preheader.i.i ], [ %scevgep7.i.i, %B1050.i.i ]
  %lsr.iv.i20.i = phi i64 [ %137, %B1050.preheader.i.i ], [ %lsr.iv.next.i22.i, %B1050.i.i ]
  %scevgep8.i21.i = getelementptr i8, ptr %lsr.iv6.i.i, i64 -4
  %.1233.i.i = load i32, ptr %scevgep8.i21.i, align 4, !noalias !92
  %.1235.i.i = sext i32 %.1233.i.i to i64
  %.1237.i.i = getelementptr i64, ptr %136, i64 %.1235.i.i
  %.1238.i.i = load i64, ptr %.1237.i.i, align 8, !noalias !92
  %.1240.i.i = or i64 %.1238.i.i, %.1097.i.i
  store i64 %.1240.i.i, ptr %.1237.i.i, align 8, !noalias !92
  %.1233.1.i.i = load i32, ptr %lsr.iv6.i.i, align 4, !noalias !92
  %.1235.1.i.i = sext i32 %.1233.1.i.i to i64
  %.1237.1.i.i = getelementptr i64, ptr %136, i64 %.1235.1.i.i
  %.1238.1.i.i = load i64, ptr %.1237.1.i.i, align 8, !noalias !92
  %.1240.1.i.i = or i64 %.1238.1.i.i, %.1097.i.i
  store i64 %.1240.1.i.i, ptr %.1237.1.i.i, align 8, !noalias !92
  %lsr.iv.next.i22.i = add i64 %lsr.iv.i20.i, -2
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv6.i.i, i64 8
  %.1191.1.i.i = icmp sgt i64 %lsr.iv.next.i22.i, 2
  br i1 %.1191.1.i.i, label %B1050.i.i, label %B1114.i.i

B1114.i.i:                                        ; preds = %B1050.i.i, %B1050.prol.loopexit.i.i, %B856.endif.i.i, %B846.i.i
  %.1253.i.i = lshr i64 %weight.5.1.i.i, 1
  %.1257.i.i = add nuw nsw i64 %power.8.1.i.i, 1
  %.1260.not.i.i = icmp eq i64 %.1253.i.i, 0
  br i1 %.1260.not.i.i, label %B1146.loopexit.i.i, label %B846.i.i

B1146.loopexit.i.i:                               ; preds = %B1114.i.i
  %sunkaddr47.i23.i = shl i64 %.1026441449.i.i, 2
  %sunkaddr48.i24.i = getelementptr i8, ptr %arg.stack.0, i64 %sunkaddr47.i23.i
  %.1280.pre.i.i = load i32, ptr %sunkaddr48.i24.i, align 4, !noalias !92
  %64 = icmp slt i32 %.1280.pre.i.i, 0
  %65 = select i1 %64, i64 %.1033.i.i, i64 %start.2.0451.i.i
  br label %B1146.i.i

B1146.i.i:                                        ; preds = %B1146.loopexit.i.i, %B774.i.i
  %.1280.i.i = phi i64 [ %start.2.0451.i.i, %B774.i.i ], [ %65, %B1146.loopexit.i.i ]
  %.1020.i.i = icmp sgt i64 %.1019440450.i.i, 1
  br i1 %.1020.i.i, label %B774.i.i, label %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i

B264.endif.endif.loopexit.i.i:                    ; preds = %B262.i.i
  %load_initial.pre.i.i = load i64, ptr %arg.bitmaps.11, align 8, !noalias !92
  %.449.pre.i.i = load i64, ptr %scevgep10.i.i, align 8, !noalias !92
  %.449.1.pre.i.i = load i64, ptr %sunkaddr36.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.2.pre.i.i = load i64, ptr %sunkaddr39.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.pre.i.i = load i64, ptr %sunkaddr42.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.11.pre.i.i = load i64, ptr %sunkaddr33.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.1.1.pre.i.i = load i64, ptr %sunkaddr36.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.2.1.pre.i.i = load i64, ptr %sunkaddr39.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.1.pre.i.i = load i64, ptr %sunkaddr42.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.25.pre.i.i = load i64, ptr %sunkaddr33.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.1.2.pre.i.i = load i64, ptr %sunkaddr36.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.2.2.pre.i.i = load i64, ptr %sunkaddr39.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.2.pre.i.i = load i64, ptr %sunkaddr42.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.39.pre.i.i = load i64, ptr %sunkaddr33.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.1.3.pre.i.i = load i64, ptr %sunkaddr36.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.2.3.pre.i.i = load i64, ptr %sunkaddr39.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.3.pre.i.i = load i64, ptr %sunkaddr42.3.phi.trans.insert.i.i, align 8, !noalias !92
  %66 = add nsw i64 %.449.pre.i.i, 63
  %67 = ashr i64 %66, 6
  %68 = add nsw i64 %67, %load_initial.pre.i.i
  %69 = add nsw i64 %.449.1.pre.i.i, 63
  %70 = ashr i64 %69, 6
  %71 = add nsw i64 %.449.2.pre.i.i, 63
  %72 = ashr i64 %71, 6
  %73 = add nsw i64 %.449.3.pre.i.i, 63
  %74 = ashr i64 %73, 6
  %75 = add nsw i64 %.449.11.pre.i.i, 63
  %76 = ashr i64 %75, 6
  %77 = add nsw i64 %.449.1.1.pre.i.i, 63
  %78 = ashr i64 %77, 6
  %79 = add nsw i64 %.449.2.1.pre.i.i, 63
  %80 = ashr i64 %79, 6
  %81 = add nsw i64 %.449.3.1.pre.i.i, 63
  %82 = ashr i64 %81, 6
  %83 = add nsw i64 %.449.25.pre.i.i, 63
  %84 = ashr i64 %83, 6
  %85 = add nsw i64 %.449.1.2.pre.i.i, 63
  %86 = ashr i64 %85, 6
  %87 = add nsw i64 %.449.2.2.pre.i.i, 63
  %88 = ashr i64 %87, 6
  %89 = add nsw i64 %.449.3.2.pre.i.i, 63
  %90 = ashr i64 %89, 6
  %91 = add nsw i64 %.449.39.pre.i.i, 63
  %92 = ashr i64 %91, 6
  %93 = add nsw i64 %.449.1.3.pre.i.i, 63
  %94 = ashr i64 %93, 6
  %95 = add nsw i64 %.449.2.3.pre.i.i, 63
  %96 = ashr i64 %95, 6
  %97 = add nsw i64 %.449.3.3.pre.i.i, 63
  %98 = ashr i64 %97, 6
  %.449.4.pre.i.i = load i64, ptr %sunkaddr33.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.1.4.pre.i.i = load i64, ptr %sunkaddr36.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.2.4.pre.i.i = load i64, ptr %sunkaddr39.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.4.pre.i.i = load i64, ptr %sunkaddr42.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.5.pre.i.i = load i64, ptr %sunkaddr33.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.1.5.pre.i.i = load i64, ptr %sunkaddr36.5.phi.trans.insert.i.i, align 8, !noalias !92
  %99 = add nsw i64 %.449.4.pre.i.i, 63
  %100 = ashr i64 %99, 6
  %101 = add nsw i64 %.449.1.4.pre.i.i, 63
  %102 = ashr i64 %101, 6
  %103 = add nsw i64 %.449.2.4.pre.i.i, 63
  %104 = ashr i64 %103, 6
  %105 = add nsw i64 %.449.3.4.pre.i.i, 63
  %106 = ashr i64 %105, 6
  %107 = add nsw i64 %.449.5.pre.i.i, 63
  %108 = ashr i64 %107, 6
  %109 = add nsw i64 %.449.1.5.pre.i.i, 63
  %110 = ashr i64 %109, 6
  %.449.2.5.pre.i.i = load i64, ptr %sunkaddr39.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.449.3.5.pre.i.i = load i64, ptr %sunkaddr42.5.phi.trans.insert.i.i, align 8, !noalias !92
  %111 = add nsw i64 %.449.2.5.pre.i.i, 63
  %112 = ashr i64 %111, 6
  %113 = add nsw i64 %.449.3.5.pre.i.i, 63
  %114 = ashr i64 %113, 6
  %.449.6.i.pre.i = load i64, ptr %sunkaddr33.6.i.phi.trans.insert.i, align 8, !noalias !92
  %115 = add nsw i64 %.449.6.i.pre.i, 63
  %116 = ashr i64 %115, 6
  %.449.1.6.i.i.pre = load i64, ptr %sunkaddr36.6.i.i, align 8, !noalias !92
  %.449.2.6.i.i.pre = load i64, ptr %sunkaddr39.6.i.i, align 8, !noalias !92
  %.449.3.6.i.i.pre = load i64, ptr %sunkaddr42.6.i.i, align 8, !noalias !92
  %.449.7.i.i.pre = load i64, ptr %sunkaddr33.7.i.i, align 8, !noalias !92
  %.449.1.7.i.i.pre = load i64, ptr %sunkaddr36.7.i.i, align 8, !noalias !92
  %.449.2.7.i.i.pre = load i64, ptr %sunkaddr39.7.i.i, align 8, !noalias !92
  %117 = add nsw i64 %.449.1.6.i.i.pre, 63
  %118 = ashr i64 %117, 6
  %119 = add nsw i64 %.449.2.6.i.i.pre, 63
  %120 = ashr i64 %119, 6
  %121 = add nsw i64 %.449.3.6.i.i.pre, 63
  %122 = ashr i64 %121, 6
  %123 = add nsw i64 %.449.7.i.i.pre, 63
  %124 = ashr i64 %123, 6
  %125 = add nsw i64 %.449.1.7.i.i.pre, 63
  %126 = ashr i64 %125, 6
  %127 = add nsw i64 %.449.2.7.i.i.pre, 63
  %128 = ashr i64 %127, 6
  br label %B264.endif.endif.i.i

B264.endif.endif.i.i:                             ; preds = %B264.endif.endif.loopexit.i.i, %B328.i
  %.449.2.7.i.i = phi i64 [ %128, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.7.i.i = phi i64 [ %126, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.7.i.i = phi i64 [ %124, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.6.i.i = phi i64 [ %122, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.6.i.i = phi i64 [ %120, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.6.i.i = phi i64 [ %118, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.6.i.i = phi i64 [ %116, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.5.i.i = phi i64 [ %114, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.5.i.i = phi i64 [ %112, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.5.i.i = phi i64 [ %110, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.5.i.i = phi i64 [ %108, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.4.i.i = phi i64 [ %106, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.4.i.i = phi i64 [ %104, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.4.i.i = phi i64 [ %102, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.4.i.i = phi i64 [ %100, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.3.i.i = phi i64 [ %98, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.3.i.i = phi i64 [ %96, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.3.i.i = phi i64 [ %94, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.39.i.i = phi i64 [ %92, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.2.i.i = phi i64 [ %90, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.2.i.i = phi i64 [ %88, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.2.i.i = phi i64 [ %86, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.25.i.i = phi i64 [ %84, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.1.i.i = phi i64 [ %82, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.1.i.i = phi i64 [ %80, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.1.i.i = phi i64 [ %78, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.11.i.i = phi i64 [ %76, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.3.i.i = phi i64 [ %74, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.2.i.i = phi i64 [ %72, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.449.1.i.i = phi i64 [ %70, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  %.452.i.i = phi i64 [ %68, %B264.endif.endif.loopexit.i.i ], [ 0, %B328.i ]
  store i64 %.452.i.i, ptr %scevgep10.i.i, align 8, !noalias !92
  %.452.1.i.i = add nsw i64 %.452.i.i, %.449.1.i.i
  store i64 %.452.1.i.i, ptr %sunkaddr36.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.i.i = add nsw i64 %.452.1.i.i, %.449.2.i.i
  store i64 %.452.2.i.i, ptr %sunkaddr39.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.i.i = add nsw i64 %.452.2.i.i, %.449.3.i.i
  store i64 %.452.3.i.i, ptr %sunkaddr42.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.14.i.i = add nsw i64 %.452.3.i.i, %.449.11.i.i
  store i64 %.452.14.i.i, ptr %sunkaddr33.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.1.1.i.i = add nsw i64 %.452.14.i.i, %.449.1.1.i.i
  store i64 %.452.1.1.i.i, ptr %sunkaddr36.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.1.i.i = add nsw i64 %.452.1.1.i.i, %.449.2.1.i.i
  store i64 %.452.2.1.i.i, ptr %sunkaddr39.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.1.i.i = add nsw i64 %.452.2.1.i.i, %.449.3.1.i.i
  store i64 %.452.3.1.i.i, ptr %sunkaddr42.1.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.28.i.i = add nsw i64 %.452.3.1.i.i, %.449.25.i.i
  store i64 %.452.28.i.i, ptr %sunkaddr33.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.1.2.i.i = add nsw i64 %.452.28.i.i, %.449.1.2.i.i
  store i64 %.452.1.2.i.i, ptr %sunkaddr36.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.2.i.i = add nsw i64 %.452.1.2.i.i, %.449.2.2.i.i
  store i64 %.452.2.2.i.i, ptr %sunkaddr39.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.2.i.i = add nsw i64 %.452.2.2.i.i, %.449.3.2.i.i
  store i64 %.452.3.2.i.i, ptr %sunkaddr42.2.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.312.i.i = add nsw i64 %.452.3.2.i.i, %.449.39.i.i
  store i64 %.452.312.i.i, ptr %sunkaddr33.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.1.3.i.i = add nsw i64 %.452.312.i.i, %.449.1.3.i.i
  store i64 %.452.1.3.i.i, ptr %sunkaddr36.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.3.i.i = add nsw i64 %.452.1.3.i.i, %.449.2.3.i.i
  store i64 %.452.2.3.i.i, ptr %sunkaddr39.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.3.i.i = add nsw i64 %.452.2.3.i.i, %.449.3.3.i.i
  store i64 %.452.3.3.i.i, ptr %sunkaddr42.3.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.4.i.i = add nsw i64 %.452.3.3.i.i, %.449.4.i.i
  store i64 %.452.4.i.i, ptr %sunkaddr33.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.1.4.i.i = add nsw i64 %.452.4.i.i, %.449.1.4.i.i
  store i64 %.452.1.4.i.i, ptr %sunkaddr36.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.4.i.i = add nsw i64 %.452.1.4.i.i, %.449.2.4.i.i
  store i64 %.452.2.4.i.i, ptr %sunkaddr39.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.4.i.i = add nsw i64 %.452.2.4.i.i, %.449.3.4.i.i
  store i64 %.452.3.4.i.i, ptr %sunkaddr42.4.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.5.i.i = add nsw i64 %.452.3.4.i.i, %.449.5.i.i
  store i64 %.452.5.i.i, ptr %sunkaddr33.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.1.5.i.i = add nsw i64 %.452.5.i.i, %.449.1.5.i.i
  store i64 %.452.1.5.i.i, ptr %sunkaddr36.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.2.5.i.i = add nsw i64 %.452.1.5.i.i, %.449.2.5.i.i
  store i64 %.452.2.5.i.i, ptr %sunkaddr39.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.3.5.i.i = add nsw i64 %.452.2.5.i.i, %.449.3.5.i.i
  store i64 %.452.3.5.i.i, ptr %sunkaddr42.5.phi.trans.insert.i.i, align 8, !noalias !92
  %.452.6.i.i = add nsw i64 %.452.3.5.i.i, %.449.6.i.i
  store i64 %.452.6.i.i, ptr %sunkaddr33.6.i.phi.trans.insert.i, align 8, !noalias !92
  %.452.1.6.i.i = add nsw i64 %.449.1.6.i.i, %.452.6.i.i
  store i64 %.452.1.6.i.i, ptr %sunkaddr36.6.i.i, align 8, !noalias !92
  %.452.2.6.i.i = add nsw i64 %.449.2.6.i.i, %.452.1.6.i.i
  store i64 %.452.2.6.i.i, ptr %sunkaddr39.6.i.i, align 8, !noalias !92
  %.452.3.6.i.i = add nsw i64 %.449.3.6.i.i, %.452.2.6.i.i
  store i64 %.452.3.6.i.i, ptr %sunkaddr42.6.i.i, align 8, !noalias !92
  %.452.7.i.i = add nsw i64 %.449.7.i.i, %.452.3.6.i.i
  store i64 %.452.7.i.i, ptr %sunkaddr33.7.i.i, align 8, !noalias !92
  %.452.1.7.i.i = add nsw i64 %.449.1.7.i.i, %.452.7.i.i
  store i64 %.452.1.7.i.i, ptr %sunkaddr36.7.i.i, align 8, !noalias !92
  %.452.2.7.i.i = add nsw i64 %.449.2.7.i.i, %.452.1.7.i.i
  store i64 %.452.2.7.i.i, ptr %sunkaddr39.7.i.i, align 8, !noalias !92
  %.449.3.7.i.i = load i64, ptr %sunkaddr42.7.i.i, align 8, !noalias !92
  %.450.3.7.i.i = add nsw i64 %.449.3.7.i.i, 63
  %.451.3.7.i.i = ashr i64 %.450.3.7.i.i, 6
  %.452.3.7.i.i = add nsw i64 %.451.3.7.i.i, %.452.2.7.i.i
  store i64 %.452.3.7.i.i, ptr %sunkaddr42.7.i.i, align 8, !noalias !92
  %.6.i.i.i52 = add nuw nsw i64 %.65.i18, 7
  %.8.i.i.i = and i64 %.6.i.i.i52, 9223372036854775800
  %.500.i.i = mul nsw i64 %.452.3.7.i.i, %.8.i.i.i
  %.504.i.i = load i64, ptr %arg.bitmaps.12, align 8, !noalias !92
  %.505.i.i = icmp sgt i64 %.500.i.i, %.504.i.i
  br i1 %.505.i.i, label %B392.i, label %B470.i.i

B550.endif.i.i:                                   ; preds = %B470.i.i, %B640.i.i
  %.615416420.i.i = phi i64 [ %.622.i.i, %B640.i.i ], [ 0, %B470.i.i ]
  %.622.i.i = add nuw nsw i64 %.615416420.i.i, 1
  %.652.i8.i = getelementptr i64, ptr %arg.bitmaps.11, i64 %.615416420.i.i
  %.653.i9.i = load i64, ptr %.652.i8.i, align 8, !noalias !92
  %.657.i10.i = getelementptr i8, ptr %.652.i8.i, i64 8
  %.658.i.i = load i64, ptr %.657.i10.i, align 8, !noalias !92
  %.695.i.i = sub i64 %.658.i.i, %.653.i9.i
  %.738412.not.i.i = icmp slt i64 %.695.i.i, 1
  br i1 %.738412.not.i.i, label %B550.endif.B640_crit_edge.i.i, label %B616.preheader.i.i

B550.endif.B640_crit_edge.i.i:                    ; preds = %B550.endif.i.i
  %.pre.i.i = shl i64 %.615416420.i.i, 3
  br label %B640.i.i

B616.preheader.i.i:                               ; preds = %B550.endif.i.i
  %xtraiter.i11.i = and i64 %.695.i.i, 3
  %lcmp.mod.not.i12.i = icmp eq i64 %xtraiter.i11.i, 0
  br i1 %lcmp.mod.not.i12.i, label %B616.prol.loopexit.i.i, label %B616.prol.i.i

B616.prol.i.i:                                    ; preds = %B616.preheader.i.i, %B616.prol.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B616.prol.i.i ], [ %xtraiter.i11.i, %B616.preheader.i.i ]
  %.744411413.prol.i.i = phi i64 [ %.751.prol.i.i, %B616.prol.i.i ], [ %.653.i9.i, %B616.preheader.i.i ]
  %.751.prol.i.i = add i64 %.744411413.prol.i.i, 1
  %129 = shl i64 %.744411413.prol.i.i, 3
  %scevgep9.i.i = getelementptr i8, ptr %arg.bitmaps.3, i64 %129
  store i64 %.615416420.i.i, ptr %scevgep9.i.i, align 8, !noalias !92
  %lsr.iv.next11.i.i = add nsw i64 %lsr.iv10.i.i, -1
  %prol.iter.cmp.not.i13.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %prol.iter.cmp.not.i13.i, label %B616.prol.loopexit.loopexit.i.i, label %B616.prol.i.i, !llvm.loop !95

B616.prol.loopexit.loopexit.i.i:                  ; preds = %B616.prol.i.i
  %130 = sub i64 %.658.i.i, %.751.prol.i.i
  br label %B616.prol.loopexit.i.i

B616.prol.loopexit.i.i:                           ; preds = %B616.prol.loopexit.loopexit.i.i, %B616.preheader.i.i
  %.737414.unr.i.i = phi i64 [ %.695.i.i, %B616.preheader.i.i ], [ %130, %B616.prol.loopexit.loopexit.i.i ]
  %.744411413.unr.i.i = phi i64 [ %.653.i9.i, %B616.preheader.i.i ], [ %.751.prol.i.i, %B616.prol.loopexit.loopexit.i.i ]
  %131 = sub i64 %.653.i9.i, %.658.i.i
  %132 = icmp ugt i64 %131, -4
  br i1 %132, label %B640.loopexit.i.i, label %B616.preheader4.i.i

B616.preheader4.i.i:                              ; preds = %B616.prol.loopexit.i.i
  %133 = add i64 %.737414.unr.i.i, 4
  %134 = shl i64 %.744411413.unr.i.i, 3
  %scevgep15.i14.i = getelementptr i8, ptr %scevgep14.i7.i, i64 %134
  br label %B616.i.i

B674.endif.i.i:                                   ; preds = %B640.i.i
  %.884423.not.i.i = icmp slt i64 %.500.i.i, 1
  br i1 %.884423.not.i.i, label %B736.endif.i.i, label %B712.preheader.i.i

B712.preheader.i.i:                               ; preds = %B674.endif.i.i
  %135 = shl nuw i64 %.500.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.bitmaps.0, i8 0, i64 %135, i1 false), !noalias !92
  br label %B736.endif.i.i

B736.endif.i.i:                                   ; preds = %B712.preheader.i.i, %B674.endif.i.i
  %.1020446.not.i.i = icmp slt i64 %.202.i.i, 1
  br i1 %.1020446.not.i.i, label %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, label %B774.i.i

B856.endif.i.i:                                   ; preds = %B846.i.i
  %.1084.i.i = getelementptr i64, ptr %arg.bitmaps.11, i64 %power.8.1.i.i
  %.1085.i.i = load i64, ptr %.1084.i.i, align 8, !noalias !92
  %.1096.i.i = and i64 %.1085.i.i, 63
  %.1097.i.i = shl nuw i64 1, %.1096.i.i
  %.1105.i.i = add nsw i64 %.1085.i.i, 1
  store i64 %.1105.i.i, ptr %.1084.i.i, align 8, !noalias !92
  br i1 %60, label %B1114.i.i, label %B1050.lr.ph.i.i

B1050.lr.ph.i.i:                                  ; preds = %B856.endif.i.i
  %.1086.i.i = ashr i64 %.1085.i.i, 6
  %.1088.i.i = mul nsw i64 %.1086.i.i, %.8.i.i.i
  %136 = getelementptr i64, ptr %arg.bitmaps.0, i64 %.1088.i.i
  br i1 %62, label %B1050.prol.loopexit.i.i, label %B1050.prol.i.i

B1050.prol.i.i:                                   ; preds = %B1050.lr.ph.i.i
  %.1233.prol.i.i = load i32, ptr %sunkaddr14.i.i, align 4, !noalias !92
  %.1235.prol.i.i = sext i32 %.1233.prol.i.i to i64
  %.1237.prol.i.i = getelementptr i64, ptr %136, i64 %.1235.prol.i.i
  %.1238.prol.i.i = load i64, ptr %.1237.prol.i.i, align 8, !noalias !92
  %.1240.prol.i.i = or i64 %.1238.prol.i.i, %.1097.i.i
  store i64 %.1240.prol.i.i, ptr %.1237.prol.i.i, align 8, !noalias !92
  br label %B1050.prol.loopexit.i.i

B1050.prol.loopexit.i.i:                          ; preds = %B1050.prol.i.i, %B1050.lr.ph.i.i
  %.1190427431.unr.i.i = phi i64 [ %..1148.i.i, %B1050.lr.ph.i.i ], [ %.1200.prol.i.i, %B1050.prol.i.i ]
  %.1197428430.unr.i.i = phi i64 [ %start.2.0451.i.i, %B1050.lr.ph.i.i ], [ %.1204.prol.i.i, %B1050.prol.i.i ]
  br i1 %63, label %B1114.i.i, label %B1050.preheader.i.i

B1050.preheader.i.i:                              ; preds = %B1050.prol.loopexit.i.i
  %137 = add i64 %.1190427431.unr.i.i, 2
  %138 = shl i64 %.1197428430.unr.i.i, 2
  %scevgep5.i19.i = getelementptr i8, ptr %scevgep3.i4.i, i64 %138
  br label %B1050.i.i

_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i: ; preds = %B1146.i.i, %B736.endif.i.i
  %.305.i = icmp slt i64 %.452.3.7.i.i, 0
  br i1 %.305.i, label %B392.i, label %B436.endif.i20

B392.i:                                           ; preds = %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, %B264.endif.endif.i.i, %B470.i.i
  store i64 2, ptr %.203, align 8, !noalias !82
  br label %B970.endif.endif

B468.i:                                           ; preds = %B468.preheader.new.new.i, %B468.i
  %lsr.iv.i22 = phi i64 [ %lsr.iv.next.i29, %B468.i ], [ %unroll_iter9.i, %B468.preheader.new.new.i ]
  %.418243245.i = phi i64 [ %.425.1.1.i, %B468.i ], [ 0, %B468.preheader.new.new.i ]
  %139 = shl i64 %.418243245.i, 2
  %scevgep28.i = getelementptr i8, ptr %scevgep22.i, i64 %139
  %scevgep31.i = getelementptr i8, ptr %scevgep28.i, i64 -8
  %scevgep32.i = getelementptr i8, ptr %scevgep28.i, i64 -12
  %.455.i = load i32, ptr %scevgep32.i, align 4, !noalias !82
  %sunkaddr51.i = getelementptr i8, ptr %arg.bitmaps.1, i64 %139
  store i32 %.455.i, ptr %sunkaddr51.i, align 4, !noalias !82
  %140 = shl i64 %.418243245.i, 3
  %scevgep44.i = getelementptr i8, ptr %scevgep41.i, i64 %140
  %scevgep45.i = getelementptr i8, ptr %scevgep44.i, i64 -16
  %scevgep46.i = getelementptr i8, ptr %scevgep44.i, i64 -24
  %.465.i23 = load i64, ptr %scevgep46.i, align 8, !noalias !82
  %sunkaddr53.i = getelementptr i8, ptr %arg.bitmaps.2, i64 %140
  store i64 %.465.i23, ptr %sunkaddr53.i, align 8, !noalias !82
  %.455.1.i = load i32, ptr %scevgep31.i, align 4, !noalias !82
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr51.i, i64 4
  store i32 %.455.1.i, ptr %sunkaddr56.i, align 4, !noalias !82
  %.465.1.i = load i64, ptr %scevgep45.i, align 8, !noalias !82
  %sunkaddr59.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  store i64 %.465.1.i, ptr %sunkaddr59.i, align 8, !noalias !82
  %scevgep24.i = getelementptr i8, ptr %scevgep28.i, i64 -4
  %.455.110.i = load i32, ptr %scevgep24.i, align 4, !noalias !82
  %sunkaddr62.i = getelementptr i8, ptr %sunkaddr51.i, i64 8
  store i32 %.455.110.i, ptr %sunkaddr62.i, align 4, !noalias !82
  %scevgep43.i = getelementptr i8, ptr %scevgep44.i, i64 -8
  %.465.111.i = load i64, ptr %scevgep43.i, align 8, !noalias !82
  %sunkaddr65.i = getelementptr i8, ptr %sunkaddr53.i, i64 16
  store i64 %.465.111.i, ptr %sunkaddr65.i, align 8, !noalias !82
  %.425.1.1.i = add i64 %.418243245.i, 4
  %.455.1.1.i = load i32, ptr %scevgep28.i, align 4, !noalias !82
  %sunkaddr66.i = shl i64 %.425.1.1.i, 2
  %sunkaddr67.i24 = getelementptr i8, ptr %arg.bitmaps.1, i64 %sunkaddr66.i
  %sunkaddr68.i25 = getelementptr i8, ptr %sunkaddr67.i24, i64 -4
  store i32 %.455.1.1.i, ptr %sunkaddr68.i25, align 4, !noalias !82
  %.465.1.1.i = load i64, ptr %scevgep44.i, align 8, !noalias !82
  %sunkaddr69.i26 = shl i64 %.425.1.1.i, 3
  %sunkaddr70.i27 = getelementptr i8, ptr %arg.bitmaps.2, i64 %sunkaddr69.i26
  %sunkaddr71.i28 = getelementptr i8, ptr %sunkaddr70.i27, i64 -8
  store i64 %.465.1.1.i, ptr %sunkaddr71.i28, align 8, !noalias !82
  %lsr.iv.next.i29 = add i64 %lsr.iv.i22, -2
  %niter.ncmp.112.i = icmp eq i64 %lsr.iv.next.i29, 0
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
  %.455.epil5.i = load i32, ptr %scevgep30.epil.i, align 4, !noalias !82
  %sunkaddr45.epil.i = getelementptr i8, ptr %arg.bitmaps.1, i64 %142
  store i32 %.455.epil5.i, ptr %sunkaddr45.epil.i, align 4, !noalias !82
  %143 = shl i64 %.418243245.epil.init7.i, 3
  %scevgep25.epil.i = getelementptr i8, ptr %scevgep.i21, i64 %143
  %scevgep26.epil.i = getelementptr i8, ptr %scevgep25.epil.i, i64 -8
  %.465.epil6.i = load i64, ptr %scevgep26.epil.i, align 8, !noalias !82
  %sunkaddr47.epil.i = getelementptr i8, ptr %arg.bitmaps.2, i64 %143
  store i64 %.465.epil6.i, ptr %sunkaddr47.epil.i, align 8, !noalias !82
  %.455.1.epil.i = load i32, ptr %scevgep29.epil.i, align 4, !noalias !82
  %sunkaddr50.epil.i = getelementptr i8, ptr %sunkaddr45.epil.i, i64 4
  store i32 %.455.1.epil.i, ptr %sunkaddr50.epil.i, align 4, !noalias !82
  %.465.1.epil.i = load i64, ptr %scevgep25.epil.i, align 8, !noalias !82
  %sunkaddr53.epil.i = getelementptr i8, ptr %sunkaddr47.epil.i, i64 8
  store i64 %.465.1.epil.i, ptr %sunkaddr53.epil.i, align 8, !noalias !82
  br label %B568.loopexit.unr-lcssa.i

B568.loopexit.unr-lcssa.i:                        ; preds = %B468.epil.preheader4.i, %B568.loopexit.unr-lcssa.unr-lcssa.i
  %144 = and i64 %.65.i18, 1
  %lcmp.mod.not.i30 = icmp eq i64 %144, 0
  br i1 %lcmp.mod.not.i30, label %B568.i, label %B468.epil.preheader.i

B468.epil.preheader.i:                            ; preds = %B468.preheader.i, %B568.loopexit.unr-lcssa.i
  %"$phi378.0.2.0234213.i" = phi i64 [ %"$phi378.0.2.0234.i", %B468.preheader.i ], [ %"$phi378.0.2.0234212.i", %B568.loopexit.unr-lcssa.i ]
  %.418243245.epil.init.i = phi i64 [ 0, %B468.preheader.i ], [ %unroll_iter.i, %B568.loopexit.unr-lcssa.i ]
  %.453.epil.i = add nsw i64 %.418243245.epil.init.i, %.71.i
  %.454.epil.i = getelementptr i32, ptr %arg.stack.2, i64 %.453.epil.i
  %.455.epil.i = load i32, ptr %.454.epil.i, align 4, !noalias !82
  %.458.epil.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.418243245.epil.init.i
  store i32 %.455.epil.i, ptr %.458.epil.i, align 4, !noalias !82
  %.464.epil.i = getelementptr i64, ptr %arg.stack.3, i64 %.453.epil.i
  %.465.epil.i = load i64, ptr %.464.epil.i, align 8, !noalias !82
  %.468.epil.i = getelementptr i64, ptr %arg.bitmaps.2, i64 %.418243245.epil.init.i
  store i64 %.465.epil.i, ptr %.468.epil.i, align 8, !noalias !82
  br label %B568.i

B568.i:                                           ; preds = %B436.endif.i20, %B468.epil.preheader.i, %B568.loopexit.unr-lcssa.i
  %"$phi378.0.2.023422.i" = phi i64 [ %"$phi378.0.2.0234.i", %B436.endif.i20 ], [ %"$phi378.0.2.0234212.i", %B568.loopexit.unr-lcssa.i ], [ %"$phi378.0.2.0234213.i", %B468.epil.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.343.i.i), !noalias !82
  call void @llvm.lifetime.start.p0(ptr nonnull %.460.i.i), !noalias !82
  store i64 0, ptr %arg.bitmaps.7, align 8, !noalias !96
  store i64 0, ptr %arg.bitmaps.6, align 8, !noalias !96
  store i64 %.65.i18, ptr %arg.bitmaps.8, align 8, !noalias !96
  store i64 0, ptr %arg.bitmaps.9, align 8, !noalias !96
  store i64 %n_perfect.2.2, ptr %arg.bitmaps.10, align 8, !noalias !96
  %.77.i.i = load i64, ptr %arg.output.5, align 8, !noalias !96
  %.80.i.i32 = load i64, ptr %.164, align 8, !noalias !96
  %.119246.i.i = load i64, ptr %.203, align 8, !noalias !96
  %.120247.i.i = icmp eq i64 %.119246.i.i, 0
  br i1 %.120247.i.i, label %B214.i.i, label %B1028.i.i

B214.i.i:                                         ; preds = %B568.i, %B214.i.i.backedge
  %cells_before.4.1.i.i = phi i64 [ %cells_before.3.2.i.i, %B214.i.i.backedge ], [ %.80.i.i32, %B568.i ]
  %sets_before.4.1.i.i = phi i64 [ %sets_before.3.2.i.i, %B214.i.i.backedge ], [ %.77.i.i, %B568.i ]
  %depth.3.1.i.i = phi i64 [ %depth.3.1.i.i.be, %B214.i.i.backedge ], [ 0, %B568.i ]
  %.144.i.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %depth.3.1.i.i
  %.145.i.i = load i64, ptr %.144.i.i, align 8, !noalias !96
  %.150.i.i = icmp eq i64 %depth.3.1.i.i, 0
  br i1 %.150.i.i, label %B252.i.i, label %B320.i.i

B252.i.i:                                         ; preds = %B214.i.i
  %.154.i.i = load i64, ptr %arg.output.5, align 8, !noalias !96
  %.157.i.i = load i64, ptr %.164, align 8, !noalias !96
  %.164.i.i38 = icmp eq i64 %.145.i.i, %.65.i18
  br i1 %.164.i.i38, label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i, label %B320.i.i

B320.i.i:                                         ; preds = %B252.i.i, %B214.i.i
  %cells_before.3.2.i.i = phi i64 [ %.157.i.i, %B252.i.i ], [ %cells_before.4.1.i.i, %B214.i.i ]
  %sets_before.3.2.i.i = phi i64 [ %.154.i.i, %B252.i.i ], [ %sets_before.4.1.i.i, %B214.i.i ]
  %.196.i.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %depth.3.1.i.i
  %.197.i.i = load i64, ptr %.196.i.i, align 8, !noalias !96
  %.199.i.i = icmp eq i64 %.145.i.i, %.197.i.i
  br i1 %.199.i.i, label %B354.i.i, label %B462.i.i

B354.i.i:                                         ; preds = %B320.i.i
  %.204.i.i = add nsw i64 %depth.3.1.i.i, -1
  %.212.i.i = add i64 %depth.3.1.i.i, %.394
  %.217.i.i = getelementptr i64, ptr %arg.bitmaps.6, i64 %.204.i.i
  %.218.i.i = load i64, ptr %.217.i.i, align 8, !noalias !96
  %145 = getelementptr i32, ptr %arg.bitmaps.1, i64 %.218.i.i
  %.220.i.i = getelementptr i8, ptr %145, i64 -4
  %.221.i.i = load i32, ptr %.220.i.i, align 4, !noalias !96
  %.21.i.i.i = load i32, ptr %arg.scratch.0, align 4, !noalias !99
  %.23.not.i.i.i = icmp eq i32 %.21.i.i.i, %.221.i.i
  br i1 %.23.not.i.i.i, label %B66.i.i.i, label %B32.i.i.i

B32.i.i.i:                                        ; preds = %B354.i.i, %B32.i.i.i
  %index.3.0.i.i.i = phi i64 [ %.26.i.i.i, %B32.i.i.i ], [ 0, %B354.i.i ]
  %.26.i.i.i = add i64 %index.3.0.i.i.i, 1
  %sunkaddr68.i.i = shl i64 %.26.i.i.i, 2
  %sunkaddr69.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr68.i.i
  %.33.i.i.i = load i32, ptr %sunkaddr69.i.i, align 4, !noalias !99
  %.35.not.i.i.i = icmp eq i32 %.33.i.i.i, %.221.i.i
  br i1 %.35.not.i.i.i, label %B66.i.i.i, label %B32.i.i.i

B66.i.i.i:                                        ; preds = %B32.i.i.i, %B354.i.i
  %index.4.1.i.i.i = phi i64 [ 0, %B354.i.i ], [ %.26.i.i.i, %B32.i.i.i ]
  %.46.i.i.i = add nsw i64 %index.4.1.i.i.i, 1
  %.50.i.i.i = icmp slt i64 %.46.i.i.i, %.212.i.i
  br i1 %.50.i.i.i, label %B84.preheader.i.i.i, label %B1029.i.i

B84.preheader.i.i.i:                              ; preds = %B66.i.i.i
  %146 = xor i64 %index.4.1.i.i.i, -1
  %147 = add i64 %.212.i.i, %146
  %148 = add nsw i64 %.212.i.i, -2
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
  %.56.prol.i.i.i = load i32, ptr %sunkaddr72.i.i, align 4, !noalias !99
  %sunkaddr74.i.i = shl i64 %index.5.0.prol.i.i.i, 2
  %sunkaddr75.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr74.i.i
  store i32 %.56.prol.i.i.i, ptr %sunkaddr75.i.i, align 4, !noalias !99
  %lsr.iv.next.i.i.i = add nsw i64 %lsr.iv.i.i.i, -1
  %prol.iter.cmp.not.i.i.i = icmp eq i64 %lsr.iv.next.i.i.i, 0
  br i1 %prol.iter.cmp.not.i.i.i, label %B84.prol.loopexit.i.i.i, label %B84.prol.i.i.i, !llvm.loop !102

B84.prol.loopexit.i.i.i:                          ; preds = %B84.prol.i.i.i, %B84.preheader.i.i.i
  %index.5.0.unr.i.i.i = phi i64 [ %index.4.1.i.i.i, %B84.preheader.i.i.i ], [ %.53.prol.i.i.i, %B84.prol.i.i.i ]
  %150 = icmp ult i64 %149, 3
  br i1 %150, label %B1029.i.i, label %B84.i.preheader.i.i

B84.i.preheader.i.i:                              ; preds = %B84.prol.loopexit.i.i.i
  %151 = add i64 %depth.3.1.i.i, %depth.3.1
  br label %B84.i.i.i

B84.i.i.i:                                        ; preds = %B84.i.i.i, %B84.i.preheader.i.i
  %index.5.0.i.i.i = phi i64 [ %.53.3.i.i.i, %B84.i.i.i ], [ %index.5.0.unr.i.i.i, %B84.i.preheader.i.i ]
  %sunkaddr76.i.i = shl i64 %index.5.0.i.i.i, 2
  %sunkaddr77.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr76.i.i
  %sunkaddr78.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 4
  %.56.i.i.i = load i32, ptr %sunkaddr78.i.i, align 4, !noalias !99
  store i32 %.56.i.i.i, ptr %sunkaddr77.i.i, align 4, !noalias !99
  %sunkaddr83.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 8
  %.56.1.i.i.i = load i32, ptr %sunkaddr83.i.i, align 4, !noalias !99
  store i32 %.56.1.i.i.i, ptr %sunkaddr78.i.i, align 4, !noalias !99
  %sunkaddr88.i.i = getelementptr i8, ptr %sunkaddr77.i.i, i64 12
  %.56.2.i.i.i = load i32, ptr %sunkaddr88.i.i, align 4, !noalias !99
  store i32 %.56.2.i.i.i, ptr %sunkaddr83.i.i, align 4, !noalias !99
  %.53.3.i.i.i = add i64 %index.5.0.i.i.i, 4
  %sunkaddr90.i.i = shl i64 %.53.3.i.i.i, 2
  %sunkaddr91.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %sunkaddr90.i.i
  %.56.3.i.i.i = load i32, ptr %sunkaddr91.i.i, align 4, !noalias !99
  store i32 %.56.3.i.i.i, ptr %sunkaddr88.i.i, align 4, !noalias !99
  %exitcond.not.3.i.i.i = icmp eq i64 %151, %.53.3.i.i.i
  br i1 %exitcond.not.3.i.i.i, label %B1029.i.i, label %B84.i.i.i

B462.i.i:                                         ; preds = %B320.i.i
  %.251.i.i = add nsw i64 %.145.i.i, 1
  %sunkaddr165.i.i = shl i64 %depth.3.1.i.i, 3
  %sunkaddr166.i.i = getelementptr i8, ptr %arg.bitmaps.6, i64 %sunkaddr165.i.i
  store i64 %.251.i.i, ptr %sunkaddr166.i.i, align 8, !noalias !96
  %.260.i.i = getelementptr i64, ptr %arg.bitmaps.2, i64 %.145.i.i
  %.261.i.i = load i64, ptr %.260.i.i, align 8, !noalias !96
  %.267.i.i = load i64, ptr %sunkaddr311, align 8, !noalias !96
  %.269.i26.i = icmp slt i64 %.261.i.i, %.267.i.i
  br i1 %.269.i26.i, label %B1029.i.i, label %B550.i.i

B550.i.i:                                         ; preds = %B462.i.i
  %.283.i.i33 = add nsw i64 %depth.3.1.i.i, %.394
  %.284.i27.i = add nsw i64 %.283.i.i33, 1
  %.291.i.i = getelementptr i64, ptr %arg.bitmaps.10, i64 %depth.3.1.i.i
  %.292.i.i = load i64, ptr %.291.i.i, align 8, !noalias !96
  %.309.i.i = load i64, ptr %sunkaddr312, align 8, !noalias !96
  %.311.i.i = icmp slt i64 %.284.i27.i, %.309.i.i
  br i1 %.311.i.i, label %B630.i.i, label %B844.i.i

B630.i.i:                                         ; preds = %B550.i.i
  %sunkaddr95.i.i = getelementptr i8, ptr %arg.bitmaps.8, i64 %sunkaddr165.i.i
  %.327.i.i = load i64, ptr %sunkaddr95.i.i, align 8, !noalias !96
  %.328.i.i35 = icmp slt i64 %.251.i.i, %.327.i.i
  br i1 %.328.i.i35, label %B670.i.i, label %B844.i.i

B670.i.i:                                         ; preds = %B630.i.i
  store i64 0, ptr %.343.i.i, align 8, !noalias !96
  call fastcc void @_join.0(ptr nonnull %.343.i.i, i64 %depth.3.1.i.i, i64 %.145.i.i, i64 range(i64 0, -9223372036854775808) %"$phi378.0.2.023422.i", i64 %.267.i.i, ptr %arg.bitmaps.0, ptr %arg.bitmaps.1, ptr nonnull %arg.bitmaps.2, ptr readonly %arg.bitmaps.3, ptr %arg.bitmaps.4, ptr %arg.bitmaps.5, ptr nonnull %arg.bitmaps.6, ptr nonnull %arg.bitmaps.7, ptr nonnull %arg.bitmaps.8, ptr nonnull %arg.bitmaps.9, ptr nonnull %arg.bitmaps.10, ptr readonly %arg.bitmaps.12, ptr %arg.scratch.1, i64 %.292.i.i)
  %.357.i.i = load i64, ptr %.343.i.i, align 8, !noalias !96
  %.373.i.i36 = icmp slt i64 %.357.i.i, 0
  br i1 %.373.i.i36, label %B746.i.i, label %B778.i.i

B746.i.i:                                         ; preds = %B670.i.i
  store i64 2, ptr %.203, align 8, !noalias !96
  br label %B1028.i.i

B778.i.i:                                         ; preds = %B670.i.i
  %.419.i.i = add nsw i64 %depth.3.1.i.i, 1
  %.420.i.i = getelementptr i64, ptr %arg.bitmaps.8, i64 %.419.i.i
  %.421.i.i = load i64, ptr %.420.i.i, align 8, !noalias !96
  %.426.i.i = getelementptr i64, ptr %arg.bitmaps.7, i64 %.419.i.i
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !96
  %.428.i.i = sub nsw i64 %.421.i.i, %.427.i.i
  br label %B844.i.i

B844.i.i:                                         ; preds = %B778.i.i, %B630.i.i, %B550.i.i
  %n_below.2.2.i.i = phi i64 [ %.428.i.i, %B778.i.i ], [ 0, %B630.i.i ], [ 0, %B550.i.i ]
  %n_perfect.3.2.i.i = phi i64 [ %.357.i.i, %B778.i.i ], [ %.292.i.i, %B630.i.i ], [ %.292.i.i, %B550.i.i ]
  %.443.i.i = getelementptr i32, ptr %arg.bitmaps.1, i64 %.145.i.i
  %.444.i.i = load i32, ptr %.443.i.i, align 4, !noalias !96
  %.453.i.i = icmp eq i64 %n_below.2.2.i.i, 0
  %.464.i.i34 = zext i1 %.453.i.i to i8
  call fastcc void @emit.1(ptr nonnull %.460.i.i, ptr %arg.scratch.0, i64 %.283.i.i33, i32 %.444.i.i, ptr %arg.scratch.1, i64 %n_perfect.3.2.i.i, i64 %.261.i.i, i8 %.464.i.i34, ptr %arg.output.0, ptr %arg.output.1, ptr %arg.output.2, ptr %arg.output.3, ptr %arg.output.4, ptr nonnull %arg.output.5, ptr %arg.output.6, ptr %arg.output.7, ptr %arg.output.8, ptr %arg.output.9, ptr %arg.output.10)
  %.490.i.i = icmp sgt i64 %n_below.2.2.i.i, 0
  br i1 %.490.i.i, label %B940.i.i, label %B992.i.i

B940.i.i:                                         ; preds = %B844.i.i
  %.22.i.i.i = icmp sgt i64 %.283.i.i33, 0
  br i1 %.22.i.i.i, label %B16.i.i.i, label %B940.endif.i.i

B16.i.i.i:                                        ; preds = %B940.i.i
  %152 = getelementptr i32, ptr %arg.scratch.0, i64 %.283.i.i33
  %.36.i.i.i = getelementptr i8, ptr %152, i64 -4
  %.37.i.i.i = load i32, ptr %.36.i.i.i, align 4, !noalias !103
  %.39.i.i.i = icmp sgt i32 %.37.i.i.i, %.444.i.i
  br i1 %.39.i.i.i, label %B46.i.i.i, label %B940.endif.i.i

B46.i.i.i:                                        ; preds = %B16.i.i.i, %B96.i.i.i
  %end.2.1.i.i.i = phi i64 [ %154, %B96.i.i.i ], [ %.283.i.i33, %B16.i.i.i ]
  %153 = shl i64 %end.2.1.i.i.i, 2
  %scevgep.i.i.i = getelementptr i8, ptr %arg.scratch.0, i64 %153
  %scevgep1.i.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 -4
  %.48.i.i.i = load i32, ptr %scevgep1.i.i.i, align 4, !noalias !103
  store i32 %.48.i.i.i, ptr %scevgep.i.i.i, align 4, !noalias !103
  %.65.i.i.i = icmp sgt i64 %end.2.1.i.i.i, 1
  br i1 %.65.i.i.i, label %B96.i.i.i, label %B940.endif.i.i

B96.i.i.i:                                        ; preds = %B46.i.i.i
  %154 = add nsw i64 %end.2.1.i.i.i, -1
  %scevgep53.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 -8
  %.79.i.i.i = load i32, ptr %scevgep53.i.i, align 4, !noalias !103
  %.81.i.i.i = icmp sgt i32 %.79.i.i.i, %.444.i.i
  br i1 %.81.i.i.i, label %B46.i.i.i, label %B940.endif.i.i

B992.i.i:                                         ; preds = %B940.endif.i.i, %B844.i.i
  %depth.4.2.i.i = phi i64 [ %.527.i.i, %B940.endif.i.i ], [ %depth.3.1.i.i, %B844.i.i ]
  %.560.i.i = load i64, ptr %.203, align 8, !noalias !96
  %.561.i.i = icmp eq i64 %.560.i.i, 0
  br i1 %.561.i.i, label %B214.i.i.backedge, label %B1028.i.i

B1028.i.i:                                        ; preds = %B1029.i.i, %B992.i.i, %B746.i.i, %B568.i
  %cells_before.2.2.i.i = phi i64 [ %cells_before.3.2.i.i, %B746.i.i ], [ %.80.i.i32, %B568.i ], [ %cells_before.3.2.i.i, %B992.i.i ], [ %cells_before.3.2.i.i, %B1029.i.i ]
  %sets_before.2.2.i.i = phi i64 [ %sets_before.3.2.i.i, %B746.i.i ], [ %.77.i.i, %B568.i ], [ %sets_before.3.2.i.i, %B992.i.i ], [ %sets_before.3.2.i.i, %B1029.i.i ]
  store i64 %sets_before.2.2.i.i, ptr %arg.output.5, align 8, !noalias !96
  store i64 %cells_before.2.2.i.i, ptr %.164, align 8, !noalias !96
  br label %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i

B1029.i.i:                                        ; preds = %B84.i.i.i, %B462.i.i, %B84.prol.loopexit.i.i.i, %B66.i.i.i
  %depth.6.1.i.i = phi i64 [ %depth.3.1.i.i, %B462.i.i ], [ %.204.i.i, %B66.i.i.i ], [ %.204.i.i, %B84.prol.loopexit.i.i.i ], [ %.204.i.i, %B84.i.i.i ]
  %.119.i.i = load i64, ptr %.203, align 8, !noalias !96
  %.120.i.i37 = icmp eq i64 %.119.i.i, 0
  br i1 %.120.i.i37, label %B214.i.i.backedge, label %B1028.i.i

B214.i.i.backedge:                                ; preds = %B1029.i.i, %B992.i.i
  %depth.3.1.i.i.be = phi i64 [ %depth.4.2.i.i, %B992.i.i ], [ %depth.6.1.i.i, %B1029.i.i ]
  br label %B214.i.i

B940.endif.i.i:                                   ; preds = %B96.i.i.i, %B46.i.i.i, %B16.i.i.i, %B940.i.i
  %end.3.0.i.i.i = phi i64 [ %.283.i.i33, %B16.i.i.i ], [ %.283.i.i33, %B940.i.i ], [ %154, %B96.i.i.i ], [ 0, %B46.i.i.i ]
  %.99.i.i.i = getelementptr i32, ptr %arg.scratch.0, i64 %end.3.0.i.i.i
  store i32 %.444.i.i, ptr %.99.i.i.i, align 4, !noalias !103
  %.527.i.i = add nsw i64 %depth.3.1.i.i, 1
  br label %B992.i.i

_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i: ; preds = %B252.i.i, %B1028.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.343.i.i), !noalias !82
  call void @llvm.lifetime.end.p0(ptr nonnull %.460.i.i), !noalias !82
  br label %B970.endif.endif

B436.endif.i20:                                   ; preds = %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i, %B316.i, %B970.endif
  %"$phi378.0.2.0234.i" = phi i64 [ %.452.3.7.i.i, %_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29.exit.i ], [ 0, %B316.i ], [ 0, %B970.endif ]
  %.412244.not.i = icmp slt i64 %.65.i18, 1
  br i1 %.412244.not.i, label %B568.i, label %B468.preheader.i

B468.preheader.i:                                 ; preds = %B436.endif.i20
  %155 = icmp eq i64 %.65.i18, 1
  br i1 %155, label %B468.epil.preheader.i, label %B468.preheader.new.i

B468.preheader.new.i:                             ; preds = %B468.preheader.i, %B142.i
  %"$phi378.0.2.0234212.i" = phi i64 [ %"$phi378.0.2.0234.i", %B468.preheader.i ], [ 0, %B142.i ]
  %unroll_iter.i = and i64 %.65.i18, -2
  %156 = shl i64 %.71.i, 3
  %157 = getelementptr i8, ptr %arg.stack.3, i64 %156
  %scevgep.i21 = getelementptr i8, ptr %157, i64 8
  %158 = shl i64 %.71.i, 2
  %159 = getelementptr i8, ptr %arg.stack.2, i64 %158
  %scevgep27.i = getelementptr i8, ptr %159, i64 4
  %160 = add nsw i64 %.65.i18, -2
  %161 = lshr i64 %160, 1
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %B468.epil.preheader4.i, label %B468.preheader.new.new.i

B468.preheader.new.new.i:                         ; preds = %B468.preheader.new.i
  %163 = add nuw nsw i64 %161, 1
  %unroll_iter9.i = and i64 %163, 9223372036854775806
  %scevgep22.i = getelementptr i8, ptr %159, i64 12
  %scevgep41.i = getelementptr i8, ptr %157, i64 24
  br label %B468.i

_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %B624.i.i, %B588.endif.i.i, %B624.prol.loopexit.i.i
  %sunkaddr42.i.i = shl i64 %.394, 3
  %sunkaddr43.i.i = getelementptr i8, ptr %arg.stack.10, i64 %sunkaddr42.i.i
  %sunkaddr44.i.i = getelementptr i8, ptr %sunkaddr43.i.i, i64 -8
  %.819.i.i = load i64, ptr %sunkaddr44.i.i, align 8, !noalias !88
  %.822.i.i = getelementptr i64, ptr %arg.stack.4, i64 %.47.i1.i
  store i64 %.819.i.i, ptr %.822.i.i, align 8, !noalias !88
  store i64 %top.2.0.lcssa.i.i, ptr %sunkaddr43.i.i, align 8, !noalias !88
  %.840.i.i = getelementptr i64, ptr %arg.stack.9, i64 %.394
  store i64 %"$phi296.1.3.1105.i.i", ptr %.840.i.i, align 8, !noalias !88
  %.847.i.i = getelementptr i64, ptr %arg.stack.5, i64 %.394
  store i64 0, ptr %.847.i.i, align 8, !noalias !88
  %.855.i.i = getelementptr i64, ptr %arg.stack.6, i64 %.394
  store i64 %.52.i2.i, ptr %.855.i.i, align 8, !noalias !88
  br label %B1098

B970.endif.endif:                                 ; preds = %_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit.i, %B392.i
  %.21.i52 = load i32, ptr %arg.scratch.0, align 4, !noalias !79
  %.23.not.i53 = icmp eq i32 %.21.i52, %.353
  br i1 %.23.not.i53, label %B66.i62, label %B32.i54
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
  %.14.i = load <8 x i64>, ptr %scevgep61, align 8, !noalias !106
  %.17.i = and <8 x i64> %.14.i, %.16.i
  %.18.i = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.17.i)
  %.21.i = shl <8 x i64> %.18.i, %1
  %.22.i = load <8 x i64>, ptr %scevgep62, align 8, !noalias !106
  %.23.i = add <8 x i64> %.21.i, %.22.i
  store <8 x i64> %.23.i, ptr %scevgep62, align 8, !noalias !106
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
  br i1 %epil.iter.cmp.not, label %B1084.loopexit, label %B1174.epil, !llvm.loop !109

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
  br i1 %ov5, label %B40.endif.i, label %B40.else.if.i, !prof !110

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
  br i1 %ov79, label %B40.endif.i, label %B40.else.if.i, !prof !110

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
  %.40.i.i = load i32, ptr %arg.prefix, align 4, !noalias !111
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
  store i32 %.52.i.i, ptr %scevgep39.i.i, align 4, !noalias !111
  %exitcond.not.i.i = icmp eq i64 %15, %index.3.1.i.i
  br i1 %exitcond.not.i.i, label %B118.thread.i.i, label %B94.i.i

B118.thread.i.i:                                  ; preds = %B44.i.i
  %.10850.i.i = getelementptr i32, ptr %arg.output.7, i64 %arg.n_prefix
  store i32 %arg.item, ptr %.10850.i.i, align 4, !noalias !111
  br label %B0.endif.endif.i

B94.i.i:                                          ; preds = %B44.i.i
  %.60.i.i = add nuw nsw i64 %index.3.1.i.i, 1
  %sunkaddr51.i = getelementptr i8, ptr %arg.prefix, i64 %16
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr51.i, i64 4
  %.82.i.i = load i32, ptr %sunkaddr52.i, align 4, !noalias !111
  %.86.i.i = icmp slt i32 %.82.i.i, %arg.item
  br i1 %.86.i.i, label %B44.i.i, label %B118.i.i

B118.i.i:                                         ; preds = %B94.i.i, %B20.i.i, %B476
  %index.4.0.i.i = phi i64 [ 0, %B20.i.i ], [ 0, %B476 ], [ %.60.i.i, %B94.i.i ]
  %.108.i.i = getelementptr i32, ptr %arg.output.7, i64 %index.4.0.i.i
  store i32 %arg.item, ptr %.108.i.i, align 4, !noalias !111
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
  %.121.prol.i.i = load i32, ptr %scevgep36.i.i, align 4, !noalias !111
  %sunkaddr55.i = getelementptr i8, ptr %arg.output.7, i64 %18
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr55.i, i64 4
  store i32 %.121.prol.i.i, ptr %sunkaddr56.i, align 4, !noalias !111
  %.130.prol.i.i = add nuw i64 %index.5.0.prol.i.i, 1
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B146.prol.loopexit.i.i, label %B146.prol.i.i, !llvm.loop !116

B146.prol.loopexit.i.i:                           ; preds = %B146.prol.i.i, %B146.preheader.i.i
  %index.5.0.unr.i.i = phi i64 [ %index.4.0.i.i, %B146.preheader.i.i ], [ %.130.prol.i.i, %B146.prol.i.i ]
  %19 = sub i64 %index.4.0.i.i, %arg.n_prefix
  %20 = icmp ugt i64 %19, -8
  br i1 %20, label %B0.endif.endif.i, label %B146.i.i

B146.i.i:                                         ; preds = %B146.prol.loopexit.i.i, %B146.i.i
  %index.5.0.i.i = phi i64 [ %.130.7.i.i, %B146.i.i ], [ %index.5.0.unr.i.i, %B146.prol.loopexit.i.i ]
  %sunkaddr57.i = shl i64 %index.5.0.i.i, 2
  %sunkaddr58.i = getelementptr i8, ptr %arg.prefix, i64 %sunkaddr57.i
  %.121.i.i = load i32, ptr %sunkaddr58.i, align 4, !noalias !111
  %sunkaddr60.i = getelementptr i8, ptr %arg.output.7, i64 %sunkaddr57.i
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr60.i, i64 4
  store i32 %.121.i.i, ptr %sunkaddr61.i, align 4, !noalias !111
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr58.i, i64 4
  %.121.1.i.i = load i32, ptr %sunkaddr64.i, align 4, !noalias !111
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr60.i, i64 8
  store i32 %.121.1.i.i, ptr %sunkaddr67.i, align 4, !noalias !111
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr58.i, i64 8
  %.121.2.i.i = load i32, ptr %sunkaddr70.i, align 4, !noalias !111
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr60.i, i64 12
  store i32 %.121.2.i.i, ptr %sunkaddr73.i, align 4, !noalias !111
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr58.i, i64 12
  %.121.3.i.i = load i32, ptr %sunkaddr76.i, align 4, !noalias !111
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr60.i, i64 16
  store i32 %.121.3.i.i, ptr %sunkaddr79.i, align 4, !noalias !111
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr58.i, i64 16
  %.121.4.i.i = load i32, ptr %sunkaddr82.i, align 4, !noalias !111
  %sunkaddr85.i = getelementptr i8, ptr %sunkaddr60.i, i64 20
  store i32 %.121.4.i.i, ptr %sunkaddr85.i, align 4, !noalias !111
  %sunkaddr88.i = getelementptr i8, ptr %sunkaddr58.i, i64 20
  %.121.5.i.i = load i32, ptr %sunkaddr88.i, align 4, !noalias !111
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr60.i, i64 24
  store i32 %.121.5.i.i, ptr %sunkaddr91.i, align 4, !noalias !111
  %sunkaddr94.i = getelementptr i8, ptr %sunkaddr58.i, i64 24
  %.121.6.i.i = load i32, ptr %sunkaddr94.i, align 4, !noalias !111
  %sunkaddr97.i = getelementptr i8, ptr %sunkaddr60.i, i64 28
  store i32 %.121.6.i.i, ptr %sunkaddr97.i, align 4, !noalias !111
  %sunkaddr100.i = getelementptr i8, ptr %sunkaddr58.i, i64 28
  %.121.7.i.i = load i32, ptr %sunkaddr100.i, align 4, !noalias !111
  %sunkaddr105.i = getelementptr i8, ptr %sunkaddr60.i, i64 32
  store i32 %.121.7.i.i, ptr %sunkaddr105.i, align 4, !noalias !111
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
  %.347.i = load i32, ptr %.346.i, align 4, !noalias !117
  %.350.i = getelementptr i32, ptr %arg.perfect, i64 %.288177179.i
  %.351.i = load i32, ptr %.350.i, align 4, !noalias !117
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
  %.361.i = load i32, ptr %scevgep8.i, align 4, !noalias !117
  %scevgep12.i = getelementptr i8, ptr %arg.output.8, i64 %place.3.2.i
  %scevgep13.i = getelementptr i8, ptr %scevgep12.i, i64 -1
  %.366.i = load i8, ptr %scevgep13.i, align 1, !noalias !117
  store i32 %.361.i, ptr %scevgep7.i, align 4, !noalias !117
  store i8 %.366.i, ptr %scevgep12.i, align 1, !noalias !117
  %.386.i = icmp sgt i64 %place.3.2.i, 1
  br i1 %.386.i, label %B312.i, label %B354.i

B312.i:                                           ; preds = %B232.i
  %scevgep14.i = getelementptr i8, ptr %scevgep7.i, i64 -8
  %.400.i = load i32, ptr %scevgep14.i, align 4, !noalias !117
  %.404.i = load i32, ptr %sunkaddr107.i, align 4, !noalias !117
  %.405.i = icmp sgt i32 %.400.i, %.404.i
  %.358.i = add nsw i64 %place.3.2.i, -1
  br i1 %.405.i, label %B232.i, label %B354.i

B354.i:                                           ; preds = %B312.i, %B232.i, %B190.i, %B172.i
  %place.4.1.i = phi i64 [ %n_merged.2.0181.i, %B190.i ], [ %n_merged.2.0181.i, %B172.i ], [ 0, %B232.i ], [ %.358.i, %B312.i ]
  %.420.i = getelementptr i32, ptr %arg.perfect, i64 %.288177179.i
  %.421.i = load i32, ptr %.420.i, align 4, !noalias !117
  %.426.i = getelementptr i32, ptr %arg.output.7, i64 %place.4.1.i
  store i32 %.421.i, ptr %.426.i, align 4, !noalias !117
  %.431.i = getelementptr i8, ptr %arg.output.8, i64 %place.4.1.i
  store i8 0, ptr %.431.i, align 1, !noalias !117
  %.436.i = add nsw i64 %n_merged.2.0181.i, 1
  %exitcond.not.i = icmp eq i64 %arg.n_perfect, %.295.i
  br i1 %exitcond.not.i, label %B400.endif.loopexit.i, label %B172.i

B436.i:                                           ; preds = %B436.preheader.new.i, %B474.1.i
  %found.2.0190.i = phi i64 [ 0, %B436.preheader.new.i ], [ %found.3.1.1.i, %B474.1.i ]
  %.539186188.i = phi i64 [ 0, %B436.preheader.new.i ], [ %.546.1.i, %B474.1.i ]
  %sunkaddr108.i = getelementptr i8, ptr %arg.output.8, i64 %.539186188.i
  %.581.i = load i8, ptr %sunkaddr108.i, align 1, !noalias !117
  %.582.not.i = icmp eq i8 %.581.i, 0
  br i1 %.582.not.i, label %B454.i, label %B474.i

B454.i:                                           ; preds = %B436.i
  %.588.i = getelementptr i32, ptr %arg.output.9, i64 %found.2.0190.i
  %tmp4.i = trunc i64 %.539186188.i to i32
  store i32 %tmp4.i, ptr %.588.i, align 4, !noalias !117
  %.593.i = add nsw i64 %found.2.0190.i, 1
  br label %B474.i

B474.i:                                           ; preds = %B454.i, %B436.i
  %found.3.1.i = phi i64 [ %found.2.0190.i, %B436.i ], [ %.593.i, %B454.i ]
  %.546.1.i = add nuw i64 %.539186188.i, 2
  %sunkaddr110.i = getelementptr i8, ptr %sunkaddr108.i, i64 1
  %.581.1.i = load i8, ptr %sunkaddr110.i, align 1, !noalias !117
  %.582.not.1.i = icmp eq i8 %.581.1.i, 0
  br i1 %.582.not.1.i, label %B454.1.i, label %B474.1.i

B454.1.i:                                         ; preds = %B474.i
  %.588.1.i = getelementptr i32, ptr %arg.output.9, i64 %found.3.1.i
  %23 = trunc i64 %.539186188.i to i32
  %tmp.i = or disjoint i32 %23, 1
  store i32 %tmp.i, ptr %.588.1.i, align 4, !noalias !117
  %.593.1.i = add nsw i64 %found.3.1.i, 1
  br label %B474.1.i

B474.1.i:                                         ; preds = %B454.1.i, %B474.i
  %found.3.1.1.i = phi i64 [ %found.3.1.i, %B474.i ], [ %.593.1.i, %B454.1.i ]
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.546.1.i
  br i1 %niter.ncmp.1.i, label %common.ret.loopexit.unr-lcssa.i, label %B436.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B474.1.i
  %24 = and i64 %.pre.i, 1
  %lcmp.mod.not.i = icmp eq i64 %24, 0
  br i1 %lcmp.mod.not.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B436.epil.preheader.i

B436.epil.preheader.i:                            ; preds = %B436.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %found.2.0190.epil.init.i = phi i64 [ 0, %B436.preheader.i ], [ %found.3.1.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.539186188.epil.init.i = phi i64 [ 0, %B436.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %.580.epil.i = getelementptr i8, ptr %arg.output.8, i64 %.539186188.epil.init.i
  %.581.epil.i = load i8, ptr %.580.epil.i, align 1, !noalias !117
  %.582.not.epil.i = icmp eq i8 %.581.epil.i, 0
  br i1 %.582.not.epil.i, label %B454.epil.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B454.epil.i:                                      ; preds = %B436.epil.preheader.i
  %.587.epil.i = trunc i64 %.539186188.epil.init.i to i32
  %.588.epil.i = getelementptr i32, ptr %arg.output.9, i64 %found.2.0190.epil.init.i
  store i32 %.587.epil.i, ptr %.588.epil.i, align 4, !noalias !117
  br label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit

B0.endif.endif.i:                                 ; preds = %B146.i.i, %B146.prol.loopexit.i.i, %B118.i.i, %B118.thread.i.i
  %.147173.not.i = icmp slt i64 %arg.n_prefix, 0
  br i1 %.147173.not.i, label %B172.i.preheader, label %B126.preheader.i

B172.i.preheader:                                 ; preds = %B126.preheader.i, %B0.endif.endif.i
  br label %B172.i

B126.preheader.i:                                 ; preds = %B0.endif.endif.i
  %25 = tail call i64 @llvm.smax.i64(i64 %.325, i64 1)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %arg.output.8, i8 1, i64 %25, i1 false), !noalias !117
  br label %B172.i.preheader

B400.endif.loopexit.i:                            ; preds = %B354.i
  %.pre.i = tail call i64 @llvm.smax.i64(i64 %.436.i, i64 0)
  %.533187.not.i = icmp slt i64 %n_merged.2.0181.i, 0
  br i1 %.533187.not.i, label %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit, label %B436.preheader.i

B436.preheader.i:                                 ; preds = %B400.endif.loopexit.i
  %26 = icmp eq i64 %n_merged.2.0181.i, 0
  br i1 %26, label %B436.epil.preheader.i, label %B436.preheader.new.i

B436.preheader.new.i:                             ; preds = %B436.preheader.i
  %unroll_iter.i = and i64 %.pre.i, 9223372036854775806
  br label %B436.i

_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit: ; preds = %common.ret.loopexit.unr-lcssa.i, %B436.epil.preheader.i, %B454.epil.i, %B400.endif.loopexit.i
  %.543379 = icmp sgt i64 %..211, 0
  br i1 %.543379, label %B556.endif.lr.ph, label %B968

B554.loopexit:                                    ; preds = %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, %B646.endif.endif
  %row.2.1.lcssa = phi i64 [ %row.3.0386, %B646.endif.endif ], [ %.1075, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %place.3.1.lcssa = phi i64 [ %place.4.0387, %B646.endif.endif ], [ %place.2.2.lcssa, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
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
  br i1 %epil.iter.cmp.not, label %B40.i7.preheader, label %B590.epil, !llvm.loop !118

B40.i7.preheader:                                 ; preds = %B590.epil, %B40.i7.preheader.unr-lcssa
  br label %B40.i7

B40.i7:                                           ; preds = %B40.i7.preheader, %41
  %lsr.iv52 = phi i64 [ %math104, %41 ], [ %arg.n_perfect, %B40.i7.preheader ]
  %lsr.iv1.i8 = phi i64 [ %lsr.iv.next2.i28, %41 ], [ 1, %B40.i7.preheader ]
  %result.2.067.i10 = phi i64 [ %spec.select58.i27, %41 ], [ 1, %B40.i7.preheader ]
  %30 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %lsr.iv52, i64 1)
  %math104 = extractvalue { i64, i1 } %30, 0
  %ov = extractvalue { i64, i1 } %30, 1
  br i1 %ov, label %B40.endif.i21, label %B40.else.if.i13, !prof !110

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
  br i1 %epil.iter52.cmp.not, label %B812, label %B764.epil, !llvm.loop !119

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
  br i1 %.29.i, label %B26.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B26.i:                                            ; preds = %B812
  %.41.i = load i32, ptr %.40.i, align 4, !noalias !120
  %.49.i = sext i32 %.41.i to i64
  %.50.i = icmp eq i64 %.46.i, %.49.i
  br i1 %.50.i, label %B62.i, label %B166.endif.i

B62.i:                                            ; preds = %B26.i, %B118.i
  %lsr.iv15.i = phi i64 [ %.98.i, %B118.i ], [ %.46.i, %B26.i ]
  %.58.i = phi i32 [ %.90.i, %B118.i ], [ %.41.i, %B26.i ]
  %place.2.1.i = phi i64 [ %.69.i, %B118.i ], [ %.20.i, %B26.i ]
  %.60.i = sext i32 %.58.i to i64
  %.61.i = getelementptr i32, ptr %arg.output.9, i64 %.60.i
  %.62.i = load i32, ptr %.61.i, align 4, !noalias !120
  %.64.i = sext i32 %.62.i to i64
  %.66.i = getelementptr i8, ptr %arg.output.8, i64 %.64.i
  store i8 0, ptr %.66.i, align 1, !noalias !120
  %.79.i = icmp sgt i64 %place.2.1.i, 0
  br i1 %.79.i, label %B118.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B118.i:                                           ; preds = %B62.i
  %.69.i = add nsw i64 %place.2.1.i, -1
  %45 = shl i64 %place.2.1.i, 2
  %scevgep13.i6 = getelementptr i8, ptr %arg.output.10, i64 %45
  %scevgep14.i7 = getelementptr i8, ptr %scevgep13.i6, i64 -4
  %.90.i = load i32, ptr %scevgep14.i7, align 4, !noalias !120
  %.98.i = sext i32 %.90.i to i64
  %lsr.iv.next16.i = add nsw i64 %lsr.iv15.i, -1
  %.99.i = icmp eq i64 %lsr.iv.next16.i, %.98.i
  br i1 %.99.i, label %B62.i, label %B166.endif.i

B306.i:                                           ; preds = %B306.preheader7.i, %B306.i
  %lsr.iv9.i = phi ptr [ %scevgep.i, %B306.preheader7.i ], [ %scevgep10.i, %B306.i ]
  %lsr.iv.i = phi i64 [ %47, %B306.preheader7.i ], [ %lsr.iv.next.i, %B306.i ]
  %scevgep12.i4 = getelementptr i8, ptr %lsr.iv9.i, i64 -4
  %.283.i = load i32, ptr %scevgep12.i4, align 4, !noalias !120
  %.285.i = add i32 %.283.i, 1
  store i32 %.285.i, ptr %lsr.iv9.i, align 4, !noalias !120
  %.294.i = sext i32 %.285.i to i64
  %.295.i5 = getelementptr i32, ptr %arg.output.9, i64 %.294.i
  %.296.i = load i32, ptr %.295.i5, align 4, !noalias !120
  %.298.i = sext i32 %.296.i to i64
  %.300.i = getelementptr i8, ptr %arg.output.8, i64 %.298.i
  store i8 1, ptr %.300.i, align 1, !noalias !120
  %scevgep11.i = getelementptr i8, ptr %lsr.iv9.i, i64 4
  %.283.1.i = load i32, ptr %lsr.iv9.i, align 4, !noalias !120
  %.285.1.i = add i32 %.283.1.i, 1
  store i32 %.285.1.i, ptr %scevgep11.i, align 4, !noalias !120
  %.294.1.i = sext i32 %.285.1.i to i64
  %.295.1.i = getelementptr i32, ptr %arg.output.9, i64 %.294.1.i
  %.296.1.i = load i32, ptr %.295.1.i, align 4, !noalias !120
  %.298.1.i = sext i32 %.296.1.i to i64
  %.300.1.i = getelementptr i8, ptr %arg.output.8, i64 %.298.1.i
  store i8 1, ptr %.300.1.i, align 1, !noalias !120
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %scevgep10.i = getelementptr i8, ptr %lsr.iv9.i, i64 8
  %.242.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.242.1.i, label %B306.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit

B166.endif.i:                                     ; preds = %B118.i, %B26.i
  %.122.pre-phi.i = phi i64 [ %.49.i, %B26.i ], [ %.98.i, %B118.i ]
  %place.3.0.ph.i = phi i64 [ %.20.i, %B26.i ], [ %.69.i, %B118.i ]
  %.119.i = getelementptr i32, ptr %arg.output.10, i64 %place.3.0.ph.i
  %.123.i = getelementptr i32, ptr %arg.output.9, i64 %.122.pre-phi.i
  %.124.i = load i32, ptr %.123.i, align 4, !noalias !120
  %.126.i = sext i32 %.124.i to i64
  %.128.i = getelementptr i8, ptr %arg.output.8, i64 %.126.i
  store i8 0, ptr %.128.i, align 1, !noalias !120
  %.133.i = load i32, ptr %.119.i, align 4, !noalias !120
  %.135.i = add i32 %.133.i, 1
  store i32 %.135.i, ptr %.119.i, align 4, !noalias !120
  %.146.i = sext i32 %.135.i to i64
  %.147.i = getelementptr i32, ptr %arg.output.9, i64 %.146.i
  %.148.i = load i32, ptr %.147.i, align 4, !noalias !120
  %.150.i = sext i32 %.148.i to i64
  %.152.i = getelementptr i8, ptr %arg.output.8, i64 %.150.i
  store i8 1, ptr %.152.i, align 1, !noalias !120
  %.155.i2 = add nuw nsw i64 %place.3.0.ph.i, 1
  %.197.i = sub nsw i64 %.549359384, %.155.i2
  %.24283.not.i = icmp slt i64 %.197.i, 1
  br i1 %.24283.not.i, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, label %B306.preheader.i

B306.preheader.i:                                 ; preds = %B166.endif.i
  %xtraiter.i = and i64 %.197.i, 1
  %lcmp.mod.not.i3 = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i3, label %B306.prol.loopexit.i, label %B306.prol.i

B306.prol.i:                                      ; preds = %B306.preheader.i
  %.251.prol.i = add nsw i64 %.197.i, -1
  %.255.prol.i = add nuw i64 %place.3.0.ph.i, 2
  %sunkaddr.i = shl i64 %place.3.0.ph.i, 2
  %sunkaddr17.i = getelementptr i8, ptr %arg.output.10, i64 %sunkaddr.i
  %.283.prol.i = load i32, ptr %sunkaddr17.i, align 4, !noalias !120
  %.285.prol.i = add i32 %.283.prol.i, 1
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr17.i, i64 4
  store i32 %.285.prol.i, ptr %sunkaddr20.i, align 4, !noalias !120
  %.294.prol.i = sext i32 %.285.prol.i to i64
  %.295.prol.i = getelementptr i32, ptr %arg.output.9, i64 %.294.prol.i
  %.296.prol.i = load i32, ptr %.295.prol.i, align 4, !noalias !120
  %.298.prol.i = sext i32 %.296.prol.i to i64
  %.300.prol.i = getelementptr i8, ptr %arg.output.8, i64 %.298.prol.i
  store i8 1, ptr %.300.prol.i, align 1, !noalias !120
  br label %B306.prol.loopexit.i

B306.prol.loopexit.i:                             ; preds = %B306.prol.i, %B306.preheader.i
  %.2418185.unr.i = phi i64 [ %.197.i, %B306.preheader.i ], [ %.251.prol.i, %B306.prol.i ]
  %.2488284.unr.i = phi i64 [ %.155.i2, %B306.preheader.i ], [ %.255.prol.i, %B306.prol.i ]
  %46 = icmp eq i64 %62, %place.3.0.ph.i
  br i1 %46, label %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit, label %B306.preheader7.i

B306.preheader7.i:                                ; preds = %B306.prol.loopexit.i
  %47 = add nuw i64 %.2418185.unr.i, 2
  %48 = shl i64 %.2488284.unr.i, 2
  %scevgep.i = getelementptr i8, ptr %arg.output.10, i64 %48
  br label %B306.i

_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit: ; preds = %B62.i, %B306.i, %B812, %B166.endif.i, %B306.prol.loopexit.i
  %.1075 = add nsw i64 %row.2.1349, 1
  %exitcond421.not = icmp eq i64 %storemerge59.i3039, %.857
  br i1 %exitcond421.not, label %B554.loopexit, label %B718.endif

B968:                                             ; preds = %B554.loopexit, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
  %row.3.0.lcssa = phi i64 [ %.157, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %row.2.1.lcssa, %B554.loopexit ]
  %place.4.0.lcssa = phi i64 [ %.154, %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit ], [ %place.3.1.lcssa, %B554.loopexit ]
  store i64 %row.3.0.lcssa, ptr %arg.output.5, align 8
  store i64 %place.4.0.lcssa, ptr %.153, align 8
  br label %common.ret

B298.endif:                                       ; preds = %13, %B40.endif.i, %B298
  %storemerge59.i = phi i64 [ 1, %B298 ], [ 72057594037927936, %B40.endif.i ], [ %spec.select58.i, %13 ]
  %.318 = add nsw i64 %storemerge59.i, %sets.2.0
  %.337 = load i64, ptr %sunkaddr127, align 8
  %.339 = icmp sgt i64 %.318, %.337
  br i1 %.339, label %B438, label %B404

B556.endif.lr.ph:                                 ; preds = %_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29.exit
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

B718.endif:                                       ; preds = %B718.endif.lr.ph, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit
  %place.3.1350 = phi i64 [ %place.4.0387, %B718.endif.lr.ph ], [ %place.2.2.lcssa, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %row.2.1349 = phi i64 [ %row.3.0386, %B718.endif.lr.ph ], [ %.1075, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
  %.850341347 = phi i64 [ 0, %B718.endif.lr.ph ], [ %.857, %_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a.exit ]
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
  br i1 %prol.iter.cmp.not, label %B146.prol.loopexit, label %B146.prol, !llvm.loop !123

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
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.ctpop.v8i64(<8 x i64>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @rank_rows(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readonly captures(none) %arg.items, ptr readonly captures(none) %arg.offsets, ptr readonly captures(none) %arg.weights, i64 %arg.first, i64 %arg.last, i64 %arg.low, ptr readonly captures(none) %arg.ranks, ptr captures(none) %arg.cells, i64 %arg.begin, ptr captures(none) %arg.recent, i64 %arg.n_recent) local_unnamed_addr #0 {
B0.endif:
  %.70 = sub i64 %arg.last, %arg.first
  %.116223.not = icmp slt i64 %.70, 1
  br i1 %.116223.not, label %common.ret, label %B44.endif.preheader

B44.endif.preheader:                              ; preds = %B0.endif
  %.163.i = add nsw i64 %arg.n_recent, -1
  br label %B44.endif

B114:                                             ; preds = %B44.endif, %B368
  %size.7.1212 = phi i64 [ %size.8.2, %B368 ], [ %size.4.0226, %B44.endif ]
  %.254207211 = phi i64 [ %.264, %B368 ], [ %.212, %B44.endif ]
  %.261208210 = phi i64 [ %.268, %B368 ], [ %.170, %B44.endif ]
  %.264 = add nsw i64 %.254207211, -1
  %.268 = add i64 %.261208210, 1
  %.298 = getelementptr i32, ptr %arg.items, i64 %.261208210
  %.299 = load i32, ptr %.298, align 4
  %.301 = sext i32 %.299 to i64
  %.302 = sub nsw i64 %.301, %arg.low
  %.304 = getelementptr i32, ptr %arg.ranks, i64 %.302
  %.305 = load i32, ptr %.304, align 4
  %.311 = icmp sgt i32 %.305, -1
  br i1 %.311, label %B162, label %B368

B162:                                             ; preds = %B114
  %.325 = icmp sgt i64 %size.7.1212, %size.4.0226
  br i1 %.325, label %B178, label %B288

B178:                                             ; preds = %B162
  %0 = getelementptr i32, ptr %arg.cells, i64 %size.7.1212
  %.339 = getelementptr i8, ptr %0, i64 -4
  %.340 = load i32, ptr %.339, align 4
  %.342 = icmp sgt i32 %.340, %.305
  br i1 %.342, label %B208, label %B288

B208:                                             ; preds = %B178, %B258
  %target.2.4 = phi i64 [ %1, %B258 ], [ %size.7.1212, %B178 ]
  %1 = add nsw i64 %target.2.4, -1
  %2 = shl i64 %target.2.4, 2
  %scevgep = getelementptr i8, ptr %arg.cells, i64 %2
  %scevgep22 = getelementptr i8, ptr %scevgep, i64 -4
  %.351 = load i32, ptr %scevgep22, align 4
  store i32 %.351, ptr %scevgep, align 4
  %.368 = icmp sgt i64 %1, %size.4.0226
  br i1 %.368, label %B258, label %B348

B258:                                             ; preds = %B208
  %scevgep24 = getelementptr i8, ptr %scevgep, i64 -8
  %.382 = load i32, ptr %scevgep24, align 4
  %.384 = icmp sgt i32 %.382, %.305
  br i1 %.384, label %B208, label %B288

B288:                                             ; preds = %B258, %B178, %B162
  %target.3.3 = phi i64 [ %size.7.1212, %B178 ], [ %size.7.1212, %B162 ], [ %1, %B258 ]
  %.399 = icmp sgt i64 %target.3.3, %size.4.0226
  br i1 %.399, label %B300, label %B348

B300:                                             ; preds = %B288
  %3 = getelementptr i32, ptr %arg.cells, i64 %target.3.3
  %.404 = getelementptr i8, ptr %3, i64 -4
  %.405 = load i32, ptr %.404, align 4
  %.407 = icmp eq i32 %.405, %.305
  br i1 %.407, label %B330, label %B348

common.ret:                                       ; preds = %B605, %B0.endif, %B330
  %storemerge = phi i64 [ %.438, %B330 ], [ %arg.begin, %B0.endif ], [ %size.5.1, %B605 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B330:                                             ; preds = %B300
  %.438 = xor i64 %.122217224, -1
  br label %common.ret

B348:                                             ; preds = %B208, %B300, %B288
  %target.3.3242 = phi i64 [ %target.3.3, %B288 ], [ %target.3.3, %B300 ], [ %size.4.0226, %B208 ]
  %.446 = getelementptr i32, ptr %arg.cells, i64 %target.3.3242
  store i32 %.305, ptr %.446, align 4
  %.453 = add nsw i64 %size.7.1212, 1
  br label %B368

B368:                                             ; preds = %B348, %B114
  %size.8.2 = phi i64 [ %.453, %B348 ], [ %size.7.1212, %B114 ]
  %.255 = icmp sgt i64 %.254207211, 1
  br i1 %.255, label %B114, label %B370

B370:                                             ; preds = %B368, %B44.endif
  %size.7.1.lcssa = phi i64 [ %size.4.0226, %B44.endif ], [ %size.8.2, %B368 ]
  %.473 = sub nsw i64 %size.7.1.lcssa, %size.4.0226
  %.488 = icmp sgt i64 %.473, 1
  br i1 %.488, label %B84.preheader.i, label %B605

B84.preheader.i:                                  ; preds = %B370
  %.494 = getelementptr i64, ptr %arg.weights, i64 %.122217224
  %.495 = load i64, ptr %.494, align 8
  %.neg.i = add i64 %size.4.0226, 1
  %xtraiter.i = and i64 %.473, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B84.prol.loopexit.i, label %B84.prol.i

B84.prol.i:                                       ; preds = %B84.preheader.i
  %.117.prol.i = add nsw i64 %.473, -1
  %.147.prol.i = getelementptr i32, ptr %arg.cells, i64 %size.4.0226
  %.148.prol.i = load i32, ptr %.147.prol.i, align 4, !noalias !124
  %.149.prol.i = sext i32 %.148.prol.i to i64
  %.151.prol.i = xor i64 %.473, %.149.prol.i
  %.152.prol.i = mul i64 %.151.prol.i, -7046029254386353131
  %.153.prol.i = lshr i64 %.152.prol.i, 32
  %.154.prol.i = xor i64 %.153.prol.i, %.152.prol.i
  br label %B84.prol.loopexit.i

B84.prol.loopexit.i:                              ; preds = %B84.prol.i, %B84.preheader.i
  %hashed.3.0110.unr.i = phi i64 [ %.473, %B84.preheader.i ], [ %.154.prol.i, %B84.prol.i ]
  %.107105109.unr.i = phi i64 [ %.473, %B84.preheader.i ], [ %.117.prol.i, %B84.prol.i ]
  %.114106108.unr.i = phi i64 [ %size.4.0226, %B84.preheader.i ], [ %.neg.i, %B84.prol.i ]
  %.154.lcssa.unr.i = phi i64 [ poison, %B84.preheader.i ], [ %.154.prol.i, %B84.prol.i ]
  %4 = icmp eq i64 %size.7.1.lcssa, %.neg.i
  br i1 %4, label %B240.i, label %B84.preheader1.i

B84.preheader1.i:                                 ; preds = %B84.prol.loopexit.i
  %5 = add nuw i64 %.107105109.unr.i, 2
  %6 = shl i64 %.114106108.unr.i, 2
  %7 = getelementptr i8, ptr %arg.cells, i64 %6
  %scevgep4.i = getelementptr i8, ptr %7, i64 4
  br label %B84.i

B84.i:                                            ; preds = %B84.i, %B84.preheader1.i
  %lsr.iv5.i = phi ptr [ %scevgep4.i, %B84.preheader1.i ], [ %scevgep6.i, %B84.i ]
  %lsr.iv.i = phi i64 [ %5, %B84.preheader1.i ], [ %lsr.iv.next.i, %B84.i ]
  %hashed.3.0110.i = phi i64 [ %hashed.3.0110.unr.i, %B84.preheader1.i ], [ %.154.1.i, %B84.i ]
  %scevgep7.i = getelementptr i8, ptr %lsr.iv5.i, i64 -4
  %.148.i = load i32, ptr %scevgep7.i, align 4, !noalias !124
  %.149.i = sext i32 %.148.i to i64
  %.151.i = xor i64 %hashed.3.0110.i, %.149.i
  %.152.i = mul i64 %.151.i, -7046029254386353131
  %.153.i = lshr i64 %.152.i, 32
  %.148.1.i = load i32, ptr %lsr.iv5.i, align 4, !noalias !124
  %.149.1.i = sext i32 %.148.1.i to i64
  %8 = xor i64 %.153.i, %.149.1.i
  %.151.1.i = xor i64 %8, %.152.i
  %.152.1.i = mul i64 %.151.1.i, -7046029254386353131
  %.153.1.i = lshr i64 %.152.1.i, 32
  %.154.1.i = xor i64 %.153.1.i, %.152.1.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %scevgep6.i = getelementptr i8, ptr %lsr.iv5.i, i64 8
  %.108.1.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.108.1.i, label %B84.i, label %B240.i

B240.i:                                           ; preds = %B84.i, %B84.prol.loopexit.i
  %hashed.3.0.lcssa.i = phi i64 [ %.154.lcssa.unr.i, %B84.prol.loopexit.i ], [ %.154.1.i, %B84.i ]
  %.167.i = and i64 %hashed.3.0.lcssa.i, %.163.i
  %.173.i = getelementptr i64, ptr %arg.recent, i64 %.167.i
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !124
  %.181.not.i = icmp ne i64 %.174.i, 0
  %.185.i = xor i64 %.174.i, %hashed.3.0.lcssa.i
  %.188.i = icmp ult i64 %.185.i, 1099511627776
  %or.cond.i = and i1 %.181.not.i, %.188.i
  br i1 %or.cond.i, label %B428.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit.thread

B428.i:                                           ; preds = %B240.i
  %.191.i = and i64 %.174.i, 1099511627775
  %sunkaddr.i = shl nuw nsw i64 %.191.i, 2
  %sunkaddr9.i = getelementptr i8, ptr %arg.cells, i64 %sunkaddr.i
  %sunkaddr10.i = getelementptr i8, ptr %sunkaddr9.i, i64 -4
  %.223.i = load i32, ptr %sunkaddr10.i, align 4, !noalias !124
  %.230.i = getelementptr i32, ptr %arg.cells, i64 %size.4.0226
  %.231.i = load i32, ptr %.230.i, align 4, !noalias !124
  %.232.i = icmp eq i32 %.223.i, %.231.i
  br i1 %.232.i, label %B560.preheader.i, label %B636.i

B560.preheader.i:                                 ; preds = %B428.i
  %9 = getelementptr i32, ptr %arg.cells, i64 %.191.i
  %10 = xor i64 %size.4.0226, -1
  %11 = add i64 %size.7.1.lcssa, %10
  %12 = shl i64 %size.4.0226, 2
  %13 = getelementptr i8, ptr %arg.cells, i64 %12
  %scevgep.i = getelementptr i8, ptr %13, i64 4
  br label %B560.i

B560.i:                                           ; preds = %B588.i, %B560.preheader.i
  %size.2.1.i = phi i64 [ %.238.i, %B588.i ], [ 0, %B560.preheader.i ]
  %exitcond.not.i = icmp eq i64 %11, %size.2.1.i
  br i1 %exitcond.not.i, label %B636.i, label %B588.i

B588.i:                                           ; preds = %B560.i
  %.238.i = add nuw i64 %size.2.1.i, 1
  %14 = shl i64 %size.2.1.i, 2
  %scevgep3.i = getelementptr i8, ptr %9, i64 %14
  %.264.i = load i32, ptr %scevgep3.i, align 4, !noalias !124
  %scevgep2.i = getelementptr i8, ptr %scevgep.i, i64 %14
  %.272.i = load i32, ptr %scevgep2.i, align 4, !noalias !124
  %.273.i = icmp eq i32 %.264.i, %.272.i
  br i1 %.273.i, label %B560.i, label %B636.i

B636.i:                                           ; preds = %B588.i, %B560.i, %B428.i
  %size.3.1.i = phi i64 [ 0, %B428.i ], [ %.473, %B560.i ], [ %.238.i, %B588.i ]
  %.288.i = add nsw i64 %size.3.1.i, %size.4.0226
  %.290.i = icmp eq i64 %.288.i, %size.7.1.lcssa
  br i1 %.290.i, label %B654.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit.thread

B654.i:                                           ; preds = %B636.i
  %15 = getelementptr i32, ptr %arg.cells, i64 %.191.i
  %16 = getelementptr i8, ptr %15, i64 -4
  %.300.i = getelementptr i32, ptr %16, i64 %size.3.1.i
  %.301.i = load i32, ptr %.300.i, align 4, !noalias !124
  %.305.i = icmp slt i32 %.301.i, 0
  br i1 %.305.i, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit, label %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit.thread

_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit.thread: ; preds = %B240.i, %B636.i, %B654.i
  %.332.i = and i64 %hashed.3.0.lcssa.i, -1099511627776
  %.337.i = or i64 %.332.i, %.neg.i
  %sunkaddr11.i = shl i64 %.167.i, 3
  %sunkaddr12.i = getelementptr i8, ptr %arg.recent, i64 %sunkaddr11.i
  store i64 %.337.i, ptr %sunkaddr12.i, align 8, !noalias !124
  br label %B566

_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit: ; preds = %B654.i
  %.537.not = icmp sgt i64 %.191.i, %size.4.0226
  br i1 %.537.not, label %B566, label %B478

B478:                                             ; preds = %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit
  %.543 = getelementptr i32, ptr %16, i64 %.473
  %.544 = load i32, ptr %.543, align 4
  %.546 = sext i32 %.544 to i64
  %.547 = sub nsw i64 %.495, %.546
  %.548 = icmp slt i64 %.547, 2147483648
  br i1 %.548, label %B524, label %B566

B524:                                             ; preds = %B478
  %17 = trunc i64 %.495 to i32
  %.574 = sub i32 %.544, %17
  %sunkaddr = shl i64 %.473, 2
  %sunkaddr26 = getelementptr inbounds i8, ptr %16, i64 %sunkaddr
  store i32 %.574, ptr %sunkaddr26, align 4
  br label %B605

B566:                                             ; preds = %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit.thread, %_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax.exit, %B478
  %18 = trunc i64 %.495 to i32
  %.590 = sub i32 0, %18
  %.591 = getelementptr i32, ptr %arg.cells, i64 %size.7.1.lcssa
  store i32 %.590, ptr %.591, align 4
  %.600 = add nsw i64 %size.7.1.lcssa, 1
  br label %B605

B605:                                             ; preds = %B566, %B524, %B370
  %size.5.1 = phi i64 [ %size.4.0226, %B524 ], [ %.600, %B566 ], [ %size.4.0226, %B370 ]
  %.116 = icmp sgt i64 %.115215225, 1
  br i1 %.116, label %B44.endif, label %common.ret

B44.endif:                                        ; preds = %B44.endif.preheader, %B605
  %size.4.0226 = phi i64 [ %size.5.1, %B605 ], [ %arg.begin, %B44.endif.preheader ]
  %.115215225 = phi i64 [ %.125, %B605 ], [ %.70, %B44.endif.preheader ]
  %.122217224 = phi i64 [ %.129, %B605 ], [ %arg.first, %B44.endif.preheader ]
  %.125 = add nsw i64 %.115215225, -1
  %.129 = add i64 %.122217224, 1
  %.169 = getelementptr i64, ptr %arg.offsets, i64 %.122217224
  %.170 = load i64, ptr %.169, align 8
  %.174 = getelementptr i8, ptr %.169, i64 8
  %.175 = load i64, ptr %.174, align 8
  %.212 = sub i64 %.175, %.170
  %.255209.not = icmp slt i64 %.212, 1
  br i1 %.255209.not, label %B370, label %B114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!3, !5}
!3 = distinct !{!3, !4, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v6B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!4 = distinct !{!4, !"inlined"}
!5 = distinct !{!5, !6, !"_ZN11ml_pipeline6mining7kernels5flags5_hashB2v5B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!6 = distinct !{!6, !"inlined"}
!7 = !{!5}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!10 = distinct !{!10, !"inlined"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v8B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!13 = distinct !{!13, !"inlined"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2ax: %retptr"}
!16 = distinct !{!16, !"inlined"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN11ml_pipeline6mining7kernels5flags7_refuteB3v11B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dEy9uint64_2ax46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_298uint8_2a8uint8_2a46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29xx: %retptr"}
!19 = distinct !{!19, !"inlined"}
!20 = !{!21, !23, !18}
!21 = distinct !{!21, !22, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v6B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!22 = distinct !{!22, !"inlined"}
!23 = distinct !{!23, !24, !"_ZN11ml_pipeline6mining7kernels5flags10_lacks_oneB3v12B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29xx: %retptr"}
!24 = distinct !{!24, !"inlined"}
!25 = !{!23, !18}
!26 = !{!27, !23, !18}
!27 = distinct !{!27, !28, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v6B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!28 = distinct !{!28, !"inlined"}
!29 = distinct !{!29, !1}
!30 = distinct !{!30, !1}
!31 = !{!32, !34}
!32 = distinct !{!32, !33, !"_ZN11ml_pipeline6mining7kernels5flags6_beginB2v6B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!33 = distinct !{!33, !"inlined"}
!34 = distinct !{!34, !35, !"_ZN11ml_pipeline6mining7kernels5flags5_hashB2v5B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE46Sets_28int32_2a_2c_20int64_2a_2c_20int64_2a_29x: %retptr"}
!35 = distinct !{!35, !"inlined"}
!36 = !{!34}
!37 = !{!38}
!38 = distinct !{!38, !39, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2ax: %retptr"}
!39 = distinct !{!39, !"inlined"}
!40 = distinct !{!40, !1}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!43 = distinct !{!43, !"inlined"}
!44 = !{!45, !42}
!45 = distinct !{!45, !46, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!46 = distinct !{!46, !"inlined"}
!47 = distinct !{!47, !1}
!48 = !{!49, !42}
!49 = distinct !{!49, !50, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!50 = distinct !{!50, !"inlined"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!53 = distinct !{!53, !"inlined"}
!54 = distinct !{!54, !1}
!55 = !{!56}
!56 = distinct !{!56, !57, !"_ZN11ml_pipeline6mining7kernels6sparse10_conditionB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx33Base_28int32_2a_2c_20uint32_2a_29188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_298int64_2a: %retptr"}
!57 = distinct !{!57, !"inlined"}
!58 = !{!59, !56}
!59 = distinct !{!59, !60, !"_ZN11ml_pipeline6mining7kernels6sparse7_gatherB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2a9uint32_2axx8int32_2axx78Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29: %retptr"}
!60 = distinct !{!60, !"inlined"}
!61 = !{!62, !59, !56}
!62 = distinct !{!62, !63, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2ax: %retptr"}
!63 = distinct !{!63, !"inlined"}
!64 = !{!65, !56}
!65 = distinct !{!65, !66, !"_ZN11ml_pipeline6mining7kernels6sparse7_gatherB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2a9uint32_2axx8int32_2axx78Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29: %retptr"}
!66 = distinct !{!66, !"inlined"}
!67 = !{!68, !65, !56}
!68 = distinct !{!68, !69, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2ax: %retptr"}
!69 = distinct !{!69, !"inlined"}
!70 = !{!71, !56}
!71 = distinct !{!71, !72, !"_ZN11ml_pipeline6mining7kernels6sparse14_keep_frequentB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29x: %retptr"}
!72 = distinct !{!72, !"inlined"}
!73 = !{!74}
!74 = distinct !{!74, !75, !"_ZN11ml_pipeline6mining7kernels6output4emitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2axxb160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!75 = distinct !{!75, !"inlined"}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!78 = distinct !{!78, !"inlined"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!81 = distinct !{!81, !"inlined"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN11ml_pipeline6mining7kernels6sparse21_search_bitmaps_belowB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExx188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2978Scratch_28int32_2a_2c_20int32_2a_2c_20int64_2a_2c_20uint64_2a_2c_20int32_2a_29190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!84 = distinct !{!84, !"inlined"}
!85 = !{!86, !83}
!86 = distinct !{!86, !87, !"_ZN11ml_pipeline6mining7kernels6sparse8_compactB3v45B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a: %retptr"}
!87 = distinct !{!87, !"inlined"}
!88 = !{!89, !83}
!89 = distinct !{!89, !90, !"_ZN11ml_pipeline6mining7kernels6sparse6_indexB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE188Stack_28int32_2a_2c_20uint32_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29xxx: %retptr"}
!90 = distinct !{!90, !"inlined"}
!91 = distinct !{!91, !1}
!92 = !{!93, !83}
!93 = distinct !{!93, !94, !"_ZN11ml_pipeline6mining7kernels5dense13build_bitmapsB3v48B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_29: %retptr"}
!94 = distinct !{!94, !"inlined"}
!95 = distinct !{!95, !1}
!96 = !{!97, !83}
!97 = distinct !{!97, !98, !"_ZN11ml_pipeline6mining7kernels5dense14search_bitmapsB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dExxxx190Bitmaps_28uint64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_2c_20int64_2a_298int32_2ax8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!98 = distinct !{!98, !"inlined"}
!99 = !{!100, !97, !83}
!100 = distinct !{!100, !101, !"_ZN11ml_pipeline6mining7kernels6output6removeB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi: %retptr"}
!101 = distinct !{!101, !"inlined"}
!102 = distinct !{!102, !1}
!103 = !{!104, !97, !83}
!104 = distinct !{!104, !105, !"_ZN11ml_pipeline6mining7kernels6output6insertB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axxi: %retptr"}
!105 = distinct !{!105, !"inlined"}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN8__main__12_3clambda_3e12_3clocals_3e12_3clambda_3eB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE9uint64_2axyx8int64_2ax: %retptr"}
!108 = distinct !{!108, !"inlined"}
!109 = distinct !{!109, !1}
!110 = !{!"branch_weights", i32 1, i32 99}
!111 = !{!112, !114}
!112 = distinct !{!112, !113, !"_ZN11ml_pipeline6mining7kernels6output6_writeB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax: %retptr"}
!113 = distinct !{!113, !"inlined"}
!114 = distinct !{!114, !115, !"_ZN11ml_pipeline6mining7kernels6output6_mergeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axi8int32_2ax160Output_28int32_2a_2c_20int64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20uint8_2a_2c_20int64_2a_2c_20int64_2a_2c_20int32_2a_2c_20uint8_2a_2c_20int32_2a_2c_20int32_2a_29: %retptr"}
!115 = distinct !{!115, !"inlined"}
!116 = distinct !{!116, !1}
!117 = !{!114}
!118 = distinct !{!118, !1}
!119 = distinct !{!119, !1}
!120 = !{!121}
!121 = distinct !{!121, !122, !"_ZN11ml_pipeline6mining7kernels6output12_next_subsetB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx8int32_2a8uint8_2a: %retptr"}
!122 = distinct !{!122, !"inlined"}
!123 = distinct !{!123, !1}
!124 = !{!125}
!125 = distinct !{!125, !126, !"_ZN11ml_pipeline6mining7kernels4rows11_find_equalB3v51B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWsFpNAA_3d_3dE8int32_2axx9uint64_2ax: %retptr"}
!126 = distinct !{!126, !"inlined"}
