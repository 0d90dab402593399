package game;

import dev.hearth.annotations.HotState;

/** Names everything of the JDK and of Hearth with its package, as types here have those names. */
@HotState
public final class Main implements dev.hearth.HotProgram {
  private final dev.hearth.Hot<java.util.List<V1>> v0 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<V1_>> v1 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<V2>> v2 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<V3>> v3 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<VRunning>> v4 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Migration>> v5 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Object>> v6 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<String>> v7 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Integer>> v8 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Override>> v9 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<List>> v10 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Map>> v11 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Optional>> v12 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Hot>> v13 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Carry>> v14 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Handles>> v15 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Class>> v16 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Enum>> v17 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Record>> v18 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Migrates>> v19 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Function>> v20 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<AssertionError>> v21 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<SuppressWarnings>> v22 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<From1x>> v23 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<migrate>> v24 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<make>> v25 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<program>> v26 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<old>> v27 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<hashCode>> v28 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Größe>> v29 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<名>> v30 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<I>> v31 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<i_>> v32 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<UnsupportedOperationException>> v33 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Iterable>> v34 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<HotProgram>> v35 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Hearth>> v36 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Void>> v37 =
      dev.hearth.Hot.of(java.util.List.of());
  private final dev.hearth.Hot<java.util.List<Names>> v38 =
      dev.hearth.Hot.of(java.util.List.of());

  @java.lang.Override
  public void start() {
    v0.set(java.util.List.of(new V1(0)));
    v1.set(java.util.List.of(new V1_(1)));
    v2.set(java.util.List.of(new V2(2)));
    v3.set(java.util.List.of(new V3(3)));
    v4.set(java.util.List.of(new VRunning(4)));
    v5.set(java.util.List.of(new Migration(5)));
    v6.set(java.util.List.of(new Object(6)));
    v7.set(java.util.List.of(new String(7)));
    v8.set(java.util.List.of(new Integer(8)));
    v9.set(java.util.List.of(new Override(9)));
    v10.set(java.util.List.of(new List(10)));
    v11.set(java.util.List.of(new Map(11)));
    v12.set(java.util.List.of(new Optional(12)));
    v13.set(java.util.List.of(new Hot(13)));
    v14.set(java.util.List.of(new Carry(14)));
    v15.set(java.util.List.of(new Handles(15)));
    v16.set(java.util.List.of(new Class(16)));
    v17.set(java.util.List.of(new Enum(17)));
    v18.set(java.util.List.of(new Record(18)));
    v19.set(java.util.List.of(new Migrates(19)));
    v20.set(java.util.List.of(new Function(20)));
    v21.set(java.util.List.of(new AssertionError(21)));
    v22.set(java.util.List.of(new SuppressWarnings(22)));
    v23.set(java.util.List.of(new From1x(23)));
    v24.set(java.util.List.of(new migrate(24)));
    v25.set(java.util.List.of(new make(25)));
    v26.set(java.util.List.of(new program(26)));
    v27.set(java.util.List.of(new old(27)));
    v28.set(java.util.List.of(new hashCode(28)));
    v29.set(java.util.List.of(new Größe(29)));
    v30.set(java.util.List.of(new 名(30)));
    v31.set(java.util.List.of(new I(31)));
    v32.set(java.util.List.of(new i_(32)));
    v33.set(java.util.List.of(new UnsupportedOperationException(33)));
    v34.set(java.util.List.of(new Iterable(34)));
    v35.set(java.util.List.of(new HotProgram(35)));
    v36.set(java.util.List.of(new Hearth(36)));
    v37.set(java.util.List.of(new Void(37)));
    v38.set(java.util.List.of(new Names(38)));
  }

  @java.lang.Override
  public void step() {}
}
