package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** Five hundred types, each of which holds one or two before it. */
public final class All {
  private All() {}

  @HotState
  public record T0(int leaf) {
    static T0 make() {
      return new T0(42);
    }
  }

  @HotState
  public record T1(T0 before, int id) {
    static T1 make() {
      return new T1(T0.make(), 1);
    }
  }

  @HotState
  public record T2(T1 before, int id) {
    static T2 make() {
      return new T2(T1.make(), 2);
    }
  }

  @HotState
  public static final class T3 {
    final Hot<T2> before = Hot.of(T2.make());
    final Hot<Integer> id = Hot.of(3);

    static T3 make() {
      return new T3();
    }
  }

  @HotState
  public record T4(T3 before, int id) {
    static T4 make() {
      return new T4(T3.make(), 4);
    }
  }

  @HotState
  public record T5<A>(A content, T4 before, int id) {
    static T5<String> make() {
      return new T5<>("t", T4.make(), 5);
    }
  }

  @HotState
  public record T6(T5<String> before, int id) {
    static T6 make() {
      return new T6(T5.make(), 6);
    }
  }

  @HotState
  public record T7(T6 before, int id) {
    static T7 make() {
      return new T7(T6.make(), 7);
    }
  }

  @HotState
  public record T8(T7 before, int id) {
    static T8 make() {
      return new T8(T7.make(), 8);
    }
  }

  @HotState
  public record T9(T8 before, int id) {
    static T9 make() {
      return new T9(T8.make(), 9);
    }
  }

  @HotState
  public record T10(T9 before, int id) {
    static T10 make() {
      return new T10(T9.make(), 10);
    }
  }

  @HotState
  public record T11(T10 before, int id) {
    static T11 make() {
      return new T11(T10.make(), 11);
    }
  }

  @HotState
  public record T12(T11 before, int id) {
    static T12 make() {
      return new T12(T11.make(), 12);
    }
  }

  @HotState
  public static final class T13 {
    final Hot<T12> before = Hot.of(T12.make());
    final Hot<Integer> id = Hot.of(13);

    static T13 make() {
      return new T13();
    }
  }

  @HotState
  public record T14(T13 before, int id) {
    static T14 make() {
      return new T14(T13.make(), 14);
    }
  }

  @HotState
  public record T15<A>(A content, T14 before, int id) {
    static T15<String> make() {
      return new T15<>("t", T14.make(), 15);
    }
  }

  @HotState
  public record T16(T15<String> before, int id) {
    static T16 make() {
      return new T16(T15.make(), 16);
    }
  }

  @HotState
  public record T17(T16 before, int id) {
    static T17 make() {
      return new T17(T16.make(), 17);
    }
  }

  @HotState
  public record T18(T17 before, int id) {
    static T18 make() {
      return new T18(T17.make(), 18);
    }
  }

  @HotState
  public record T19(T18 before, int id) {
    static T19 make() {
      return new T19(T18.make(), 19);
    }
  }

  @HotState
  public record T20(T19 before, int id) {
    static T20 make() {
      return new T20(T19.make(), 20);
    }
  }

  @HotState
  public record T21(T20 before, int id) {
    static T21 make() {
      return new T21(T20.make(), 21);
    }
  }

  @HotState
  public record T22(T21 before, int id) {
    static T22 make() {
      return new T22(T21.make(), 22);
    }
  }

  @HotState
  public static final class T23 {
    final Hot<T22> before = Hot.of(T22.make());
    final Hot<Integer> id = Hot.of(23);

    static T23 make() {
      return new T23();
    }
  }

  @HotState
  public record T24(T23 before, int id) {
    static T24 make() {
      return new T24(T23.make(), 24);
    }
  }

  @HotState
  public record T25<A>(A content, T24 before, int id) {
    static T25<String> make() {
      return new T25<>("t", T24.make(), 25);
    }
  }

  @HotState
  public record T26(T25<String> before, int id) {
    static T26 make() {
      return new T26(T25.make(), 26);
    }
  }

  @HotState
  public record T27(T26 before, int id) {
    static T27 make() {
      return new T27(T26.make(), 27);
    }
  }

  @HotState
  public record T28(T27 before, int id) {
    static T28 make() {
      return new T28(T27.make(), 28);
    }
  }

  @HotState
  public record T29(T28 before, int id) {
    static T29 make() {
      return new T29(T28.make(), 29);
    }
  }

  @HotState
  public record T30(T29 before, int id) {
    static T30 make() {
      return new T30(T29.make(), 30);
    }
  }

  @HotState
  public record T31(T30 before, int id) {
    static T31 make() {
      return new T31(T30.make(), 31);
    }
  }

  @HotState
  public record T32(T31 before, int id) {
    static T32 make() {
      return new T32(T31.make(), 32);
    }
  }

  @HotState
  public static final class T33 {
    final Hot<T32> before = Hot.of(T32.make());
    final Hot<Integer> id = Hot.of(33);

    static T33 make() {
      return new T33();
    }
  }

  @HotState
  public record T34(T33 before, int id) {
    static T34 make() {
      return new T34(T33.make(), 34);
    }
  }

  @HotState
  public record T35<A>(A content, T34 before, int id) {
    static T35<String> make() {
      return new T35<>("t", T34.make(), 35);
    }
  }

  @HotState
  public record T36(T35<String> before, int id) {
    static T36 make() {
      return new T36(T35.make(), 36);
    }
  }

  @HotState
  public record T37(T36 before, int id) {
    static T37 make() {
      return new T37(T36.make(), 37);
    }
  }

  @HotState
  public record T38(T37 before, int id) {
    static T38 make() {
      return new T38(T37.make(), 38);
    }
  }

  @HotState
  public record T39(T38 before, int id) {
    static T39 make() {
      return new T39(T38.make(), 39);
    }
  }

  @HotState
  public record T40(T39 before, int id) {
    static T40 make() {
      return new T40(T39.make(), 40);
    }
  }

  @HotState
  public record T41(T40 before, int id) {
    static T41 make() {
      return new T41(T40.make(), 41);
    }
  }

  @HotState
  public record T42(T41 before, int id) {
    static T42 make() {
      return new T42(T41.make(), 42);
    }
  }

  @HotState
  public static final class T43 {
    final Hot<T42> before = Hot.of(T42.make());
    final Hot<Integer> id = Hot.of(43);

    static T43 make() {
      return new T43();
    }
  }

  @HotState
  public record T44(T43 before, int id) {
    static T44 make() {
      return new T44(T43.make(), 44);
    }
  }

  @HotState
  public record T45<A>(A content, T44 before, int id) {
    static T45<String> make() {
      return new T45<>("t", T44.make(), 45);
    }
  }

  @HotState
  public record T46(T45<String> before, int id) {
    static T46 make() {
      return new T46(T45.make(), 46);
    }
  }

  @HotState
  public record T47(T46 before, int id) {
    static T47 make() {
      return new T47(T46.make(), 47);
    }
  }

  @HotState
  public record T48(T47 before, int id) {
    static T48 make() {
      return new T48(T47.make(), 48);
    }
  }

  @HotState
  public record T49(T48 before, int id) {
    static T49 make() {
      return new T49(T48.make(), 49);
    }
  }

  @HotState
  public record T50(T49 before, int id) {
    static T50 make() {
      return new T50(T49.make(), 50);
    }
  }

  @HotState
  public record T51(T50 before, int id) {
    static T51 make() {
      return new T51(T50.make(), 51);
    }
  }

  @HotState
  public record T52(T51 before, int id) {
    static T52 make() {
      return new T52(T51.make(), 52);
    }
  }

  @HotState
  public static final class T53 {
    final Hot<T52> before = Hot.of(T52.make());
    final Hot<Integer> id = Hot.of(53);

    static T53 make() {
      return new T53();
    }
  }

  @HotState
  public record T54(T53 before, int id) {
    static T54 make() {
      return new T54(T53.make(), 54);
    }
  }

  @HotState
  public record T55<A>(A content, T54 before, int id) {
    static T55<String> make() {
      return new T55<>("t", T54.make(), 55);
    }
  }

  @HotState
  public record T56(T55<String> before, int id) {
    static T56 make() {
      return new T56(T55.make(), 56);
    }
  }

  @HotState
  public record T57(T56 before, int id) {
    static T57 make() {
      return new T57(T56.make(), 57);
    }
  }

  @HotState
  public record T58(T57 before, int id) {
    static T58 make() {
      return new T58(T57.make(), 58);
    }
  }

  @HotState
  public record T59(T58 before, int id) {
    static T59 make() {
      return new T59(T58.make(), 59);
    }
  }

  @HotState
  public record T60(T59 before, int id) {
    static T60 make() {
      return new T60(T59.make(), 60);
    }
  }

  @HotState
  public record T61(T60 before, int id) {
    static T61 make() {
      return new T61(T60.make(), 61);
    }
  }

