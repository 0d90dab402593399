package game;

import dev.hearth.annotations.HotState;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
@SuppressWarnings("rawtypes")
public record Bag(
    List<String> names,
    Object anything,
    Object[] things,
    List<Object> list,
    List raw,
    Map<String, List> rawInside,
    Box rawBox,
    Optional<Box> rawBoxInside,
    List<?> unknown,
    List<? extends Number> numbers,
    Box<? super Integer> box,
    Map<String, Map<Integer, List<Optional<Object[]>>>> deep,
    Comparable<String> comparable,
    Serializable serializable,
    Number number,
    Enum<?> constant,
    Record record) {}
