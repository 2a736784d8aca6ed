/**
 * A believable working week of a commune of 50,000 people: a plan made of chance and a seed, and a
 * player that carries it out through the public API.
 */
@NullMarked
package vn.minhbach.ops.demo;

import org.jspecify.annotations.NullMarked;