  @HotState
  public record T62(T61 before, int id) {
    static T62 make() {
      return new T62(T61.make(), 62);
    }
  }

  @HotState
  public static final class T63 {
    final Hot<T62> before = Hot.of(T62.make());
    final Hot<Integer> id = Hot.of(63);

    static T63 make() {
      return new T63();
    }
  }

  @HotState
  public record T64(T63 before, int id) {
    static T64 make() {
      return new T64(T63.make(), 64);
    }
  }

  @HotState
  public record T65<A>(A content, T64 before, int id) {
    static T65<String> make() {
      return new T65<>("t", T64.make(), 65);
    }
  }

  @HotState
  public record T66(T65<String> before, int id) {
    static T66 make() {
      return new T66(T65.make(), 66);
    }
  }

  @HotState
  public record T67(T66 before, int id) {
    static T67 make() {
      return new T67(T66.make(), 67);
    }
  }

  @HotState
  public record T68(T67 before, int id) {
    static T68 make() {
      return new T68(T67.make(), 68);
    }
  }

  @HotState
  public record T69(T68 before, int id) {
    static T69 make() {
      return new T69(T68.make(), 69);
    }
  }

  @HotState
  public record T70(T69 before, int id) {
    static T70 make() {
      return new T70(T69.make(), 70);
    }
  }

  @HotState
  public record T71(T70 before, int id) {
    static T71 make() {
      return new T71(T70.make(), 71);
    }
  }

  @HotState
  public record T72(T71 before, int id) {
    static T72 make() {
      return new T72(T71.make(), 72);
    }
  }

  @HotState
  public static final class T73 {
    final Hot<T72> before = Hot.of(T72.make());
    final Hot<Integer> id = Hot.of(73);

    static T73 make() {
      return new T73();
    }
  }

  @HotState
  public record T74(T73 before, int id) {
    static T74 make() {
      return new T74(T73.make(), 74);
    }
  }

  @HotState
  public record T75<A>(A content, T74 before, int id) {
    static T75<String> make() {
      return new T75<>("t", T74.make(), 75);
    }
  }

  @HotState
  public record T76(T75<String> before, int id) {
    static T76 make() {
      return new T76(T75.make(), 76);
    }
  }

  @HotState
  public record T77(T76 before, int id) {
    static T77 make() {
      return new T77(T76.make(), 77);
    }
  }

  @HotState
  public record T78(T77 before, int id) {
    static T78 make() {
      return new T78(T77.make(), 78);
    }
  }

  @HotState
  public record T79(T78 before, int id) {
    static T79 make() {
      return new T79(T78.make(), 79);
    }
  }

  @HotState
  public record T80(T79 before, int id) {
    static T80 make() {
      return new T80(T79.make(), 80);
    }
  }

  @HotState
  public record T81(T80 before, int id) {
    static T81 make() {
      return new T81(T80.make(), 81);
    }
  }

  @HotState
  public record T82(T81 before, int id) {
    static T82 make() {
      return new T82(T81.make(), 82);
    }
  }

  @HotState
  public static final class T83 {
    final Hot<T82> before = Hot.of(T82.make());
    final Hot<Integer> id = Hot.of(83);

    static T83 make() {
      return new T83();
    }
  }

  @HotState
  public record T84(T83 before, int id) {
    static T84 make() {
      return new T84(T83.make(), 84);
    }
  }

  @HotState
  public record T85<A>(A content, T84 before, int id) {
    static T85<String> make() {
      return new T85<>("t", T84.make(), 85);
    }
  }

  @HotState
  public record T86(T85<String> before, int id) {
    static T86 make() {
      return new T86(T85.make(), 86);
    }
  }

  @HotState
  public record T87(T86 before, int id) {
    static T87 make() {
      return new T87(T86.make(), 87);
    }
  }

  @HotState
  public record T88(T87 before, int id) {
    static T88 make() {
      return new T88(T87.make(), 88);
    }
  }

  @HotState
  public record T89(T88 before, int id) {
    static T89 make() {
      return new T89(T88.make(), 89);
    }
  }

  @HotState
  public record T90(T89 before, int id) {
    static T90 make() {
      return new T90(T89.make(), 90);
    }
  }

  @HotState
  public record T91(T90 before, int id) {
    static T91 make() {
      return new T91(T90.make(), 91);
    }
  }

  @HotState
  public record T92(T91 before, int id) {
    static T92 make() {
      return new T92(T91.make(), 92);
    }
  }

  @HotState
  public static final class T93 {
    final Hot<T92> before = Hot.of(T92.make());
    final Hot<Integer> id = Hot.of(93);

    static T93 make() {
      return new T93();
    }
  }

  @HotState
  public record T94(T93 before, int id) {
    static T94 make() {
      return new T94(T93.make(), 94);
    }
  }

  @HotState
  public record T95<A>(A content, T94 before, int id) {
    static T95<String> make() {
      return new T95<>("t", T94.make(), 95);
    }
  }

  @HotState
  public record T96(T95<String> before, int id) {
    static T96 make() {
      return new T96(T95.make(), 96);
    }
  }

  @HotState
  public record T97(T96 before, int id) {
    static T97 make() {
      return new T97(T96.make(), 97);
    }
  }

  @HotState
  public record T98(T97 before, int id) {
    static T98 make() {
      return new T98(T97.make(), 98);
    }
  }

  @HotState
  public record T99(T98 before, int id) {
    static T99 make() {
      return new T99(T98.make(), 99);
    }
  }

  @HotState
  public record T100(T99 before, int id) {
    static T100 make() {
      return new T100(T99.make(), 100);
    }
  }

  @HotState
  public record T101(T100 before, int id) {
    static T101 make() {
      return new T101(T100.make(), 101);
    }
  }

  @HotState
  public record T102(T101 before, int id) {
    static T102 make() {
      return new T102(T101.make(), 102);
    }
  }

  @HotState
  public static final class T103 {
    final Hot<T102> before = Hot.of(T102.make());
    final Hot<Integer> id = Hot.of(103);

    static T103 make() {
      return new T103();
    }
  }

  @HotState
  public record T104(T103 before, int id) {
    static T104 make() {
      return new T104(T103.make(), 104);
    }
  }

  @HotState
  public record T105<A>(A content, T104 before, int id) {
    static T105<String> make() {
      return new T105<>("t", T104.make(), 105);
    }
  }

  @HotState
  public record T106(T105<String> before, int id) {
    static T106 make() {
      return new T106(T105.make(), 106);
    }
  }

  @HotState
  public record T107(T106 before, int id) {
    static T107 make() {
      return new T107(T106.make(), 107);
    }
  }

  @HotState
  public record T108(T107 before, int id) {
    static T108 make() {
      return new T108(T107.make(), 108);
    }
  }

  @HotState
  public record T109(T108 before, int id) {
    static T109 make() {
      return new T109(T108.make(), 109);
    }
  }

  @HotState
  public record T110(T109 before, int id) {
    static T110 make() {
      return new T110(T109.make(), 110);
    }
  }

  @HotState
  public record T111(T110 before, int id) {
    static T111 make() {
      return new T111(T110.make(), 111);
    }
  }

  @HotState
  public record T112(T111 before, int id) {
    static T112 make() {
      return new T112(T111.make(), 112);
    }
  }

  @HotState
  public static final class T113 {
    final Hot<T112> before = Hot.of(T112.make());
    final Hot<Integer> id = Hot.of(113);

    static T113 make() {
      return new T113();
    }
  }

  @HotState
  public record T114(T113 before, int id) {
    static T114 make() {
      return new T114(T113.make(), 114);
    }
  }

  @HotState
  public record T115<A>(A content, T114 before, int id) {
    static T115<String> make() {
      return new T115<>("t", T114.make(), 115);
    }
  }

  @HotState
  public record T116(T115<String> before, int id) {
    static T116 make() {
      return new T116(T115.make(), 116);
    }
  }

  @HotState
  public record T117(T116 before, int id) {
    static T117 make() {
      return new T117(T116.make(), 117);
    }
  }

  @HotState
  public record T118(T117 before, int id) {
    static T118 make() {
      return new T118(T117.make(), 118);
    }
  }

  @HotState
  public record T119(T118 before, int id) {
    static T119 make() {
      return new T119(T118.make(), 119);
    }
  }

  @HotState
  public record T120(T119 before, int id) {
    static T120 make() {
      return new T120(T119.make(), 120);
    }
  }

  @HotState
  public record T121(T120 before, int id) {
    static T121 make() {
      return new T121(T120.make(), 121);
    }
  }

  @HotState
  public record T122(T121 before, int id) {
    static T122 make() {
      return new T122(T121.make(), 122);
    }
  }

  @HotState
  public static final class T123 {
    final Hot<T122> before = Hot.of(T122.make());
    final Hot<Integer> id = Hot.of(123);

    static T123 make() {
      return new T123();
    }
  }

