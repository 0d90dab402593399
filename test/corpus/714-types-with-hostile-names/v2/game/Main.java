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
  public void start() {}

  @java.lang.Override
  public void step() {}
}
