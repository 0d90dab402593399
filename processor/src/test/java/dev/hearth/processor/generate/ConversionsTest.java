package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each lossless conversion, compiled without a warning and run. */
final class ConversionsTest {
  private static final Pattern BAR = Pattern.compile(" *\\| *");

  /** The old type, the new one, an old value, and the text of what it becomes. */
  private static final List<String> ROWS =
      """
      int       | int       | 7                 | 7
      byte      | short     | (byte) -3         | -3
      byte      | double    | (byte) -3         | -3.0
      char      | int       | 'a'               | 97
      int       | long      | Integer.MIN_VALUE | -2147483648
      int       | double    | 3                 | 3.0
      float     | double    | 0.5f              | 0.5
      int       | Integer   | 3                 | 3
      int       | Long      | 3                 | 3
      byte      | Short     | (byte) 3          | 3
      char      | Integer   | 'a'               | 97
      float     | Double    | 0.5f              | 0.5
      boolean   | Boolean   | true              | true
      Integer   | Long      | 3                 | 3
      Integer   | Long      | null              | null
      Byte      | Double    | (byte) 3          | 3.0
      Character | Integer   | 'a'               | 97
      int       | Optional<Integer> | 3         | Optional[3]
      int       | Optional<Long>    | 3         | Optional[3]
      Integer   | Optional<Long>    | 3         | Optional[3]
      Integer   | Optional<Long>    | null      | Optional.empty
      String    | Optional<String>  | "a"       | Optional[a]
      List<Integer> | Optional<List<Long>> | List.of(1) | Optional[[1]]
      game.Old  | Optional<game.Old> | OLD      | Optional[Old[n=1, tag=t]]
      game.Old  | Optional<game.Old> | null     | Optional.empty
      game.Old  | game.Old           | OLD      | Old[n=1, tag=t]
      game.Old  | game.Old           | null     | null
      List<game.Old>      | List<game.Old>       | List.of(OLD)                       | [Old[n=1, tag=t]]
      List<game.Old>      | List<game.Old>       | null                               | null
      List<Integer>       | List<Long>           | List.of(1, 2)                      | [1, 2]
      List<Integer>       | List<Optional<Long>> | List.of(1, 2)                      | [Optional[1], Optional[2]]
      List<String>        | List<Optional<String>> | Arrays.asList("a", null)         | [Optional[a], Optional.empty]
      List<Integer>       | List<Optional<Long>> | Arrays.asList(1, null)             | [Optional[1], Optional.empty]
      List<game.Old>      | List<Optional<game.Old>> | Arrays.asList(OLD, null)       | [Optional[Old[n=1, tag=t]], Optional.empty]
      List<Integer>       | List<Long>           | Arrays.asList(1, null)             | [1, null]
      HashMap<String,Integer> | HashMap<String,Optional<Long>> | new HashMap<>(Collections.singletonMap("a", null)) | {a=Optional.empty}
      Integer[]           | Optional<Integer>[]  | new Integer[] {null, 1}            | [Optional.empty, Optional[1]]
      Set<game.Old>       | Set<game.Old>        | Set.of(OLD)                        | [Old[n=1, tag=t]]
      ArrayList<Byte>     | ArrayList<Integer>   | new ArrayList<>(List.of((byte) 1)) | [1]
      TreeSet<Integer>    | TreeSet<Long>        | new TreeSet<>(Set.of(2, 1))        | [1, 2]
      ArrayDeque<Integer> | ArrayDeque<Long>     | new ArrayDeque<>(List.of(2, 1))    | [2, 1]
      Collection<Integer> | Collection<Long>     | List.of(2, 1)                      | [2, 1]
      Queue<Integer>      | Queue<Long>          | new ArrayDeque<>(List.of(2, 1))    | [2, 1]
      Map<String,game.Old>   | Map<String,game.Old> | Map.of("a", OLD)                  | {a=Old[n=1, tag=t]}
      Map<game.Old,Integer>  | Map<game.Old,Long>   | Map.of(OLD, 2)                    | {Old[n=1, tag=t]=2}
      TreeMap<Integer,Byte>  | TreeMap<Long,Byte>   | new TreeMap<>(Map.of(1, (byte) 2)) | {1=2}
      Map<String,List<Map<game.Mode,Optional<game.Old>>>> | Map<String,List<Map<game.Mode,Optional<game.Old>>>> | Map.of("a", List.of(Map.of(V1.Mode.A, Optional.of(OLD)))) | {a=[{A=Optional[Old[n=1, tag=t]]}]}
      EnumMap<game.Mode,Byte> | EnumMap<game.Mode,Byte> | new EnumMap<>(Map.of(V1.Mode.B, (byte) 1)) | {B=1}
      EnumSet<game.Mode>  | EnumSet<game.Mode>   | EnumSet.of(V1.Mode.A, V1.Mode.B)   | [B, A]
      EnumSet<game.Mode>  | EnumSet<game.Mode>   | EnumSet.noneOf(V1.Mode.class)      | []
      Optional<game.Old>  | Optional<game.Old>   | Optional.of(OLD)                   | Optional[Old[n=1, tag=t]]
      Optional<game.Old>  | Optional<game.Old>   | Optional.empty()                   | Optional.empty
      Optional<Integer>   | Optional<Long>       | Optional.of(1)                     | Optional[1]
      int[]         | long[]                     | new int[] {1, 2}                   | [1, 2]
      int[]         | long[]                     | null                               | null
      byte[]        | double[]                   | new byte[] {1, 2}                  | [1.0, 2.0]
      char[]        | int[]                      | new char[] {'a'}                   | [97]
      int[]         | Integer[]                  | new int[] {1, 2}                   | [1, 2]
      int[]         | Long[]                     | new int[] {1, 2}                   | [1, 2]
      int[]         | Optional<Integer>[]        | new int[] {1, 2}                   | [Optional[1], Optional[2]]
      int[]         | Optional<Long>[]           | new int[] {1, 2}                   | [Optional[1], Optional[2]]
      int[]         | Optional<Optional<Long>>[] | new int[] {1}                      | [Optional[Optional[1]]]
      int[][]       | long[][]                   | new int[][] {{1}, {}}              | [[1], []]
      Integer[]     | Long[]                     | new Integer[] {1, null}            | [1, null]
      game.Old[]    | game.Old[]                 | new V1.Old[] {OLD, null}           | [Old[n=1, tag=t], null]
      game.Old[][]  | game.Old[][]               | new V1.Old[][] {{OLD}}             | [[Old[n=1, tag=t]]]
      String[]      | Optional<String>[]         | new String[] {"a"}                 | [Optional[a]]
      List<game.Old>[] | List<game.Old>[]        | lists(OLD)                         | [[Old[n=1, tag=t]]]
      Optional<int[]>  | Optional<long[]>        | Optional.of(new int[] {1})         | Optional[[1]]
      List<int[]>      | List<long[]>            | List.of(new int[] {1})             | [[1]]
      """
          .lines()
          .toList();