  @HotState
  public record T124(T123 before, int id) {
    static T124 make() {
      return new T124(T123.make(), 124);
    }
  }

  @HotState
  public record T125<A>(A content, T124 before, int id) {
    static T125<String> make() {
      return new T125<>("t", T124.make(), 125);
    }
  }

  @HotState
  public record T126(T125<String> before, int id) {
    static T126 make() {
      return new T126(T125.make(), 126);
    }
  }

  @HotState
  public record T127(T126 before, int id) {
    static T127 make() {
      return new T127(T126.make(), 127);
    }
  }

  @HotState
  public record T128(T127 before, int id) {
    static T128 make() {
      return new T128(T127.make(), 128);
    }
  }

  @HotState
  public record T129(T128 before, int id) {
    static T129 make() {
      return new T129(T128.make(), 129);
    }
  }

  @HotState
  public record T130(T129 before, int id) {
    static T130 make() {
      return new T130(T129.make(), 130);
    }
  }

  @HotState
  public record T131(T130 before, int id) {
    static T131 make() {
      return new T131(T130.make(), 131);
    }
  }

  @HotState
  public record T132(T131 before, int id) {
    static T132 make() {
      return new T132(T131.make(), 132);
    }
  }

  @HotState
  public static final class T133 {
    final Hot<T132> before = Hot.of(T132.make());
    final Hot<Integer> id = Hot.of(133);

    static T133 make() {
      return new T133();
    }
  }

  @HotState
  public record T134(T133 before, int id) {
    static T134 make() {
      return new T134(T133.make(), 134);
    }
  }

  @HotState
  public record T135<A>(A content, T134 before, int id) {
    static T135<String> make() {
      return new T135<>("t", T134.make(), 135);
    }
  }

  @HotState
  public record T136(T135<String> before, int id) {
    static T136 make() {
      return new T136(T135.make(), 136);
    }
  }

  @HotState
  public record T137(T136 before, int id) {
    static T137 make() {
      return new T137(T136.make(), 137);
    }
  }

  @HotState
  public record T138(T137 before, int id) {
    static T138 make() {
      return new T138(T137.make(), 138);
    }
  }

  @HotState
  public record T139(T138 before, int id) {
    static T139 make() {
      return new T139(T138.make(), 139);
    }
  }

  @HotState
  public record T140(T139 before, int id) {
    static T140 make() {
      return new T140(T139.make(), 140);
    }
  }

  @HotState
  public record T141(T140 before, int id) {
    static T141 make() {
      return new T141(T140.make(), 141);
    }
  }

  @HotState
  public record T142(T141 before, int id) {
    static T142 make() {
      return new T142(T141.make(), 142);
    }
  }

  @HotState
  public static final class T143 {
    final Hot<T142> before = Hot.of(T142.make());
    final Hot<Integer> id = Hot.of(143);

    static T143 make() {
      return new T143();
    }
  }

  @HotState
  public record T144(T143 before, int id) {
    static T144 make() {
      return new T144(T143.make(), 144);
    }
  }

  @HotState
  public record T145<A>(A content, T144 before, int id) {
    static T145<String> make() {
      return new T145<>("t", T144.make(), 145);
    }
  }

  @HotState
  public record T146(T145<String> before, int id) {
    static T146 make() {
      return new T146(T145.make(), 146);
    }
  }

  @HotState
  public record T147(T146 before, int id) {
    static T147 make() {
      return new T147(T146.make(), 147);
    }
  }

  @HotState
  public record T148(T147 before, int id) {
    static T148 make() {
      return new T148(T147.make(), 148);
    }
  }

  @HotState
  public record T149(T148 before, int id) {
    static T149 make() {
      return new T149(T148.make(), 149);
    }
  }

  @HotState
  public record T150(T149 before, int id) {
    static T150 make() {
      return new T150(T149.make(), 150);
    }
  }

  @HotState
  public record T151(T150 before, int id) {
    static T151 make() {
      return new T151(T150.make(), 151);
    }
  }

  @HotState
  public record T152(T151 before, int id) {
    static T152 make() {
      return new T152(T151.make(), 152);
    }
  }

  @HotState
  public static final class T153 {
    final Hot<T152> before = Hot.of(T152.make());
    final Hot<Integer> id = Hot.of(153);

    static T153 make() {
      return new T153();
    }
  }

  @HotState
  public record T154(T153 before, int id) {
    static T154 make() {
      return new T154(T153.make(), 154);
    }
  }

  @HotState
  public record T155<A>(A content, T154 before, int id) {
    static T155<String> make() {
      return new T155<>("t", T154.make(), 155);
    }
  }

  @HotState
  public record T156(T155<String> before, int id) {
    static T156 make() {
      return new T156(T155.make(), 156);
    }
  }

  @HotState
  public record T157(T156 before, int id) {
    static T157 make() {
      return new T157(T156.make(), 157);
    }
  }

  @HotState
  public record T158(T157 before, int id) {
    static T158 make() {
      return new T158(T157.make(), 158);
    }
  }

  @HotState
  public record T159(T158 before, int id) {
    static T159 make() {
      return new T159(T158.make(), 159);
    }
  }

  @HotState
  public record T160(T159 before, int id) {
    static T160 make() {
      return new T160(T159.make(), 160);
    }
  }

  @HotState
  public record T161(T160 before, int id) {
    static T161 make() {
      return new T161(T160.make(), 161);
    }
  }

  @HotState
  public record T162(T161 before, int id) {
    static T162 make() {
      return new T162(T161.make(), 162);
    }
  }

  @HotState
  public static final class T163 {
    final Hot<T162> before = Hot.of(T162.make());
    final Hot<Integer> id = Hot.of(163);

    static T163 make() {
      return new T163();
    }
  }

  @HotState
  public record T164(T163 before, int id) {
    static T164 make() {
      return new T164(T163.make(), 164);
    }
  }

  @HotState
  public record T165<A>(A content, T164 before, int id) {
    static T165<String> make() {
      return new T165<>("t", T164.make(), 165);
    }
  }

  @HotState
  public record T166(T165<String> before, int id) {
    static T166 make() {
      return new T166(T165.make(), 166);
    }
  }

  @HotState
  public record T167(T166 before, int id) {
    static T167 make() {
      return new T167(T166.make(), 167);
    }
  }

  @HotState
  public record T168(T167 before, int id) {
    static T168 make() {
      return new T168(T167.make(), 168);
    }
  }

  @HotState
  public record T169(T168 before, int id) {
    static T169 make() {
      return new T169(T168.make(), 169);
    }
  }

  @HotState
  public record T170(T169 before, int id) {
    static T170 make() {
      return new T170(T169.make(), 170);
    }
  }

  @HotState
  public record T171(T170 before, int id) {
    static T171 make() {
      return new T171(T170.make(), 171);
    }
  }

  @HotState
  public record T172(T171 before, int id) {
    static T172 make() {
      return new T172(T171.make(), 172);
    }
  }

  @HotState
  public static final class T173 {
    final Hot<T172> before = Hot.of(T172.make());
    final Hot<Integer> id = Hot.of(173);

    static T173 make() {
      return new T173();
    }
  }

  @HotState
  public record T174(T173 before, int id) {
    static T174 make() {
      return new T174(T173.make(), 174);
    }
  }

  @HotState
  public record T175<A>(A content, T174 before, int id) {
    static T175<String> make() {
      return new T175<>("t", T174.make(), 175);
    }
  }

  @HotState
  public record T176(T175<String> before, int id) {
    static T176 make() {
      return new T176(T175.make(), 176);
    }
  }

  @HotState
  public record T177(T176 before, int id) {
    static T177 make() {
      return new T177(T176.make(), 177);
    }
  }

  @HotState
  public record T178(T177 before, int id) {
    static T178 make() {
      return new T178(T177.make(), 178);
    }
  }

  @HotState
  public record T179(T178 before, int id) {
    static T179 make() {
      return new T179(T178.make(), 179);
    }
  }

  @HotState
  public record T180(T179 before, int id) {
    static T180 make() {
      return new T180(T179.make(), 180);
    }
  }

  @HotState
  public record T181(T180 before, int id) {
    static T181 make() {
      return new T181(T180.make(), 181);
    }
  }

  @HotState
  public record T182(T181 before, int id) {
    static T182 make() {
      return new T182(T181.make(), 182);
    }
  }

  @HotState
  public static final class T183 {
    final Hot<T182> before = Hot.of(T182.make());
    final Hot<Integer> id = Hot.of(183);

    static T183 make() {
      return new T183();
    }
  }

  @HotState
  public record T184(T183 before, int id) {
    static T184 make() {
      return new T184(T183.make(), 184);
    }
  }

  @HotState
  public record T185<A>(A content, T184 before, int id) {
    static T185<String> make() {
      return new T185<>("t", T184.make(), 185);
    }
  }

  @HotState
  public record T186(T185<String> before, int id) {
    static T186 make() {
      return new T186(T185.make(), 186);
    }
  }

