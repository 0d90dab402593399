package dev.hearth.test.corpus.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": [1, {\"b\": 2}]} | {\"a\": [1, {\"b\": 3}]} | a[1].b | 2 | 3",
        "{\"a\": 1} | {\"b\": 1} | a | 1 | nothing",
        "{} | {\"b\": null} | b | nothing | null",
        "[1, 2] | [1] | [1] | 2 | nothing",
        "[1] | [1, [2]] | [1] | nothing | [2]",
        "[[1, 2]] | [{\"a\": 1}] | [0] | [1,2] | {\"a\":1}",
        "{\"a\": \"1\"} | {\"a\": 1} | a | \"1\" | 1",
        "{\"a\": true} | {\"a\": false} | a | true | false",
      })
  void firstPlaceIsNamedWithBothValues(
      String expected, String came, String path, String one, String other) {
    assertEquals(
        Optional.of(new Difference(path, one, other)),
        Difference.between(NodeReader.read(expected), NodeReader.read(came)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1, \"b\": []}", "[\"\\ud800\", null, {}, -1.5e3]"})
  void sameIsSame(String text) {
    assertTrue(Difference.between(NodeReader.read(text), NodeReader.read(text)).isEmpty());
  }

  @Test
  void orderOfMembersDoesNotCount() {
    assertTrue(
        Difference.between(
                NodeReader.read("{\"a\": 1, \"b\": 2}"), NodeReader.read("{\"b\": 2, \"a\": 1}"))
            .isEmpty());
  }

  @Test
  void numbersAreComparedByWhatTheyAreWorth() {
    assertTrue(same("1.50", 1.5));
    assertTrue(same("0.1", 0.1f));
    assertTrue(same("1e2", 100L));
    assertTrue(same("100.0", 100));
    assertTrue(same("9007199254740993", 9007199254740993L));
    assertTrue(same("12345678901234567890", new BigInteger("12345678901234567890")));
    assertTrue(same("1.50", new BigDecimal("1.50")));
    assertTrue(!same("9007199254740992", 9007199254740993L));
    assertTrue(!same("0.3", 0.1 + 0.2));
    assertTrue(!same("1.5", new BigDecimal("1.50")));
    assertTrue(!same("1", 1.5));
    assertTrue(!same("1.5", 1));
  }

  @Test
  void twoProgramsAreComparedExactly() {
    assertTrue(Difference.between(new Node.Num(1), new Node.Num(1)).isEmpty());
    assertTrue(Difference.between(new Node.Num(1), new Node.Num(1L)).isPresent());
  }

  private static boolean same(String literal, Number number) {
    return Difference.between(NodeReader.read(literal), new Node.Num(number)).isEmpty();
  }

  @Test
  void longValueIsCut() {
    Difference difference =
        Difference.between(NodeReader.read("\"" + "x".repeat(1000) + "\""), Node.NULL)
            .orElseThrow();
    assertEquals(161, difference.expected().length());
    assertEquals("", difference.path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1 2]", "{\"a\": 1, \"a\": 2}", "1 2", "NaN", "{} x"})
  void whatIsNoJsonIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> NodeReader.read(text));
  }
}
