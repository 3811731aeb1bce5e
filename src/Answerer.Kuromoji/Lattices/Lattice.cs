using System.Runtime.CompilerServices;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// The words found between the last place where the best path was settled (the origin) and the farthest end of a word, each
/// with the cheapest way to it (Viterbi 1967). Among equal costs the older node wins, as in Kuromoji.
/// </summary>
internal sealed class Lattice(LexicalTables lexical)
{
    public const int None = -1;

    /// <summary>The cost of a node that must not be used.</summary>
    public const int Unreachable = int.MaxValue;

    /// <summary>The context id of the begin and the end of a text.</summary>
    public const int BoundaryContext = 0;

    private readonly Table<short> connectionCosts = lexical.ConnectionCosts;
    private readonly int contexts = lexical.Counts.Contexts;
    private readonly Connection[] connections = new Connection[lexical.Counts.Contexts]; // by context id of the following word
    private readonly int[] predecessorTurns = new int[lexical.Counts.Contexts];
    private readonly int[] predecessorOf = new int[lexical.Counts.Contexts]; // by context id of the preceding word
    private Predecessor[] predecessors = new Predecessor[64];
    private LatticeNode[] nodes = new LatticeNode[1024];
    private int[] youngest = new int[1024]; // by end, relative to the origin
    private int count;
    private int predecessorCount;
    private int position;
    private int turn;

    /// <summary>Where the best path was settled last.</summary>
    public int Origin { get; private set; }

    /// <summary>The farthest place that a word has ever reached to.</summary>
    public int Reach { get; private set; }

    /// <summary>Starts a text: at its begin there is one node, the boundary.</summary>
    public void Start()
    {
        if (turn > int.MaxValue / 2)
        {
            turn = 0;
            Array.Clear(connections);
            Array.Clear(predecessorTurns);
        }
        Reach = 0;
        SettleOn(BoundaryContext, 0);
    }

    /// <summary>The youngest node that ends at the place, or <see cref="None"/>.</summary>
    public int YoungestAt(int end) => youngest[end - Origin];

    public ref LatticeNode this[int node] => ref nodes[node];

    /// <summary>Makes a place the one that <see cref="Add"/> adds words at. Some node must end there.</summary>
    public void MoveTo(int position)
    {
        this.position = position;
        turn++;
        predecessorCount = 0;
        for (var index = YoungestAt(position); index != None;)
        {
            ref var node = ref nodes[index];
            var rank = Rank.Of(node.Cost, index);
            if (predecessorTurns[node.Context] == turn)
            {
                ref var known = ref predecessors[predecessorOf[node.Context]];
                known.Rank = Math.Min(known.Rank, rank);
            }
            else
                AddPredecessor(rank, node.Context);
            index = node.NextAtEnd;
        }
    }

    /// <summary>Adds a word that starts at the current place.</summary>
    /// <param name="word">Its id.</param>
    /// <param name="context">Its context id.</param>
    /// <param name="cost">Its cost, with any penalty.</param>
    /// <param name="end">Where it ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int word, int context, int cost, int end)
    {
        ref var connection = ref connections[context];
        if (connection.Turn != turn)
            Connect(context, ref connection);
        if (count == nodes.Length)
            Array.Resize(ref nodes, count * 2);
        if (end > Reach)
            ReachTo(end);
        ref var youngestHere = ref youngest[end - Origin];
        ref var node = ref nodes[count];
        node.Cost = connection.Cost + cost;
        node.Previous = connection.Node;
        node.NextAtEnd = youngestHere;
        node.Word = word;
        node.Start = position;
        node.Context = context;
        youngestHere = count++;
    }

    /// <summary>What it costs that two words meet; nothing if no word follows.</summary>
    public int ConnectionCost(int precedingContext, int followingContext) =>
        followingContext == None ? 0 : connectionCosts[(followingContext * contexts) + precedingContext];

    /// <summary>
    /// The cheapest node that ends at the place, the cost of its connection to a word of the given context included
    /// (<see cref="None"/>: nothing follows that is known).
    /// </summary>
    public int CheapestAt(int end, int followingContext, out int cost)
    {
        var cheapest = None;
        cost = Unreachable;
        for (var index = YoungestAt(end); index != None; index = nodes[index].NextAtEnd)
        {
            ref var node = ref nodes[index];
            if (node.Cost == Unreachable)
                continue;
            var total = node.Cost + ConnectionCost(node.Context, followingContext);
            if (total <= cost) // an older node follows a younger one here
                (cheapest, cost) = (index, total);
        }
        return cheapest;
    }

    /// <summary>
    /// Drops all nodes that end at or behind the place, but the cheapest of them, connections aside; returns that and where
    /// it ends.
    /// </summary>
    public int PruneToCheapest(int position, out int end)
    {
        var cheapest = None;
        var cost = Unreachable;
        end = position;
        for (var place = position; place <= Reach; place++)
        {
            for (var index = YoungestAt(place); index != None; index = nodes[index].NextAtEnd)
            {
                if (nodes[index].Cost < cost || (nodes[index].Cost == cost && place == end))
                    (cheapest, cost, end) = (index, nodes[index].Cost, place);
            }
        }
        Array.Fill(youngest, None, position - Origin, Reach - position + 1);
        youngest[end - Origin] = cheapest;
        nodes[cheapest].NextAtEnd = None;
        return cheapest;
    }

    /// <summary>Drops all nodes but one, which the best path comes through, and makes its end the origin.</summary>
    public void Settle(int node, int end) => SettleOn(nodes[node].Context, end);

    private void SettleOn(int context, int end)
    {
        Origin = end;
        nodes[0] = new LatticeNode { Previous = None, NextAtEnd = None, Start = end, Context = context };
        count = 1;
        Array.Fill(youngest, None, 0, Reach - end + 1);
        youngest[0] = 0;
    }

    private void AddPredecessor(long rank, int context)
    {
        if (predecessorCount == predecessors.Length)
            Array.Resize(ref predecessors, predecessorCount * 2);
        predecessorTurns[context] = turn;
        predecessorOf[context] = predecessorCount;
        predecessors[predecessorCount++] = new Predecessor { Rank = rank, Context = context };
    }

    private void Connect(int context, ref Connection connection)
    {
        var costs = connectionCosts.Span.Slice(context * contexts, contexts);
        var best = Rank.None;
        foreach (ref readonly var predecessor in predecessors.AsSpan(0, predecessorCount))
            best = Math.Min(best, Rank.AddCost(predecessor.Rank, costs[predecessor.Context]));
        connection = new Connection { Turn = turn, Cost = Rank.Cost(best), Node = Rank.Node(best) };
    }

    private void ReachTo(int end)
    {
        var needed = end - Origin + 1;
        if (needed > youngest.Length)
            Array.Resize(ref youngest, Math.Max(needed, youngest.Length * 2));
        Array.Fill(youngest, None, Reach - Origin + 1, end - Reach);
        Reach = end;
    }
}