  @HotState
  public record T187(T186 before, int id) {
    static T187 make() {
      return new T187(T186.make(), 187);
    }
  }

  @HotState
  public record T188(T187 before, int id) {
    static T188 make() {
      return new T188(T187.make(), 188);
    }
  }

  @HotState
  public record T189(T188 before, int id) {
    static T189 make() {
      return new T189(T188.make(), 189);
    }
  }

  @HotState
  public record T190(T189 before, int id) {
    static T190 make() {
      return new T190(T189.make(), 190);
    }
  }

  @HotState
  public record T191(T190 before, int id) {
    static T191 make() {
      return new T191(T190.make(), 191);
    }
  }

  @HotState
  public record T192(T191 before, int id) {
    static T192 make() {
      return new T192(T191.make(), 192);
    }
  }

  @HotState
  public static final class T193 {
    final Hot<T192> before = Hot.of(T192.make());
    final Hot<Integer> id = Hot.of(193);

    static T193 make() {
      return new T193();
    }
  }

  @HotState
  public record T194(T193 before, int id) {
    static T194 make() {
      return new T194(T193.make(), 194);
    }
  }

  @HotState
  public record T195<A>(A content, T194 before, int id) {
    static T195<String> make() {
      return new T195<>("t", T194.make(), 195);
    }
  }

  @HotState
  public record T196(T195<String> before, int id) {
    static T196 make() {
      return new T196(T195.make(), 196);
    }
  }

  @HotState
  public record T197(T196 before, int id) {
    static T197 make() {
      return new T197(T196.make(), 197);
    }
  }

  @HotState
  public record T198(T197 before, int id) {
    static T198 make() {
      return new T198(T197.make(), 198);
    }
  }

  @HotState
  public record T199(T198 before, int id) {
    static T199 make() {
      return new T199(T198.make(), 199);
    }
  }

  @HotState
  public record T200(T199 before, int id) {
    static T200 make() {
      return new T200(T199.make(), 200);
    }
  }

  @HotState
  public record T201(T200 before, int id) {
    static T201 make() {
      return new T201(T200.make(), 201);
    }
  }

  @HotState
  public record T202(T201 before, int id) {
    static T202 make() {
      return new T202(T201.make(), 202);
    }
  }

  @HotState
  public static final class T203 {
    final Hot<T202> before = Hot.of(T202.make());
    final Hot<Integer> id = Hot.of(203);

    static T203 make() {
      return new T203();
    }
  }

  @HotState
  public record T204(T203 before, int id) {
    static T204 make() {
      return new T204(T203.make(), 204);
    }
  }

  @HotState
  public record T205<A>(A content, T204 before, int id) {
    static T205<String> make() {
      return new T205<>("t", T204.make(), 205);
    }
  }

  @HotState
  public record T206(T205<String> before, int id) {
    static T206 make() {
      return new T206(T205.make(), 206);
    }
  }

  @HotState
  public record T207(T206 before, int id) {
    static T207 make() {
      return new T207(T206.make(), 207);
    }
  }

  @HotState
  public record T208(T207 before, int id) {
    static T208 make() {
      return new T208(T207.make(), 208);
    }
  }

  @HotState
  public record T209(T208 before, int id) {
    static T209 make() {
      return new T209(T208.make(), 209);
    }
  }

  @HotState
  public record T210(T209 before, int id) {
    static T210 make() {
      return new T210(T209.make(), 210);
    }
  }

  @HotState
  public record T211(T210 before, int id) {
    static T211 make() {
      return new T211(T210.make(), 211);
    }
  }

  @HotState
  public record T212(T211 before, int id) {
    static T212 make() {
      return new T212(T211.make(), 212);
    }
  }

  @HotState
  public static final class T213 {
    final Hot<T212> before = Hot.of(T212.make());
    final Hot<Integer> id = Hot.of(213);

    static T213 make() {
      return new T213();
    }
  }

  @HotState
  public record T214(T213 before, int id) {
    static T214 make() {
      return new T214(T213.make(), 214);
    }
  }

  @HotState
  public record T215<A>(A content, T214 before, int id) {
    static T215<String> make() {
      return new T215<>("t", T214.make(), 215);
    }
  }

  @HotState
  public record T216(T215<String> before, int id) {
    static T216 make() {
      return new T216(T215.make(), 216);
    }
  }

  @HotState
  public record T217(T216 before, int id) {
    static T217 make() {
      return new T217(T216.make(), 217);
    }
  }

  @HotState
  public record T218(T217 before, int id) {
    static T218 make() {
      return new T218(T217.make(), 218);
    }
  }

  @HotState
  public record T219(T218 before, int id) {
    static T219 make() {
      return new T219(T218.make(), 219);
    }
  }

  @HotState
  public record T220(T219 before, int id) {
    static T220 make() {
      return new T220(T219.make(), 220);
    }
  }

  @HotState
  public record T221(T220 before, int id) {
    static T221 make() {
      return new T221(T220.make(), 221);
    }
  }

  @HotState
  public record T222(T221 before, int id) {
    static T222 make() {
      return new T222(T221.make(), 222);
    }
  }

  @HotState
  public static final class T223 {
    final Hot<T222> before = Hot.of(T222.make());
    final Hot<Integer> id = Hot.of(223);

    static T223 make() {
      return new T223();
    }
  }

  @HotState
  public record T224(T223 before, int id) {
    static T224 make() {
      return new T224(T223.make(), 224);
    }
  }

  @HotState
  public record T225<A>(A content, T224 before, int id) {
    static T225<String> make() {
      return new T225<>("t", T224.make(), 225);
    }
  }

  @HotState
  public record T226(T225<String> before, int id) {
    static T226 make() {
      return new T226(T225.make(), 226);
    }
  }

  @HotState
  public record T227(T226 before, int id) {
    static T227 make() {
      return new T227(T226.make(), 227);
    }
  }

  @HotState
  public record T228(T227 before, int id) {
    static T228 make() {
      return new T228(T227.make(), 228);
    }
  }

  @HotState
  public record T229(T228 before, int id) {
    static T229 make() {
      return new T229(T228.make(), 229);
    }
  }

  @HotState
  public record T230(T229 before, int id) {
    static T230 make() {
      return new T230(T229.make(), 230);
    }
  }

  @HotState
  public record T231(T230 before, int id) {
    static T231 make() {
      return new T231(T230.make(), 231);
    }
  }

  @HotState
  public record T232(T231 before, int id) {
    static T232 make() {
      return new T232(T231.make(), 232);
    }
  }

  @HotState
  public static final class T233 {
    final Hot<T232> before = Hot.of(T232.make());
    final Hot<Integer> id = Hot.of(233);

    static T233 make() {
      return new T233();
    }
  }

  @HotState
  public record T234(T233 before, int id) {
    static T234 make() {
      return new T234(T233.make(), 234);
    }
  }

  @HotState
  public record T235<A>(A content, T234 before, int id) {
    static T235<String> make() {
      return new T235<>("t", T234.make(), 235);
    }
  }

  @HotState
  public record T236(T235<String> before, int id) {
    static T236 make() {
      return new T236(T235.make(), 236);
    }
  }

  @HotState
  public record T237(T236 before, int id) {
    static T237 make() {
      return new T237(T236.make(), 237);
    }
  }

  @HotState
  public record T238(T237 before, int id) {
    static T238 make() {
      return new T238(T237.make(), 238);
    }
  }

  @HotState
  public record T239(T238 before, int id) {
    static T239 make() {
      return new T239(T238.make(), 239);
    }
  }

  @HotState
  public record T240(T239 before, int id) {
    static T240 make() {
      return new T240(T239.make(), 240);
    }
  }

  @HotState
  public record T241(T240 before, int id) {
    static T241 make() {
      return new T241(T240.make(), 241);
    }
  }

  @HotState
  public record T242(T241 before, int id) {
    static T242 make() {
      return new T242(T241.make(), 242);
    }
  }

  @HotState
  public static final class T243 {
    final Hot<T242> before = Hot.of(T242.make());
    final Hot<Integer> id = Hot.of(243);

    static T243 make() {
      return new T243();
    }
  }

  @HotState
  public record T244(T243 before, int id) {
    static T244 make() {
      return new T244(T243.make(), 244);
    }
  }

  @HotState
  public record T245<A>(A content, T244 before, int id) {
    static T245<String> make() {
      return new T245<>("t", T244.make(), 245);
    }
  }

  @HotState
  public record T246(T245<String> before, int id) {
    static T246 make() {
      return new T246(T245.make(), 246);
    }
  }

  @HotState
  public record T247(T246 before, int id) {
    static T247 make() {
      return new T247(T246.make(), 247);
    }
  }

  @HotState
  public record T248(T247 before, int id) {
    static T248 make() {
      return new T248(T247.make(), 248);
    }
  }

  @HotState
  public record T249(T248 before, int id) {
    static T249 make() {
      return new T249(T248.make(), 249);
    }
  }

