@org.jspecify.annotations.NullMarked
package game.net;