  private static final String TYPES =
      """
      record game.Old {n: int%s}
      enum game.Mode {%s}
      record game.It {%s}
      """;

  private static final String FROM1 =
      """
      package game;
      final class From1 extends V1.Migration {
        @Override protected String tag(V1.Old old) { return "t"; }
      }
      """;

  private static final String CHECK =
      """
      package game;
      import java.util.*;
      final class Check {
        static final V1.Old OLD = new V1.Old(1);
        static Object run() {
          It it = new From1().migrate(new V1.It(%s));
          return List.of(%s);
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        private static List<V1.Old>[] lists(V1.Old old) { return new List[] {List.of(old)}; }
        private static String text(Object it) {
          if (it instanceof Optional<?> held && held.isPresent()) {
            return "Optional[" + text(held.get()) + "]";
          }
          if (it instanceof List<?> list) {
            return text(list.toArray());
          }
          String all = Arrays.deepToString(new Object[] {it});
          return all.substring(1, all.length() - 1);
        }
      }
      """;

  @Test
  void carryEveryValue() {
    Program program =
        new Project()
            .sealed(TYPES.formatted("", "A, B", each(i -> "c" + i + ": " + column(i, 0))))
            .now(
                TYPES.formatted(
                    ", tag: String", "Z, B, A", each(i -> "c" + i + ": " + column(i, 1))))
            .with(
                FROM1, CHECK.formatted(each(i -> column(i, 2)), each(i -> "text(it.c" + i + "())")))
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        String.join("\n", ROWS.stream().map(row -> cell(row, 3)).toList()),
        String.join("\n", program.texts("game.Check")));
  }

  private static String each(Function<Integer, String> text) {
    return IntStream.range(0, ROWS.size()).mapToObj(text::apply).collect(Collectors.joining(", "));
  }

  private static String column(int row, int column) {
    return cell(ROWS.get(row), column);
  }

  private static String cell(String row, int column) {
    return BAR.split(row, -1)[column];
  }
}