  @HotState
  public record T250(T249 before, int id) {
    static T250 make() {
      return new T250(T249.make(), 250);
    }
  }

  @HotState
  public record T251(T250 before, int id) {
    static T251 make() {
      return new T251(T250.make(), 251);
    }
  }

  @HotState
  public record T252(T251 before, int id) {
    static T252 make() {
      return new T252(T251.make(), 252);
    }
  }

  @HotState
  public static final class T253 {
    final Hot<T252> before = Hot.of(T252.make());
    final Hot<Integer> id = Hot.of(253);

    static T253 make() {
      return new T253();
    }
  }

  @HotState
  public record T254(T253 before, int id) {
    static T254 make() {
      return new T254(T253.make(), 254);
    }
  }

  @HotState
  public record T255<A>(A content, T254 before, int id) {
    static T255<String> make() {
      return new T255<>("t", T254.make(), 255);
    }
  }

  @HotState
  public record T256(T255<String> before, int id) {
    static T256 make() {
      return new T256(T255.make(), 256);
    }
  }

  @HotState
  public record T257(T256 before, int id) {
    static T257 make() {
      return new T257(T256.make(), 257);
    }
  }

  @HotState
  public record T258(T257 before, int id) {
    static T258 make() {
      return new T258(T257.make(), 258);
    }
  }

  @HotState
  public record T259(T258 before, int id) {
    static T259 make() {
      return new T259(T258.make(), 259);
    }
  }

  @HotState
  public record T260(T259 before, int id) {
    static T260 make() {
      return new T260(T259.make(), 260);
    }
  }

  @HotState
  public record T261(T260 before, int id) {
    static T261 make() {
      return new T261(T260.make(), 261);
    }
  }

  @HotState
  public record T262(T261 before, int id) {
    static T262 make() {
      return new T262(T261.make(), 262);
    }
  }

  @HotState
  public static final class T263 {
    final Hot<T262> before = Hot.of(T262.make());
    final Hot<Integer> id = Hot.of(263);

    static T263 make() {
      return new T263();
    }
  }

  @HotState
  public record T264(T263 before, int id) {
    static T264 make() {
      return new T264(T263.make(), 264);
    }
  }

  @HotState
  public record T265<A>(A content, T264 before, int id) {
    static T265<String> make() {
      return new T265<>("t", T264.make(), 265);
    }
  }

  @HotState
  public record T266(T265<String> before, int id) {
    static T266 make() {
      return new T266(T265.make(), 266);
    }
  }

  @HotState
  public record T267(T266 before, int id) {
    static T267 make() {
      return new T267(T266.make(), 267);
    }
  }

  @HotState
  public record T268(T267 before, int id) {
    static T268 make() {
      return new T268(T267.make(), 268);
    }
  }

  @HotState
  public record T269(T268 before, int id) {
    static T269 make() {
      return new T269(T268.make(), 269);
    }
  }

  @HotState
  public record T270(T269 before, int id) {
    static T270 make() {
      return new T270(T269.make(), 270);
    }
  }

  @HotState
  public record T271(T270 before, int id) {
    static T271 make() {
      return new T271(T270.make(), 271);
    }
  }

  @HotState
  public record T272(T271 before, int id) {
    static T272 make() {
      return new T272(T271.make(), 272);
    }
  }

  @HotState
  public static final class T273 {
    final Hot<T272> before = Hot.of(T272.make());
    final Hot<Integer> id = Hot.of(273);

    static T273 make() {
      return new T273();
    }
  }

  @HotState
  public record T274(T273 before, int id) {
    static T274 make() {
      return new T274(T273.make(), 274);
    }
  }

  @HotState
  public record T275<A>(A content, T274 before, int id) {
    static T275<String> make() {
      return new T275<>("t", T274.make(), 275);
    }
  }

  @HotState
  public record T276(T275<String> before, int id) {
    static T276 make() {
      return new T276(T275.make(), 276);
    }
  }

  @HotState
  public record T277(T276 before, int id) {
    static T277 make() {
      return new T277(T276.make(), 277);
    }
  }

  @HotState
  public record T278(T277 before, int id) {
    static T278 make() {
      return new T278(T277.make(), 278);
    }
  }

  @HotState
  public record T279(T278 before, int id) {
    static T279 make() {
      return new T279(T278.make(), 279);
    }
  }

  @HotState
  public record T280(T279 before, int id) {
    static T280 make() {
      return new T280(T279.make(), 280);
    }
  }

  @HotState
  public record T281(T280 before, int id) {
    static T281 make() {
      return new T281(T280.make(), 281);
    }
  }

  @HotState
  public record T282(T281 before, int id) {
    static T282 make() {
      return new T282(T281.make(), 282);
    }
  }

  @HotState
  public static final class T283 {
    final Hot<T282> before = Hot.of(T282.make());
    final Hot<Integer> id = Hot.of(283);

    static T283 make() {
      return new T283();
    }
  }

  @HotState
  public record T284(T283 before, int id) {
    static T284 make() {
      return new T284(T283.make(), 284);
    }
  }

  @HotState
  public record T285<A>(A content, T284 before, int id) {
    static T285<String> make() {
      return new T285<>("t", T284.make(), 285);
    }
  }

  @HotState
  public record T286(T285<String> before, int id) {
    static T286 make() {
      return new T286(T285.make(), 286);
    }
  }

  @HotState
  public record T287(T286 before, int id) {
    static T287 make() {
      return new T287(T286.make(), 287);
    }
  }

  @HotState
  public record T288(T287 before, int id) {
    static T288 make() {
      return new T288(T287.make(), 288);
    }
  }

  @HotState
  public record T289(T288 before, int id) {
    static T289 make() {
      return new T289(T288.make(), 289);
    }
  }

  @HotState
  public record T290(T289 before, int id) {
    static T290 make() {
      return new T290(T289.make(), 290);
    }
  }

  @HotState
  public record T291(T290 before, int id) {
    static T291 make() {
      return new T291(T290.make(), 291);
    }
  }

  @HotState
  public record T292(T291 before, int id) {
    static T292 make() {
      return new T292(T291.make(), 292);
    }
  }

  @HotState
  public static final class T293 {
    final Hot<T292> before = Hot.of(T292.make());
    final Hot<Integer> id = Hot.of(293);

    static T293 make() {
      return new T293();
    }
  }

  @HotState
  public record T294(T293 before, int id) {
    static T294 make() {
      return new T294(T293.make(), 294);
    }
  }

  @HotState
  public record T295<A>(A content, T294 before, int id) {
    static T295<String> make() {
      return new T295<>("t", T294.make(), 295);
    }
  }

  @HotState
  public record T296(T295<String> before, int id) {
    static T296 make() {
      return new T296(T295.make(), 296);
    }
  }

  @HotState
  public record T297(T296 before, int id) {
    static T297 make() {
      return new T297(T296.make(), 297);
    }
  }

  @HotState
  public record T298(T297 before, int id) {
    static T298 make() {
      return new T298(T297.make(), 298);
    }
  }

  @HotState
  public record T299(T298 before, int id) {
    static T299 make() {
      return new T299(T298.make(), 299);
    }
  }

  @HotState
  public record T300(T299 before, int id) {
    static T300 make() {
      return new T300(T299.make(), 300);
    }
  }

  @HotState
  public record T301(T300 before, int id) {
    static T301 make() {
      return new T301(T300.make(), 301);
    }
  }

  @HotState
  public record T302(T301 before, int id) {
    static T302 make() {
      return new T302(T301.make(), 302);
    }
  }

  @HotState
  public static final class T303 {
    final Hot<T302> before = Hot.of(T302.make());
    final Hot<Integer> id = Hot.of(303);

    static T303 make() {
      return new T303();
    }
  }

  @HotState
  public record T304(T303 before, int id) {
    static T304 make() {
      return new T304(T303.make(), 304);
    }
  }

  @HotState
  public record T305<A>(A content, T304 before, int id) {
    static T305<String> make() {
      return new T305<>("t", T304.make(), 305);
    }
  }

  @HotState
  public record T306(T305<String> before, int id) {
    static T306 make() {
      return new T306(T305.make(), 306);
    }
  }

  @HotState
  public record T307(T306 before, int id) {
    static T307 make() {
      return new T307(T306.make(), 307);
    }
  }

  @HotState
  public record T308(T307 before, int id) {
    static T308 make() {
      return new T308(T307.make(), 308);
    }
  }

  @HotState
  public record T309(T308 before, int id) {
    static T309 make() {
      return new T309(T308.make(), 309);
    }
  }

  @HotState
  public record T310(T309 before, int id) {
    static T310 make() {
      return new T310(T309.make(), 310);
    }
  }

  @HotState
  public record T311(T310 before, int id) {
    static T311 make() {
      return new T311(T310.make(), 311);
    }
  }

  @HotState
  public record T312(T311 before, int id) {
    static T312 make() {
      return new T312(T311.make(), 312);
    }
  }

