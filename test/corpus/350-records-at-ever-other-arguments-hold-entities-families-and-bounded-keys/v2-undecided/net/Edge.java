package net;

import dev.hearth.annotations.HotState;
import java.util.*;

@HotState
public record Edge<A, B>(
    A from, B to, List<Edge<B, A>> back, Sorted<String, Edge<A[], B>> more, int n) {}