  @HotState
  public static final class T313 {
    final Hot<T312> before = Hot.of(T312.make());
    final Hot<Integer> id = Hot.of(313);

    static T313 make() {
      return new T313();
    }
  }

  @HotState
  public record T314(T313 before, int id) {
    static T314 make() {
      return new T314(T313.make(), 314);
    }
  }

  @HotState
  public record T315<A>(A content, T314 before, int id) {
    static T315<String> make() {
      return new T315<>("t", T314.make(), 315);
    }
  }

  @HotState
  public record T316(T315<String> before, int id) {
    static T316 make() {
      return new T316(T315.make(), 316);
    }
  }

  @HotState
  public record T317(T316 before, int id) {
    static T317 make() {
      return new T317(T316.make(), 317);
    }
  }

  @HotState
  public record T318(T317 before, int id) {
    static T318 make() {
      return new T318(T317.make(), 318);
    }
  }

  @HotState
  public record T319(T318 before, int id) {
    static T319 make() {
      return new T319(T318.make(), 319);
    }
  }

  @HotState
  public record T320(T319 before, int id) {
    static T320 make() {
      return new T320(T319.make(), 320);
    }
  }

  @HotState
  public record T321(T320 before, int id) {
    static T321 make() {
      return new T321(T320.make(), 321);
    }
  }

  @HotState
  public record T322(T321 before, int id) {
    static T322 make() {
      return new T322(T321.make(), 322);
    }
  }

  @HotState
  public static final class T323 {
    final Hot<T322> before = Hot.of(T322.make());
    final Hot<Integer> id = Hot.of(323);

    static T323 make() {
      return new T323();
    }
  }

  @HotState
  public record T324(T323 before, int id) {
    static T324 make() {
      return new T324(T323.make(), 324);
    }
  }

  @HotState
  public record T325<A>(A content, T324 before, int id) {
    static T325<String> make() {
      return new T325<>("t", T324.make(), 325);
    }
  }

  @HotState
  public record T326(T325<String> before, int id) {
    static T326 make() {
      return new T326(T325.make(), 326);
    }
  }

  @HotState
  public record T327(T326 before, int id) {
    static T327 make() {
      return new T327(T326.make(), 327);
    }
  }

  @HotState
  public record T328(T327 before, int id) {
    static T328 make() {
      return new T328(T327.make(), 328);
    }
  }

  @HotState
  public record T329(T328 before, int id) {
    static T329 make() {
      return new T329(T328.make(), 329);
    }
  }

  @HotState
  public record T330(T329 before, int id) {
    static T330 make() {
      return new T330(T329.make(), 330);
    }
  }

  @HotState
  public record T331(T330 before, int id) {
    static T331 make() {
      return new T331(T330.make(), 331);
    }
  }

  @HotState
  public record T332(T331 before, int id) {
    static T332 make() {
      return new T332(T331.make(), 332);
    }
  }

  @HotState
  public static final class T333 {
    final Hot<T332> before = Hot.of(T332.make());
    final Hot<Integer> id = Hot.of(333);

    static T333 make() {
      return new T333();
    }
  }

  @HotState
  public record T334(T333 before, int id) {
    static T334 make() {
      return new T334(T333.make(), 334);
    }
  }

  @HotState
  public record T335<A>(A content, T334 before, int id) {
    static T335<String> make() {
      return new T335<>("t", T334.make(), 335);
    }
  }

  @HotState
  public record T336(T335<String> before, int id) {
    static T336 make() {
      return new T336(T335.make(), 336);
    }
  }

  @HotState
  public record T337(T336 before, int id) {
    static T337 make() {
      return new T337(T336.make(), 337);
    }
  }

  @HotState
  public record T338(T337 before, int id) {
    static T338 make() {
      return new T338(T337.make(), 338);
    }
  }

  @HotState
  public record T339(T338 before, int id) {
    static T339 make() {
      return new T339(T338.make(), 339);
    }
  }

  @HotState
  public record T340(T339 before, int id) {
    static T340 make() {
      return new T340(T339.make(), 340);
    }
  }

  @HotState
  public record T341(T340 before, int id) {
    static T341 make() {
      return new T341(T340.make(), 341);
    }
  }

  @HotState
  public record T342(T341 before, int id) {
    static T342 make() {
      return new T342(T341.make(), 342);
    }
  }

  @HotState
  public static final class T343 {
    final Hot<T342> before = Hot.of(T342.make());
    final Hot<Integer> id = Hot.of(343);

    static T343 make() {
      return new T343();
    }
  }

  @HotState
  public record T344(T343 before, int id) {
    static T344 make() {
      return new T344(T343.make(), 344);
    }
  }

  @HotState
  public record T345<A>(A content, T344 before, int id) {
    static T345<String> make() {
      return new T345<>("t", T344.make(), 345);
    }
  }

  @HotState
  public record T346(T345<String> before, int id) {
    static T346 make() {
      return new T346(T345.make(), 346);
    }
  }

  @HotState
  public record T347(T346 before, int id) {
    static T347 make() {
      return new T347(T346.make(), 347);
    }
  }

  @HotState
  public record T348(T347 before, int id) {
    static T348 make() {
      return new T348(T347.make(), 348);
    }
  }

  @HotState
  public record T349(T348 before, int id) {
    static T349 make() {
      return new T349(T348.make(), 349);
    }
  }

  @HotState
  public record T350(T349 before, int id) {
    static T350 make() {
      return new T350(T349.make(), 350);
    }
  }

  @HotState
  public record T351(T350 before, int id) {
    static T351 make() {
      return new T351(T350.make(), 351);
    }
  }

  @HotState
  public record T352(T351 before, int id) {
    static T352 make() {
      return new T352(T351.make(), 352);
    }
  }

  @HotState
  public static final class T353 {
    final Hot<T352> before = Hot.of(T352.make());
    final Hot<Integer> id = Hot.of(353);

    static T353 make() {
      return new T353();
    }
  }

  @HotState
  public record T354(T353 before, int id) {
    static T354 make() {
      return new T354(T353.make(), 354);
    }
  }

  @HotState
  public record T355<A>(A content, T354 before, int id) {
    static T355<String> make() {
      return new T355<>("t", T354.make(), 355);
    }
  }

  @HotState
  public record T356(T355<String> before, int id) {
    static T356 make() {
      return new T356(T355.make(), 356);
    }
  }

  @HotState
  public record T357(T356 before, int id) {
    static T357 make() {
      return new T357(T356.make(), 357);
    }
  }

  @HotState
  public record T358(T357 before, int id) {
    static T358 make() {
      return new T358(T357.make(), 358);
    }
  }

  @HotState
  public record T359(T358 before, int id) {
    static T359 make() {
      return new T359(T358.make(), 359);
    }
  }

  @HotState
  public record T360(T359 before, int id) {
    static T360 make() {
      return new T360(T359.make(), 360);
    }
  }

  @HotState
  public record T361(T360 before, int id) {
    static T361 make() {
      return new T361(T360.make(), 361);
    }
  }

  @HotState
  public record T362(T361 before, int id) {
    static T362 make() {
      return new T362(T361.make(), 362);
    }
  }

  @HotState
  public static final class T363 {
    final Hot<T362> before = Hot.of(T362.make());
    final Hot<Integer> id = Hot.of(363);

    static T363 make() {
      return new T363();
    }
  }

  @HotState
  public record T364(T363 before, int id) {
    static T364 make() {
      return new T364(T363.make(), 364);
    }
  }

  @HotState
  public record T365<A>(A content, T364 before, int id) {
    static T365<String> make() {
      return new T365<>("t", T364.make(), 365);
    }
  }

  @HotState
  public record T366(T365<String> before, int id) {
    static T366 make() {
      return new T366(T365.make(), 366);
    }
  }

  @HotState
  public record T367(T366 before, int id) {
    static T367 make() {
      return new T367(T366.make(), 367);
    }
  }

  @HotState
  public record T368(T367 before, int id) {
    static T368 make() {
      return new T368(T367.make(), 368);
    }
  }

  @HotState
  public record T369(T368 before, int id) {
    static T369 make() {
      return new T369(T368.make(), 369);
    }
  }

  @HotState
  public record T370(T369 before, int id) {
    static T370 make() {
      return new T370(T369.make(), 370);
    }
  }

  @HotState
  public record T371(T370 before, int id) {
    static T371 make() {
      return new T371(T370.make(), 371);
    }
  }

  @HotState
  public record T372(T371 before, int id) {
    static T372 make() {
      return new T372(T371.make(), 372);
    }
  }

  @HotState
  public static final class T373 {
    final Hot<T372> before = Hot.of(T372.make());
    final Hot<Integer> id = Hot.of(373);

    static T373 make() {
      return new T373();
    }
  }

  @HotState
  public record T374(T373 before, int id) {
    static T374 make() {
      return new T374(T373.make(), 374);
    }
  }

  @HotState
  public record T375<A>(A content, T374 before, int id) {
    static T375<String> make() {
      return new T375<>("t", T374.make(), 375);
    }
  }

  @HotState
  public record T376(T375<String> before, int id) {
    static T376 make() {
      return new T376(T375.make(), 376);
    }
  }

  @HotState
  public record T377(T376 before, int id) {
    static T377 make() {
      return new T377(T376.make(), 377);
    }
  }

  @HotState
  public record T378(T377 before, int id) {
    static T378 make() {
      return new T378(T377.make(), 378);
    }
  }

  @HotState
  public record T379(T378 before, int id) {
    static T379 make() {
      return new T379(T378.make(), 379);
    }
  }

  @HotState
  public record T380(T379 before, int id) {
    static T380 make() {
      return new T380(T379.make(), 380);
    }
  }

  @HotState
  public record T381(T380 before, int id) {
    static T381 make() {
      return new T381(T380.make(), 381);
    }
  }

  @HotState
  public record T382(T381 before, int id) {
    static T382 make() {
      return new T382(T381.make(), 382);
    }
  }

  @HotState
  public static final class T383 {
    final Hot<T382> before = Hot.of(T382.make());
    final Hot<Integer> id = Hot.of(383);

    static T383 make() {
      return new T383();
    }
  }

  @HotState
  public record T384(T383 before, int id) {
    static T384 make() {
      return new T384(T383.make(), 384);
    }
  }

  @HotState
  public record T385<A>(A content, T384 before, int id) {
    static T385<String> make() {
      return new T385<>("t", T384.make(), 385);
    }
  }

  @HotState
  public record T386(T385<String> before, int id) {
    static T386 make() {
      return new T386(T385.make(), 386);
    }
  }

  @HotState
  public record T387(T386 before, int id) {
    static T387 make() {
      return new T387(T386.make(), 387);
    }
  }

  @HotState
  public record T388(T387 before, int id) {
    static T388 make() {
      return new T388(T387.make(), 388);
    }
  }

  @HotState
  public record T389(T388 before, int id) {
    static T389 make() {
      return new T389(T388.make(), 389);
    }
  }

  @HotState
  public record T390(T389 before, int id) {
    static T390 make() {
      return new T390(T389.make(), 390);
    }
  }

  @HotState
  public record T391(T390 before, int id) {
    static T391 make() {
      return new T391(T390.make(), 391);
    }
  }

  @HotState
  public record T392(T391 before, int id) {
    static T392 make() {
      return new T392(T391.make(), 392);
    }
  }

  @HotState
  public static final class T393 {
    final Hot<T392> before = Hot.of(T392.make());
    final Hot<Integer> id = Hot.of(393);

    static T393 make() {
      return new T393();
    }
  }

  @HotState
  public record T394(T393 before, int id) {
    static T394 make() {
      return new T394(T393.make(), 394);
    }
  }

  @HotState
  public record T395<A>(A content, T394 before, int id) {
    static T395<String> make() {
      return new T395<>("t", T394.make(), 395);
    }
  }

  @HotState
  public record T396(T395<String> before, int id) {
    static T396 make() {
      return new T396(T395.make(), 396);
    }
  }

  @HotState
  public record T397(T396 before, int id) {
    static T397 make() {
      return new T397(T396.make(), 397);
    }
  }

  @HotState
  public record T398(T397 before, int id) {
    static T398 make() {
      return new T398(T397.make(), 398);
    }
  }

  @HotState
  public record T399(T398 before, int id) {
    static T399 make() {
      return new T399(T398.make(), 399);
    }
  }

  @HotState
  public record T400(T399 before, int id) {
    static T400 make() {
      return new T400(T399.make(), 400);
    }
  }

  @HotState
  public record T401(T400 before, int id) {
    static T401 make() {
      return new T401(T400.make(), 401);
    }
  }

  @HotState
  public record T402(T401 before, int id) {
    static T402 make() {
      return new T402(T401.make(), 402);
    }
  }

  @HotState
  public static final class T403 {
    final Hot<T402> before = Hot.of(T402.make());
    final Hot<Integer> id = Hot.of(403);

    static T403 make() {
      return new T403();
    }
  }

  @HotState
  public record T404(T403 before, int id) {
    static T404 make() {
      return new T404(T403.make(), 404);
    }
  }

  @HotState
  public record T405<A>(A content, T404 before, int id) {
    static T405<String> make() {
      return new T405<>("t", T404.make(), 405);
    }
  }

  @HotState
  public record T406(T405<String> before, int id) {
    static T406 make() {
      return new T406(T405.make(), 406);
    }
  }

  @HotState
  public record T407(T406 before, int id) {
    static T407 make() {
      return new T407(T406.make(), 407);
    }
  }

  @HotState
  public record T408(T407 before, int id) {
    static T408 make() {
      return new T408(T407.make(), 408);
    }
  }

  @HotState
  public record T409(T408 before, int id) {
    static T409 make() {
      return new T409(T408.make(), 409);
    }
  }

  @HotState
  public record T410(T409 before, int id) {
    static T410 make() {
      return new T410(T409.make(), 410);
    }
  }

  @HotState
  public record T411(T410 before, int id) {
    static T411 make() {
      return new T411(T410.make(), 411);
    }
  }

  @HotState
  public record T412(T411 before, int id) {
    static T412 make() {
      return new T412(T411.make(), 412);
    }
  }

  @HotState
  public static final class T413 {
    final Hot<T412> before = Hot.of(T412.make());
    final Hot<Integer> id = Hot.of(413);

    static T413 make() {
      return new T413();
    }
  }

  @HotState
  public record T414(T413 before, int id) {
    static T414 make() {
      return new T414(T413.make(), 414);
    }
  }

  @HotState
  public record T415<A>(A content, T414 before, int id) {
    static T415<String> make() {
      return new T415<>("t", T414.make(), 415);
    }
  }

  @HotState
  public record T416(T415<String> before, int id) {
    static T416 make() {
      return new T416(T415.make(), 416);
    }
  }

  @HotState
  public record T417(T416 before, int id) {
    static T417 make() {
      return new T417(T416.make(), 417);
    }
  }

  @HotState
  public record T418(T417 before, int id) {
    static T418 make() {
      return new T418(T417.make(), 418);
    }
  }

  @HotState
  public record T419(T418 before, int id) {
    static T419 make() {
      return new T419(T418.make(), 419);
    }
  }

  @HotState
  public record T420(T419 before, int id) {
    static T420 make() {
      return new T420(T419.make(), 420);
    }
  }

  @HotState
  public record T421(T420 before, int id) {
    static T421 make() {
      return new T421(T420.make(), 421);
    }
  }

  @HotState
  public record T422(T421 before, int id) {
    static T422 make() {
      return new T422(T421.make(), 422);
    }
  }

  @HotState
  public static final class T423 {
    final Hot<T422> before = Hot.of(T422.make());
    final Hot<Integer> id = Hot.of(423);

    static T423 make() {
      return new T423();
    }
  }

  @HotState
  public record T424(T423 before, int id) {
    static T424 make() {
      return new T424(T423.make(), 424);
    }
  }

  @HotState
  public record T425<A>(A content, T424 before, int id) {
    static T425<String> make() {
      return new T425<>("t", T424.make(), 425);
    }
  }

  @HotState
  public record T426(T425<String> before, int id) {
    static T426 make() {
      return new T426(T425.make(), 426);
    }
  }

  @HotState
  public record T427(T426 before, int id) {
    static T427 make() {
      return new T427(T426.make(), 427);
    }
  }

  @HotState
  public record T428(T427 before, int id) {
    static T428 make() {
      return new T428(T427.make(), 428);
    }
  }

  @HotState
  public record T429(T428 before, int id) {
    static T429 make() {
      return new T429(T428.make(), 429);
    }
  }

  @HotState
  public record T430(T429 before, int id) {
    static T430 make() {
      return new T430(T429.make(), 430);
    }
  }

  @HotState
  public record T431(T430 before, int id) {
    static T431 make() {
      return new T431(T430.make(), 431);
    }
  }

  @HotState
  public record T432(T431 before, int id) {
    static T432 make() {
      return new T432(T431.make(), 432);
    }
  }

  @HotState
  public static final class T433 {
    final Hot<T432> before = Hot.of(T432.make());
    final Hot<Integer> id = Hot.of(433);

    static T433 make() {
      return new T433();
    }
  }

  @HotState
  public record T434(T433 before, int id) {
    static T434 make() {
      return new T434(T433.make(), 434);
    }
  }

  @HotState
  public record T435<A>(A content, T434 before, int id) {
    static T435<String> make() {
      return new T435<>("t", T434.make(), 435);
    }
  }

  @HotState
  public record T436(T435<String> before, int id) {
    static T436 make() {
      return new T436(T435.make(), 436);
    }
  }

  @HotState
  public record T437(T436 before, int id) {
    static T437 make() {
      return new T437(T436.make(), 437);
    }
  }

  @HotState
  public record T438(T437 before, int id) {
    static T438 make() {
      return new T438(T437.make(), 438);
    }
  }

  @HotState
  public record T439(T438 before, int id) {
    static T439 make() {
      return new T439(T438.make(), 439);
    }
  }

  @HotState
  public record T440(T439 before, int id) {
    static T440 make() {
      return new T440(T439.make(), 440);
    }
  }

  @HotState
  public record T441(T440 before, int id) {
    static T441 make() {
      return new T441(T440.make(), 441);
    }
  }

  @HotState
  public record T442(T441 before, int id) {
    static T442 make() {
      return new T442(T441.make(), 442);
    }
  }

  @HotState
  public static final class T443 {
    final Hot<T442> before = Hot.of(T442.make());
    final Hot<Integer> id = Hot.of(443);

    static T443 make() {
      return new T443();
    }
  }

  @HotState
  public record T444(T443 before, int id) {
    static T444 make() {
      return new T444(T443.make(), 444);
    }
  }

  @HotState
  public record T445<A>(A content, T444 before, int id) {
    static T445<String> make() {
      return new T445<>("t", T444.make(), 445);
    }
  }

  @HotState
  public record T446(T445<String> before, int id) {
    static T446 make() {
      return new T446(T445.make(), 446);
    }
  }

  @HotState
  public record T447(T446 before, int id) {
    static T447 make() {
      return new T447(T446.make(), 447);
    }
  }

  @HotState
  public record T448(T447 before, int id) {
    static T448 make() {
      return new T448(T447.make(), 448);
    }
  }

  @HotState
  public record T449(T448 before, int id) {
    static T449 make() {
      return new T449(T448.make(), 449);
    }
  }

  @HotState
  public record T450(T449 before, int id) {
    static T450 make() {
      return new T450(T449.make(), 450);
    }
  }

  @HotState
  public record T451(T450 before, int id) {
    static T451 make() {
      return new T451(T450.make(), 451);
    }
  }

  @HotState
  public record T452(T451 before, int id) {
    static T452 make() {
      return new T452(T451.make(), 452);
    }
  }

  @HotState
  public static final class T453 {
    final Hot<T452> before = Hot.of(T452.make());
    final Hot<Integer> id = Hot.of(453);

    static T453 make() {
      return new T453();
    }
  }

  @HotState
  public record T454(T453 before, int id) {
    static T454 make() {
      return new T454(T453.make(), 454);
    }
  }

  @HotState
  public record T455<A>(A content, T454 before, int id) {
    static T455<String> make() {
      return new T455<>("t", T454.make(), 455);
    }
  }

  @HotState
  public record T456(T455<String> before, int id) {
    static T456 make() {
      return new T456(T455.make(), 456);
    }
  }

  @HotState
  public record T457(T456 before, int id) {
    static T457 make() {
      return new T457(T456.make(), 457);
    }
  }

  @HotState
  public record T458(T457 before, int id) {
    static T458 make() {
      return new T458(T457.make(), 458);
    }
  }

  @HotState
  public record T459(T458 before, int id) {
    static T459 make() {
      return new T459(T458.make(), 459);
    }
  }

  @HotState
  public record T460(T459 before, int id) {
    static T460 make() {
      return new T460(T459.make(), 460);
    }
  }

  @HotState
  public record T461(T460 before, int id) {
    static T461 make() {
      return new T461(T460.make(), 461);
    }
  }

  @HotState
  public record T462(T461 before, int id) {
    static T462 make() {
      return new T462(T461.make(), 462);
    }
  }

  @HotState
  public static final class T463 {
    final Hot<T462> before = Hot.of(T462.make());
    final Hot<Integer> id = Hot.of(463);

    static T463 make() {
      return new T463();
    }
  }

  @HotState
  public record T464(T463 before, int id) {
    static T464 make() {
      return new T464(T463.make(), 464);
    }
  }

  @HotState
  public record T465<A>(A content, T464 before, int id) {
    static T465<String> make() {
      return new T465<>("t", T464.make(), 465);
    }
  }

  @HotState
  public record T466(T465<String> before, int id) {
    static T466 make() {
      return new T466(T465.make(), 466);
    }
  }

  @HotState
  public record T467(T466 before, int id) {
    static T467 make() {
      return new T467(T466.make(), 467);
    }
  }

  @HotState
  public record T468(T467 before, int id) {
    static T468 make() {
      return new T468(T467.make(), 468);
    }
  }

  @HotState
  public record T469(T468 before, int id) {
    static T469 make() {
      return new T469(T468.make(), 469);
    }
  }

  @HotState
  public record T470(T469 before, int id) {
    static T470 make() {
      return new T470(T469.make(), 470);
    }
  }

  @HotState
  public record T471(T470 before, int id) {
    static T471 make() {
      return new T471(T470.make(), 471);
    }
  }

  @HotState
  public record T472(T471 before, int id) {
    static T472 make() {
      return new T472(T471.make(), 472);
    }
  }

  @HotState
  public static final class T473 {
    final Hot<T472> before = Hot.of(T472.make());
    final Hot<Integer> id = Hot.of(473);

    static T473 make() {
      return new T473();
    }
  }

  @HotState
  public record T474(T473 before, int id) {
    static T474 make() {
      return new T474(T473.make(), 474);
    }
  }

  @HotState
  public record T475<A>(A content, T474 before, int id) {
    static T475<String> make() {
      return new T475<>("t", T474.make(), 475);
    }
  }

  @HotState
  public record T476(T475<String> before, int id) {
    static T476 make() {
      return new T476(T475.make(), 476);
    }
  }

  @HotState
  public record T477(T476 before, int id) {
    static T477 make() {
      return new T477(T476.make(), 477);
    }
  }

  @HotState
  public record T478(T477 before, int id) {
    static T478 make() {
      return new T478(T477.make(), 478);
    }
  }

  @HotState
  public record T479(T478 before, int id) {
    static T479 make() {
      return new T479(T478.make(), 479);
    }
  }

  @HotState
  public record T480(T479 before, int id) {
    static T480 make() {
      return new T480(T479.make(), 480);
    }
  }

  @HotState
  public record T481(T480 before, int id) {
    static T481 make() {
      return new T481(T480.make(), 481);
    }
  }

  @HotState
  public record T482(T481 before, int id) {
    static T482 make() {
      return new T482(T481.make(), 482);
    }
  }

  @HotState
  public static final class T483 {
    final Hot<T482> before = Hot.of(T482.make());
    final Hot<Integer> id = Hot.of(483);

    static T483 make() {
      return new T483();
    }
  }

  @HotState
  public record T484(T483 before, int id) {
    static T484 make() {
      return new T484(T483.make(), 484);
    }
  }

  @HotState
  public record T485<A>(A content, T484 before, int id) {
    static T485<String> make() {
      return new T485<>("t", T484.make(), 485);
    }
  }

  @HotState
  public record T486(T485<String> before, int id) {
    static T486 make() {
      return new T486(T485.make(), 486);
    }
  }

  @HotState
  public record T487(T486 before, int id) {
    static T487 make() {
      return new T487(T486.make(), 487);
    }
  }

  @HotState
  public record T488(T487 before, int id) {
    static T488 make() {
      return new T488(T487.make(), 488);
    }
  }

  @HotState
  public record T489(T488 before, int id) {
    static T489 make() {
      return new T489(T488.make(), 489);
    }
  }

  @HotState
  public record T490(T489 before, int id) {
    static T490 make() {
      return new T490(T489.make(), 490);
    }
  }

  @HotState
  public record T491(T490 before, int id) {
    static T491 make() {
      return new T491(T490.make(), 491);
    }
  }

  @HotState
  public record T492(T491 before, int id) {
    static T492 make() {
      return new T492(T491.make(), 492);
    }
  }

  @HotState
  public static final class T493 {
    final Hot<T492> before = Hot.of(T492.make());
    final Hot<Integer> id = Hot.of(493);

    static T493 make() {
      return new T493();
    }
  }

  @HotState
  public record T494(T493 before, int id) {
    static T494 make() {
      return new T494(T493.make(), 494);
    }
  }

  @HotState
  public record T495<A>(A content, T494 before, int id) {
    static T495<String> make() {
      return new T495<>("t", T494.make(), 495);
    }
  }

  @HotState
  public record T496(T495<String> before, int id) {
    static T496 make() {
      return new T496(T495.make(), 496);
    }
  }

  @HotState
  public record T497(T496 before, int id) {
    static T497 make() {
      return new T497(T496.make(), 497);
    }
  }

  @HotState
  public record T498(T497 before, int id) {
    static T498 make() {
      return new T498(T497.make(), 498);
    }
  }

  @HotState
  public record T499(T498 before, int id) {
    static T499 make() {
      return new T499(T498.make(), 499);
    }
  }
}
